import {
  DataProtectionDocument,
  type DataProtectionQuery,
  type ErasureMethod,
  SetRetentionPolicyDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { NumberField } from '@instroom/ui/number-field.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useFetcher, useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ReasonBadge } from '~/privacy/reason-badge.tsx';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { badInput, fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

const NUMBERS = ['daysAfterProcedure', 'daysWithConsent', 'warningDays', 'erasureCoolingDays'] as const;
const METHODS = ['ANONYMISE', 'DELETE'] as const satisfies ErasureMethod[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(DataProtectionDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const numbers = NUMBERS.map((name) => [name, String(form.get(name) ?? '').trim()] as const);
  const wrong = numbers.filter(([, value]) => !/^\d{1,6}$/.test(value));
  if (wrong.length > 0)
    return refused(
      badInput(t('shell.checkFields'), Object.fromEntries(wrong.map(([name]) => [name, t('dataProtection.whole')]))),
    );
  const value = (name: (typeof NUMBERS)[number]) => Number(form.get(name));
  const { failure } = await gatewayFor(request, context).run(SetRetentionPolicyDocument, {
    input: {
      expectedVersion: Number(form.get('version')),
      isAutomatic: form.has('isAutomatic'),
      method: form.get('method') as ErasureMethod,
      daysAfterProcedure: value('daysAfterProcedure'),
      daysWithConsent: value('daysWithConsent'),
      warningDays: value('warningDays'),
      asksConsentAgain: form.has('asksConsentAgain'),
      erasureCoolingDays: value('erasureCoolingDays'),
    },
  });
  return failure ? refused(failure) : { done: t('dataProtection.saved'), failure: undefined };
}

export default function DataProtection() {
  const t = useTranslations('dataProtection');
  const { retentionPolicy, retentionForecast, goingTonight } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-muted">{t('lead')}</p>
      <p className="flex flex-wrap gap-2">
        <Link to="/settings/data-protection/candidates" className={buttonClass('primary')}>
          {t('overview')}
        </Link>
        <Link to="/settings/data-protection/log" className={buttonClass('secondary')}>
          {t('log')}
        </Link>
      </p>
      <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Policy policy={retentionPolicy} />
        <div className="flex flex-col gap-5">
          <Forecast forecast={retentionForecast} />
          <Tonight people={goingTonight} isAutomatic={retentionPolicy.isAutomatic} />
        </div>
      </div>
    </div>
  );
}

function Policy({ policy }: { policy: DataProtectionQuery['retentionPolicy'] }) {
  const t = useTranslations('dataProtection');
  const fetcher = useFetcher<ActionResult>();
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  return (
    <Card title={t('policy')}>
      <fetcher.Form method="post" noValidate className="flex flex-col gap-5">
        <FormErrors failure={failure} />
        <input type="hidden" name="version" value={policy.version} />
        <Checkbox
          name="isAutomatic"
          label={t('isAutomatic')}
          description={t('isAutomaticHint')}
          defaultChecked={policy.isAutomatic}
        />
        <RadioGroup
          label={t('method')}
          name="method"
          defaultValue={policy.method}
          options={METHODS.map((value) => ({
            value,
            label: t(`methods.${value}`),
            description: t(`methodHints.${value}`),
          }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {NUMBERS.map((name) => (
            <NumberField
              key={name}
              label={t(name)}
              name={name}
              description={t(`${name}Hint`)}
              defaultValue={String(policy[name])}
              error={errors[name]}
              isRequired
            />
          ))}
        </div>
        <Checkbox name="asksConsentAgain" label={t('asksConsentAgain')} defaultChecked={policy.asksConsentAgain} />
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('save')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}

function Forecast({ forecast }: { forecast: DataProtectionQuery['retentionForecast'] }) {
  const t = useTranslations('dataProtection');
  const facts = [
    [t('goTonight'), forecast.goTonight],
    [t('goThisWeek'), forecast.goThisWeek],
    [t('pastTheirTime'), forecast.pastTheirTime],
    [t('onHold'), forecast.onHold],
    [t('everybody'), forecast.total],
  ] as const;
  return (
    <Card title={t('forecast')}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
        {facts.map(([name, count]) => (
          <div key={name} className="contents">
            <dt className="text-ink-muted">{name}</dt>
            <dd className="text-right font-medium tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Tonight({ people, isAutomatic }: { people: DataProtectionQuery['goingTonight']; isAutomatic: boolean }) {
  const t = useTranslations('dataProtection');
  return (
    <Card title={t('tonight')} isPadded={false}>
      {people.length === 0 ? (
        <p className="p-4 text-ink-muted sm:p-5">{isAutomatic ? t('tonightNone') : t('tonightOff')}</p>
      ) : (
        <ul className="max-h-96 divide-y divide-line overflow-y-auto">
          {people.map((person) => (
            <li key={person.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2 sm:px-5">
              <Link to={`/candidates/${person.id}`} className="min-w-0 truncate text-ink hover:underline">
                {person.name}
              </Link>
              <ReasonBadge reason={person.reason} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
