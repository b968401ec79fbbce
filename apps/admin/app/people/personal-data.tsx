import type { ProfileFormFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Fact } from '~/applications/submissions.tsx';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { ChangeEmail } from './change-email.tsx';
import { PhotoField } from './photo-field.tsx';

/** Who one is: to read, and with "Edit" to change. */
export function PersonalData({ profile }: { profile: ProfileFormFragment }) {
  const t = useTranslations('people.profile');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isEditing, setIsEditing] = useState(false);
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setIsEditing(false);
  }, [fetcher.data]);

  return (
    <Card
      title={t('personal')}
      actions={
        isEditing ? null : (
          <Button size="sm" onClick={() => setIsEditing(true)}>
            {t('edit')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-5">
        <PhotoField name={profile.name} photoUrl={profile.photoUrl ?? null} />
        {isEditing ? (
          <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
            <FormErrors failure={fetcher.data?.failure} />
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                label={t('name')}
                name="name"
                defaultValue={profile.name}
                error={errors.name}
                isRequired
                autoComplete="name"
              />
              <TextField
                label={t('jobTitle')}
                name="jobTitle"
                defaultValue={profile.jobTitle ?? ''}
                error={errors.jobTitle}
                optionalLabel={t('optional')}
                autoComplete="organization-title"
              />
              <TextField
                label={t('phone')}
                name="phone"
                type="tel"
                defaultValue={profile.phone ?? ''}
                error={errors.phone}
                optionalLabel={t('optional')}
                autoComplete="tel"
              />
              <TextField
                label={t('postcode')}
                name="postcode"
                defaultValue={profile.postcode ?? ''}
                error={errors.postcode}
                description={t('postcodeHint')}
                optionalLabel={t('optional')}
                autoComplete="postal-code"
              />
            </div>
            <div className="flex gap-2">
              <Button
                type="submit"
                name="intent"
                value="personal"
                variant="primary"
                isPending={fetcher.state !== 'idle'}
              >
                {t('save')}
              </Button>
              <Button onClick={() => setIsEditing(false)}>{shell('cancel')}</Button>
            </div>
          </fetcher.Form>
        ) : (
          <dl className="grid gap-4 sm:grid-cols-2">
            <Fact name={t('name')}>{profile.name}</Fact>
            <Fact name={t('jobTitle')}>{profile.jobTitle ?? '–'}</Fact>
            <Fact name={t('email')}>
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {profile.email}
                <ChangeEmail hasPassword={profile.hasPassword} />
              </span>
            </Fact>
            <Fact name={t('phone')}>{profile.phone ?? '–'}</Fact>
            <Fact name={t('postcode')}>{profile.postcode ?? '–'}</Fact>
          </dl>
        )}
        {profile.newEmail ? <Notice tone="warning">{t('waitsFor', { email: profile.newEmail })}</Notice> : null}
        <p className="text-sm text-ink-muted">{t('visible')}</p>
      </div>
    </Card>
  );
}
