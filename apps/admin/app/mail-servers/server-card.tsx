import type { MailServerShownFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import { Pencil, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { FormErrors } from '~/shell/form-errors.tsx';
import { ServerForm } from './server-form.tsx';

type Server = MailServerShownFragment;

const TONES = { ours: 'neutral', untested: 'warning', used: 'success', failing: 'danger' } as const satisfies Record<
  string,
  Tone
>;

function stateOf(server: Server | undefined): keyof typeof TONES {
  if (!server?.host) return 'ours';
  if (server.failingSince || (server.problem && !server.verifiedAt)) return 'failing';
  return server.verifiedAt ? 'used' : 'untested';
}

/** The recruiting address of the organisation, or of a part of it, and the way its mail goes. */
export function ServerCard({
  server,
  sender,
}: {
  server: Server | undefined;
  sender: { name: string; address: string };
}) {
  const t = useTranslations('mailServers');
  const fetcher = useFetcher<ActionResult>();
  const [isEditing, setIsEditing] = useState(false);
  const state = stateOf(server);
  const { name, address } = server ? { name: server.senderName, address: server.senderAddress } : sender;
  const title = server?.orgUnitName ?? t('whole');
  useActionResult(fetcher.data);

  return (
    <Card title={title} actions={<Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>}>
      <div className="flex flex-col gap-4">
        <FormErrors failure={fetcher.data?.failure} />
        {server?.problem ? (
          <Notice tone="danger" title={server.problem.what}>
            {server.problem.todo}
            {server.waitingCount > 0 ? ` ${t('waiting', { count: server.waitingCount })}` : null}
            {server.problem.detail ? (
              <code className="mt-1 block font-mono text-xs [overflow-wrap:anywhere]">{server.problem.detail}</code>
            ) : null}
          </Notice>
        ) : state === 'untested' ? (
          <Notice tone="warning">{t('untested')}</Notice>
        ) : null}
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
          <Fact name={t('sender')}>{`${name} <${address}>`}</Fact>
          <Fact name={t('server')}>
            {server?.host
              ? t('serverFacts', {
                  host: server.host,
                  port: String(server.port),
                  security: t(`securities.${server.security}`),
                })
              : t('ours')}
          </Fact>
          {server?.username ? <Fact name={t('username')}>{server.username}</Fact> : null}
          {server?.bulkPerMinute ? (
            <Fact name={t('pace')}>{t('perMinute', { count: server.bulkPerMinute })}</Fact>
          ) : null}
          {server?.checkedAt ? <Fact name={t('tested')}>{formatDateTime(server.checkedAt)}</Fact> : null}
        </dl>
        <div className="flex flex-wrap gap-2">
          <Button icon={<Pencil aria-hidden="true" className="size-4" />} onClick={() => setIsEditing(true)}>
            {t('edit')}
          </Button>
          {server?.host ? (
            <Button
              icon={<Send aria-hidden="true" className="size-4" />}
              isPending={fetcher.state !== 'idle'}
              onClick={() => void fetcher.submit({ intent: 'test', id: server.id }, { method: 'post' })}
            >
              {t('test')}
            </Button>
          ) : null}
          {server ? (
            <ConfirmButton
              label={t('remove')}
              fullLabel={t('removeOf', { part: title })}
              title={t('removeTitle')}
              isDanger
              trigger={(ask) => (
                <Button
                  aria-label={t('removeOf', { part: title })}
                  icon={<Trash2 aria-hidden="true" className="size-4" />}
                  onClick={ask}
                >
                  {t('remove')}
                </Button>
              )}
              fields={{ intent: 'remove', id: server.id }}
            >
              {t(server.orgUnitId ? 'removePart' : 'removeWhole', { address })}
            </ConfirmButton>
          ) : null}
        </div>
      </div>
      <ServerForm
        isOpen={isEditing}
        onClose={() => setIsEditing(false)}
        title={title}
        server={server}
        orgUnitId={server?.orgUnitId ?? null}
        sender={{ name, address }}
      />
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}
