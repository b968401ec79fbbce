import type { CandidatePrivacyQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { useCan } from '~/shell/viewer.ts';
import { ReasonBadge } from './reason-badge.tsx';

type Person = { id: string; name: string; lastName: string };

/** How long this candidate is kept, and what may be done about it. */
export function CandidatePrivacy({ person, privacy }: { person: Person; privacy: CandidatePrivacyQuery }) {
  const t = useTranslations('dataProtection');
  const can = useCan();
  const { retentionStanding: standing, contactCorrections } = privacy;
  if (!standing) return <Notice tone="neutral">{t('isErased')}</Notice>;
  return (
    <Card title={t('card')}>
      <div className="flex flex-col gap-3">
        {can('PRIVACY_MANAGE')
          ? contactCorrections.map((correction) => <Correction key={correction.id} person={person} {...correction} />)
          : null}
        <p className="flex flex-wrap items-center gap-2">
          <ReasonBadge reason={standing.reason} />
          <span>
            {standing.holdReason
              ? t('cardHold', { reason: standing.holdReason })
              : standing.goesOn
                ? t('cardGoes', { date: formatDate(standing.goesOn) })
                : t('cardNoDate')}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {can('CANDIDATES_EXPORT') ? <Export person={person} /> : null}
          {can('PRIVACY_MANAGE') ? <Hold person={person} isHeld={standing.holdReason !== null} /> : null}
          {can('CANDIDATES_ERASE') && !standing.holdReason ? <Erase person={person} /> : null}
        </div>
      </div>
    </Card>
  );
}

const pathOf = ({ id }: Person) => `/candidates/${id}/privacy`;

function Export({ person }: { person: Person }) {
  const t = useTranslations('dataProtection');
  const fetcher = useFetcher<ActionResult & { path?: string }>();
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.path) window.location.assign(fetcher.data.path);
  }, [fetcher.data]);
  return (
    <fetcher.Form method="post" action={pathOf(person)}>
      <input type="hidden" name="intent" value="export" />
      <Button
        type="submit"
        size="sm"
        isPending={fetcher.state !== 'idle'}
        icon={<Download aria-hidden="true" className="size-3.5" />}
      >
        {t('export')}
      </Button>
    </fetcher.Form>
  );
}

function Hold({ person, isHeld }: { person: Person; isHeld: boolean }) {
  const t = useTranslations('dataProtection');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  const failure = fetcher.data?.failure;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setIsOpen(false);
  }, [fetcher.data]);
  if (isHeld)
    return (
      <fetcher.Form method="post" action={pathOf(person)}>
        <input type="hidden" name="intent" value="lift" />
        <Button type="submit" size="sm" isPending={fetcher.state !== 'idle'}>
          {t('liftHold')}
        </Button>
      </fetcher.Form>
    );
  return (
    <>
      <Button size="sm" onClick={() => setIsOpen(true)}>
        {t('hold')}
      </Button>
      <Dialog title={t('hold')} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={shell('close')}>
        <fetcher.Form method="post" action={pathOf(person)} noValidate className="flex flex-col gap-4">
          <FormErrors failure={failure} />
          <p>{t('holdText')}</p>
          <input type="hidden" name="intent" value="hold" />
          <TextField
            label={t('reason')}
            name="reason"
            error={fieldErrors(failure).reason}
            autoComplete="off"
            isRequired
          />
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
            {t('hold')}
          </Button>
        </fetcher.Form>
      </Dialog>
    </>
  );
}

function Erase({ person }: { person: Person }) {
  const t = useTranslations('dataProtection');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isTold, setTold] = useState(false);
  const failure = fetcher.data?.failure;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setIsOpen(false);
  }, [fetcher.data]);
  return (
    <>
      <Button size="sm" variant="danger" onClick={() => setIsOpen(true)}>
        {t('erase')}
      </Button>
      <Dialog
        title={t('eraseTitle', { name: person.name })}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={shell('close')}
        isAlert
      >
        <fetcher.Form
          method="post"
          action={pathOf(person)}
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            if (typed.trim() === person.lastName) return;
            event.preventDefault();
            setTold(true);
          }}
        >
          <FormErrors failure={failure} />
          <p>{t('eraseText')}</p>
          <input type="hidden" name="intent" value="erase" />
          <RadioGroup
            label={t('method')}
            name="method"
            defaultValue="ANONYMISE"
            options={(['ANONYMISE', 'DELETE'] as const).map((value) => ({
              value,
              label: t(`methods.${value}`),
              description: t(`methodHints.${value}`),
            }))}
          />
          <TextField
            label={t('reason')}
            name="reason"
            description={t('reasonHint')}
            error={fieldErrors(failure).reason}
            autoComplete="off"
            isRequired
          />
          <TextField
            label={t('eraseConfirm', { name: person.lastName })}
            name="confirmation"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={isTold ? t('eraseConfirmWrong') : undefined}
            autoComplete="off"
            isRequired
          />
          <p className="flex flex-wrap gap-2">
            <Button type="submit" variant="danger" isPending={fetcher.state !== 'idle'}>
              {t('erase')}
            </Button>
            <Button onClick={() => setIsOpen(false)}>{shell('cancel')}</Button>
          </p>
        </fetcher.Form>
      </Dialog>
    </>
  );
}

function Correction({
  person,
  id,
  firstName,
  lastName,
  email,
  phone,
  createdAt,
}: CandidatePrivacyQuery['contactCorrections'][number] & { person: Person }) {
  const t = useTranslations('dataProtection');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const decide = (isAccepted: boolean) =>
    fetcher.submit(
      { intent: 'correction', correctionId: id, isAccepted: String(isAccepted) },
      { method: 'post', action: pathOf(person) },
    );
  return (
    <Notice tone="info" title={t('correction')}>
      <FormErrors failure={fetcher.data?.failure} />
      <p className="[overflow-wrap:anywhere]">
        {t('correctionText', {
          date: formatDate(createdAt),
          name: `${firstName} ${lastName}`,
          email: email ?? '–',
          phone: phone ?? '–',
        })}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" variant="primary" isPending={fetcher.state !== 'idle'} onClick={() => decide(true)}>
          {t('accept')}
        </Button>
        <Button size="sm" isPending={fetcher.state !== 'idle'} onClick={() => decide(false)}>
          {t('reject')}
        </Button>
      </p>
    </Notice>
  );
}
