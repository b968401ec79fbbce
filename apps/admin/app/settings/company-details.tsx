import type { CompanyProfileFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { ComboBox, type Suggestion } from '@instroom/ui/combo-box.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Link, useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { useCan } from '~/shell/viewer.ts';
import { changedBetween } from './company-profile-form.ts';
import { LogoField } from './logo-field.tsx';

const LANGUAGES = ['NL', 'EN'] as const;

/** Who the organisation is and where it can be found; what two people type at once is never lost. */
export function CompanyDetails({ profile }: { profile: CompanyProfileFragment }) {
  const t = useTranslations('organisation');
  const shell = useTranslations('shell');
  const can = useCan();
  const fetcher = useFetcher<ActionResult & { current?: CompanyProfileFragment }>();
  const [isDirty, setIsDirty] = useState(false);
  const failure = fetcher.data?.failure;
  const current = fetcher.data?.current;
  const errors = fieldErrors(failure);
  const isSending = fetcher.state !== 'idle';
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setIsDirty(false);
  }, [fetcher.data]);
  const touch = () => setIsDirty(true);
  const common = (name: 'name' | 'street' | 'houseNumber' | 'postcode' | 'website' | 'phone' | 'email') => ({
    name,
    label: t(`fields.${name}`),
    error: errors[name],
    defaultValue: profile[name] ?? '',
  });

  return (
    <fetcher.Form method="post" noValidate onChange={touch}>
      <UnsavedGuard isDirty={isDirty && !isSending} />
      <input type="hidden" name="expectedVersion" value={current?.version ?? profile.version} />
      <Card title={t('company')}>
        <div className="flex flex-col gap-4">
          {current ? <Meanwhile before={profile} now={current} /> : <FormErrors failure={failure} />}
          <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
            <TextField {...common('name')} className="sm:col-span-2" autoComplete="organization" isRequired />
            <TextField {...common('street')} autoComplete="off" />
            <div className="grid grid-cols-2 gap-5">
              <TextField {...common('houseNumber')} autoComplete="off" />
              <TextField {...common('postcode')} autoComplete="postal-code" />
            </div>
            <ComboBox
              name="placeId"
              label={t('fields.place')}
              error={errors.placeId}
              defaultValue={profile.place ? { id: profile.place.id, label: profile.place.label } : undefined}
              placeholder={shell('typeToSearch')}
              noResultLabel={shell('noSuggestion')}
              clearLabel={shell('clear')}
              suggest={async (text, signal) => {
                const response = await fetch(`/suggestions?${new URLSearchParams({ of: 'places', text })}`, { signal });
                return response.ok ? ((await response.json()) as Suggestion[]) : [];
              }}
              onValueChange={touch}
            />
            <TextField
              label={t('fields.chamberOfCommerceNumber')}
              name="chamberOfCommerceNumber"
              error={errors.chamberOfCommerceNumber}
              defaultValue={profile.chamberOfCommerceNumber ?? ''}
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField {...common('phone')} type="tel" autoComplete="tel" />
            <TextField {...common('email')} type="email" autoComplete="off" />
            <TextField {...common('website')} className="sm:col-span-2" autoComplete="url" />
          </div>
          <LogoField logo={profile.logo ?? undefined} error={errors.logoImageId} onChange={touch} />
          <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
            <fieldset id="languages" tabIndex={-1} className="flex flex-col gap-2">
              <legend className="mb-2 text-sm font-medium">{t('fields.languages')}</legend>
              {LANGUAGES.map((language) => (
                <Checkbox
                  key={language}
                  id={`languages-${language}`}
                  name="languages"
                  value={language}
                  label={t(`languages.${language}`)}
                  defaultChecked={profile.languages.includes(language)}
                />
              ))}
              <FieldError id="languages-error">{errors.languages}</FieldError>
            </fieldset>
            <Select
              name="defaultLanguage"
              label={t('fields.defaultLanguage')}
              description={t('defaultLanguageHint')}
              error={errors.defaultLanguage}
              defaultValue={profile.defaultLanguage}
              options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
          </div>
          <p className="rounded-md bg-sunken px-3.5 py-2.5 text-ink-muted">
            {t('sender', { name: profile.senderName, address: profile.senderAddress })}{' '}
            {can('MAIL_DOMAINS_MANAGE') ? (
              <Link to="/settings/mail-domains" className="font-medium text-brand underline underline-offset-2">
                {t('toMailDomain')}
              </Link>
            ) : null}
          </p>
          <Button type="submit" variant="primary" isPending={isSending} className="self-start">
            {shell('save')}
          </Button>
        </div>
      </Card>
    </fetcher.Form>
  );
}

/** What somebody else saved since this page was opened; what was typed here stays in its fields. */
function Meanwhile({ before, now }: { before: CompanyProfileFragment; now: CompanyProfileFragment }) {
  const t = useTranslations('organisation');
  const changes = changedBetween(before, now);
  return (
    <Notice tone="warning" title={t('meanwhile')} isLive>
      <p>{t('meanwhileText')}</p>
      <ul className="mt-1 list-disc pl-5">
        {changes.map(({ name, value }) => (
          <li key={name}>
            {t(`fields.${name}`)}: {value || t('empty')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
