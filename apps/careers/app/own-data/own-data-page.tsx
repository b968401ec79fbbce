import type { OwnDataShownFragment } from '@instroom/graphql/careers/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { formatDate } from '@instroom/ui/format-date.ts';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { describedBy, FieldFault, TextField } from '~/applications/form-fields';
import { usePaths } from '~/shell/use-paths';
import type { Act } from './acts';
import { Fault } from './fault';

type Returned = { act: string; failure: Failure; typed: Record<string, string> } | undefined;

interface OwnDataPageProps {
  token: string;
  own: OwnDataShownFragment;
  done: Act | null;
  returned: Returned;
}

/** What is kept about somebody, and everything they can do about it. Every button is a form of its own. */
export function OwnDataPage({ token, own, done, returned }: OwnDataPageProps) {
  const t = useTranslations('ownData');
  const fault = (act: Act) => (returned?.act === act ? <Fault>{returned.failure.sentence}</Fault> : null);
  return (
    <div className="page-narrow py-10 sm:py-14">
      <h1 className="heading-1">{t('title')}</h1>
      <p className="lead mt-5 [overflow-wrap:anywhere]">
        {t('intro', { name: own.firstName, organisation: own.organisationName })}
      </p>
      {done && !returned ? (
        <p role="status" className="panel mt-6 flex items-start gap-3 p-5 text-md">
          <CircleCheck aria-hidden="true" className="size-6 shrink-0 text-success" />
          {t(`done.${done}`)}
        </p>
      ) : null}
      {own.erasureAskedAt && own.erasedOn ? (
        <Section title={t('eraseAskedTitle')}>
          <p>{t('eraseAsked', { date: formatDate(own.erasedOn) })}</p>
          {fault('keep')}
          <Act act="keep" token={token} button={t('keep')} />
        </Section>
      ) : null}
      <Section title={t('whatTitle')}>
        <dl className="grid gap-3 sm:grid-cols-[12rem_1fr]">
          <Fact name={t('name')}>
            {own.firstName} {own.lastName}
          </Fact>
          <Fact name={t('email')}>{own.email}</Fact>
          <Fact name={t('phone')}>{own.phone ?? t('notGiven')}</Fact>
          <Fact name={t('since')}>{formatDate(own.since)}</Fact>
          <Fact name={t('documents')}>
            {own.documents.length === 0 ? t('none') : own.documents.map(({ fileName }) => fileName).join(', ')}
          </Fact>
          <Fact name={t('rest')}>{t('restText', { messages: own.messageCount, notes: own.noteCount })}</Fact>
        </dl>
        <Download token={token} />
      </Section>
      <Section title={t('applicationsTitle')}>
        {fault('withdraw')}
        <ul className="grid gap-3">
          {own.applications.map((application) => (
            <li key={application.id} className="panel p-4">
              <strong className="[overflow-wrap:anywhere]">{application.vacancyTitle}</strong>
              <p className="text-ink-muted">
                {t('applied', { date: formatDate(application.appliedAt), reference: application.reference })}
              </p>
              <p>
                {application.withdrawnAt
                  ? t('withdrawn', { date: formatDate(application.withdrawnAt) })
                  : application.isRunning
                    ? t('running')
                    : t('ended')}
              </p>
              {application.isRunning ? (
                <Act
                  act="withdraw"
                  token={token}
                  button={t('withdraw')}
                  label={t('withdrawLabel', { title: application.vacancyTitle })}
                  more={{ applicationId: application.id }}
                />
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Keeping token={token} own={own} fault={fault} />
      <Correction token={token} own={own} returned={returned?.act === 'correct' ? returned : undefined} />
      {own.erasureAskedAt ? null : (
        <Erasure token={token} own={own} returned={returned?.act === 'erase' ? returned : undefined} />
      )}
    </div>
  );
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-10 text-md">
      <h2 className="heading-2 mb-3">{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}

interface ActProps {
  act: Act;
  token: string;
  button: string;
  /** The accessible name, when the button alone does not say on what. */
  label?: string;
  more?: Record<string, string>;
  isMain?: boolean;
}

function Act({ act, token, button, label, more = {}, isMain = false }: ActProps) {
  return (
    <form method="post" className="mt-4">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="act" value={act} />
      {Object.entries(more).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-label={label} className={isMain ? 'action-accent' : 'action-quiet'}>
        {button}
      </button>
    </form>
  );
}

function Download({ token }: { token: string }) {
  const t = useTranslations('ownData');
  const language = useLocale();
  const { pathOf } = usePaths();
  return (
    <form method="post" action={`${pathOf('ownData', language)}/download`} className="mt-5">
      <input type="hidden" name="token" value={token} />
      <button type="submit" className="action-quiet">
        {t('download')}
      </button>
    </form>
  );
}

function Keeping({ token, own, fault }: { token: string; own: OwnDataShownFragment; fault: (act: Act) => ReactNode }) {
  const t = useTranslations('ownData');
  return (
    <Section title={t('keepingTitle')} id="toestemming">
      <p>
        {own.isHeld
          ? t('keptHeld')
          : own.isInProcedure
            ? t('keptInProcedure', { days: own.daysAfterProcedure })
            : own.keptUntil
              ? t('keptUntil', { date: formatDate(own.keptUntil) })
              : null}
      </p>
      {own.consentedAt && own.consentUntil ? (
        <p className="mt-3">
          {t('consented', { date: formatDate(own.consentedAt), until: formatDate(own.consentUntil) })}
        </p>
      ) : (
        <p className="mt-3">{t('consentAsk', { days: own.daysWithConsent })}</p>
      )}
      {fault('consent')}
      {fault('noConsent')}
      <div className="flex flex-wrap gap-x-3">
        <Act act="consent" token={token} button={own.consentedAt ? t('consentAgain') : t('consentGive')} isMain />
        {own.consentedAt ? <Act act="noConsent" token={token} button={t('consentWithdraw')} /> : null}
      </div>
    </Section>
  );
}

function Correction({ token, own, returned }: { token: string; own: OwnDataShownFragment; returned: Returned }) {
  const t = useTranslations('ownData');
  const typed = returned?.typed;
  const fields = [
    ['firstName', own.firstName, 'given-name'],
    ['lastName', own.lastName, 'family-name'],
    ['email', own.email, 'email'],
    ['phone', own.phone ?? '', 'tel'],
  ] as const;
  return (
    <Section title={t('correctTitle')}>
      <p>{own.hasOpenCorrection ? t('correctOpen') : t('correctText')}</p>
      <form method="post" className="mt-5 grid gap-5" noValidate>
        {returned ? <Fault>{returned.failure.sentence}</Fault> : null}
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="act" value="correct" />
        {fields.map(([name, value, autoComplete]) => (
          <TextField
            key={name}
            name={name}
            type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
            label={t(name)}
            defaultValue={typed?.[name] ?? value}
            error={returned?.failure.fields[name]}
            autoComplete={autoComplete}
            isRequired={name !== 'phone'}
          />
        ))}
        <p>
          <button type="submit" className="action-quiet">
            {t('correct')}
          </button>
        </p>
      </form>
    </Section>
  );
}

function Erasure({ token, own, returned }: { token: string; own: OwnDataShownFragment; returned: Returned }) {
  const t = useTranslations('ownData');
  const error = returned?.failure.fields['isSure'];
  return (
    <Section title={t('eraseTitle')}>
      <p>{own.isHeld ? t('keptHeld') : t('eraseText')}</p>
      {returned && !error ? <Fault>{returned.failure.sentence}</Fault> : null}
      {own.isHeld ? null : (
        <form method="post" className="mt-4 grid gap-4" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="act" value="erase" />
          <FieldFault name="isSure">{error}</FieldFault>
          <label className="flex items-start gap-3">
            <input
              type="checkbox"
              name="isSure"
              value="yes"
              required
              {...describedBy({ name: 'isSure', error })}
              className="mt-1 size-5 shrink-0 accent-brand"
            />
            <span>{t('eraseSure')}</span>
          </label>
          <p>
            <button type="submit" className="action-quiet">
              {t('erase')}
            </button>
          </p>
        </form>
      )}
    </Section>
  );
}
