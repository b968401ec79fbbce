import type { MailServerShownFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

const SECURITIES = ['STARTTLS', 'TLS', 'NONE'] as const;
type Security = (typeof SECURITIES)[number];
const USUAL_PORTS: Record<Security, number> = { STARTTLS: 587, TLS: 465, NONE: 25 };

interface ServerFormProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  server: MailServerShownFragment | undefined;
  orgUnitId: string | null;
  sender: { name: string; address: string };
}

/** Sender and server of one part of the organisation. A stored password is never shown. */
export function ServerForm(props: ServerFormProps) {
  const { isOpen, onClose, title } = props;
  const shell = useTranslations('shell');
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} closeLabel={shell('close')}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ onClose, server, orgUnitId, sender }: ServerFormProps) {
  const t = useTranslations('mailServers');
  const fetcher = useFetcher<ActionResult>();
  const [route, setRoute] = useState(server?.host ? 'OWN' : 'OURS');
  const [security, setSecurity] = useState<Security>(server?.security ?? 'STARTTLS');
  const [port, setPort] = useState(String(server?.port ?? USUAL_PORTS[security]));
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data && !fetcher.data.failure) onClose();
  }, [fetcher.state, fetcher.data]);

  function chooseSecurity(chosen: Security) {
    if (port === String(USUAL_PORTS[security])) setPort(String(USUAL_PORTS[chosen]));
    setSecurity(chosen);
  }

  return (
    <fetcher.Form method="post" noValidate className="flex flex-col gap-4" autoComplete="off">
      <FormErrors failure={failure} />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="orgUnitId" value={orgUnitId ?? ''} />
      <input type="hidden" name="version" value={server?.version ?? ''} />
      <TextField
        label={t('senderName')}
        name="senderName"
        description={t('senderNameHint')}
        defaultValue={sender.name}
        error={errors.senderName}
        isRequired
      />
      <TextField
        label={t('senderAddress')}
        name="senderAddress"
        type="email"
        description={t('senderAddressHint')}
        defaultValue={sender.address}
        error={errors.senderAddress}
        isRequired
      />
      <RadioGroup
        label={t('route')}
        name="route"
        defaultValue={route}
        onValueChange={setRoute}
        options={[
          { value: 'OURS', label: t('routeOurs'), description: t('routeOursHint') },
          { value: 'OWN', label: t('routeOwn'), description: t('routeOwnHint') },
        ]}
      />
      {route === 'OWN' ? (
        <>
          <TextField
            label={t('host')}
            name="host"
            description={t('hostHint')}
            defaultValue={server?.host ?? ''}
            error={errors.host}
            spellCheck={false}
            isRequired
          />
          <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
            <Select
              label={t('security')}
              name="security"
              value={security}
              onChange={(event) => chooseSecurity(event.target.value as Security)}
              error={errors.security}
              options={SECURITIES.map((value) => ({ value, label: t(`securities.${value}`) }))}
            />
            <TextField
              label={t('port')}
              name="port"
              inputMode="numeric"
              value={port}
              onChange={(event) => setPort(event.target.value.replace(/\D/g, ''))}
              error={errors.port}
              isRequired
            />
          </div>
          <TextField
            label={t('username')}
            name="username"
            defaultValue={server?.username ?? ''}
            error={errors.username}
            autoComplete="off"
            spellCheck={false}
          />
          <TextField
            label={t('password')}
            name="password"
            type="password"
            description={server?.hasPassword ? t('passwordKept') : t('passwordHint')}
            error={errors.password}
            autoComplete="new-password"
          />
          <TextField
            label={t('bulkPerMinute')}
            name="bulkPerMinute"
            inputMode="numeric"
            description={t('bulkPerMinuteHint')}
            defaultValue={server?.bulkPerMinute ?? ''}
            error={errors.bulkPerMinute}
          />
          <Checkbox
            name="returnsToSender"
            label={t('returnsToSender')}
            description={t('returnsToSenderHint')}
            defaultChecked={server?.returnsToSender ?? true}
          />
        </>
      ) : null}
      <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
        {t(route === 'OWN' ? 'saveAndTest' : 'save')}
      </Button>
    </fetcher.Form>
  );
}
