import type { MailDomainShownFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate, formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useFetcher } from '@remix-run/react';
import { Mail, RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { CopyButton } from '~/shell/copy-button.tsx';

type Domain = MailDomainShownFragment;

const STATE_TONES: Record<Domain['state'], Tone> = { PENDING: 'warning', VERIFIED: 'success', FAILING: 'danger' };
const VERDICT_TONES = { PASS: 'success', ADVICE: 'info', FAIL: 'danger', UNKNOWN: 'neutral' } as const;

export function DomainCard({ domain }: { domain: Domain }) {
  const t = useTranslations('mailDomains');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <Card
      title={domain.domain}
      actions={
        <span className="flex flex-wrap items-center justify-end gap-2">
          {domain.isOfSender ? <Badge tone="brand">{t('ofSender')}</Badge> : null}
          <Badge tone={STATE_TONES[domain.state]}>{t(`states.${domain.state}`)}</Badge>
        </span>
      }
    >
      <div className="flex flex-col gap-5">
        <FormErrors failure={fetcher.data?.failure} />
        {domain.failingSince ? (
          <Notice tone="danger">{t('failingSince', { date: formatDate(domain.failingSince) })}</Notice>
        ) : null}
        <Checks domain={domain} />
        <fetcher.Form method="post" className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="intent" value="check" />
          <input type="hidden" name="id" value={domain.id} />
          <Button
            type="submit"
            variant="primary"
            isPending={fetcher.state !== 'idle'}
            icon={<RefreshCw aria-hidden="true" className="size-4" />}
          >
            {t('checkNow')}
          </Button>
          <span className="text-sm text-ink-muted">
            {domain.checkedAt ? t('checkedAt', { date: formatDateTime(domain.checkedAt) }) : t('neverChecked')}
          </span>
        </fetcher.Form>
        <Records domain={domain} />
        <Letter domain={domain} />
        <Keys domain={domain} />
      </div>
    </Card>
  );
}

function Checks({ domain }: { domain: Domain }) {
  const t = useTranslations('mailDomains');
  if (domain.checks.length === 0) return null;
  return (
    <ul aria-label={t('results')} className="flex flex-col gap-3">
      {domain.checks.map(({ part, verdict, problems }) => (
        <li key={part} className="rounded-md border border-line px-3 py-2">
          <p className="flex flex-wrap items-center gap-2">
            <strong>{part}</strong>
            <Badge tone={VERDICT_TONES[verdict]}>{t(`verdicts.${verdict}`)}</Badge>
            <span className="text-sm text-ink-muted">{t(`explained.${part}`)}</span>
          </p>
          {problems.map(({ code, what, todo }) => (
            <p key={`${code}${what}`} className="mt-1.5 [overflow-wrap:anywhere]">
              {what} <span className="text-ink-muted">{todo}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Records({ domain }: { domain: Domain }) {
  const t = useTranslations('mailDomains');
  const isNew = (name: string) =>
    domain.keys.length > 1 &&
    domain.keys.some(({ selector, state }) => state === 'PENDING' && name.startsWith(`${selector}.`));
  return (
    <section aria-label={t('records')} className="flex flex-col gap-2">
      <h3 className="font-semibold">{t('records')}</h3>
      <p className="text-sm text-ink-muted">{t('recordsHint')}</p>
      <ul className="flex flex-col divide-y divide-line rounded-md border border-line">
        {domain.records.map(({ part, type, name, host, value }) => (
          <li key={name} className="flex flex-col gap-2 px-3 py-3">
            <p className="font-medium">
              {part} <span className="text-ink-muted">({type})</span>{' '}
              {isNew(name) ? <Badge tone="info">{t('newKey')}</Badge> : null}
            </p>
            <Copyable title={t('recordName')} text={name} short={host} label={t('copyName', { part })} />
            <Copyable title={t('recordValue')} text={value} label={t('copyValue', { part })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Copyable({ title, text, short, label }: { title: string; text: string; short?: string; label: string }) {
  return (
    <div className="flex items-start gap-2">
      <span className="w-14 shrink-0 pt-1 text-sm text-ink-muted">{title}</span>
      <code className="min-w-0 flex-1 rounded bg-sunken px-2 py-1 font-mono text-xs [overflow-wrap:anywhere]">
        {text}
        {short ? <span className="block text-ink-muted">{short}</span> : null}
      </code>
      <CopyButton size="sm" text={text} label={label} />
    </div>
  );
}

function Letter({ domain }: { domain: Domain }) {
  const t = useTranslations('mailDomains');
  const mail = `mailto:?subject=${encodeURIComponent(domain.letterSubject)}&body=${encodeURIComponent(domain.letterText)}`;
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer font-medium">{t('letter')}</summary>
      <p className="mt-2 text-sm text-ink-muted">{t('letterHint')}</p>
      <pre
        tabIndex={0}
        aria-label={t('letter')}
        className="mt-2 max-h-80 overflow-auto rounded bg-sunken p-3 font-sans text-sm whitespace-pre-wrap [overflow-wrap:anywhere]"
      >
        {domain.letterText}
      </pre>
      <p className="mt-2 flex flex-wrap gap-2">
        <a href={mail} className={buttonClass('secondary', 'sm')}>
          <Mail aria-hidden="true" className="size-3.5" />
          {t('letterMail')}
        </a>
        <CopyButton size="sm" text={domain.letterText}>
          {t('letterCopy')}
        </CopyButton>
      </p>
    </details>
  );
}

function Keys({ domain }: { domain: Domain }) {
  const t = useTranslations('mailDomains');
  const isWaiting = domain.keys.some(({ state }) => state === 'PENDING');
  return (
    <section
      aria-label={t('keys')}
      className="flex flex-wrap items-end justify-between gap-3 border-t border-line pt-4"
    >
      <ul className="flex flex-col gap-1 text-sm">
        {domain.keys.map(({ id, selector, state, removableFrom }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <code className="font-mono">{selector}</code>
            <Badge tone={state === 'ACTIVE' ? 'success' : state === 'PENDING' ? 'warning' : 'neutral'}>
              {t(`keyStates.${state}`)}
            </Badge>
            {removableFrom ? (
              <span className="text-ink-muted">{t('removableFrom', { date: formatDate(removableFrom) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <span className="flex flex-wrap gap-2">
        {isWaiting ? null : (
          <ConfirmButton
            size="sm"
            label={t('rotate')}
            title={t('rotateTitle')}
            fields={{ intent: 'rotate', id: domain.id }}
          >
            {t('rotateText', { domain: domain.domain })}
          </ConfirmButton>
        )}
        <ConfirmButton
          size="sm"
          label={t('remove')}
          title={t('removeTitle')}
          fields={{ intent: 'remove', id: domain.id }}
          isDanger
        >
          {t('removeText', { domain: domain.domain })}
        </ConfirmButton>
      </span>
    </section>
  );
}
