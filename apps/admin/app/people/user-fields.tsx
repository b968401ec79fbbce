import type { ManagedUserFormFragment, RoleScope, UserFormChoicesQuery } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useState, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { RichTextEditor } from '~/vacancies/rich-text-editor.tsx';
import { useHas } from '~/shell/viewer.ts';

export interface UserChoices extends UserFormChoicesQuery {
  employers: { id: string; name: string }[];
}

interface UserFieldsProps {
  user?: ManagedUserFormFragment;
  choices: UserChoices;
  errors: Record<string, string>;
  children?: ReactNode;
}

/** Everything one can say of a user; the fields that the chosen role needs come first. */
export function UserFields({ user, choices, errors, children }: UserFieldsProps) {
  const t = useTranslations('people.user');
  const scopes = useTranslations('people');
  const language = useLocale();
  const [roleId, setRoleId] = useState(user?.role.id ?? '');
  const scope: RoleScope | undefined = choices.roles.find(({ id }) => id === roleId)?.scope;
  const hasCommittee = useHas()('SELECTION_COMMITTEE');
  const roles = choices.roles.filter(
    ({ id, key, viewerCanAssign }) =>
      id === user?.role.id || (viewerCanAssign && (hasCommittee || key !== 'COMMITTEE_MEMBER')),
  );
  const hasJoined = Boolean(user?.joinedAt);

  return (
    <>
      <Card title={t('who')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('name')}
            name="name"
            defaultValue={user?.name}
            error={errors.name}
            isRequired
            autoComplete="off"
          />
          <TextField
            label={t('email')}
            name="email"
            type="email"
            defaultValue={user?.email}
            readOnly={hasJoined}
            description={hasJoined ? t('emailFixed') : user ? t('emailMend') : t('emailHint')}
            error={errors.email}
            isRequired
            autoComplete="off"
          />
          <TextField
            label={t('jobTitle')}
            name="jobTitle"
            defaultValue={user?.jobTitle ?? ''}
            error={errors.jobTitle}
            optionalLabel={t('optional')}
          />
          <TextField
            label={t('phone')}
            name="phone"
            type="tel"
            defaultValue={user?.phone ?? ''}
            error={errors.phone}
            optionalLabel={t('optional')}
          />
          <Select
            label={t('language')}
            name="language"
            defaultValue={user?.language ?? language.toUpperCase()}
            options={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        </div>
      </Card>
      <Card title={t('rights')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={t('role')}
            name="roleId"
            value={roleId}
            onChange={(event) => setRoleId(event.target.value)}
            emptyLabel={t('chooseRole')}
            description={scope ? `${scopes(`scopes.${scope}`)}. ${scopes(`scopeHints.${scope}`)}` : t('roleHint')}
            options={roles.map((role) => ({ value: role.id, label: nameIn(language, role) }))}
            error={errors.roleId}
            isRequired
          />
          <Select
            label={t('orgUnit')}
            name="orgUnitId"
            defaultValue={user?.orgUnitId ?? ''}
            emptyLabel={t('noOrgUnit')}
            description={t('orgUnitHint')}
            options={choices.orgUnits.map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${name}`,
            }))}
            error={errors.orgUnitId}
            isRequired={scope === 'ORG_UNIT_SUBTREE'}
            optionalLabel={scope === 'ORG_UNIT_SUBTREE' ? undefined : t('optional')}
          />
          {scope === 'OWN_EMPLOYER' || user?.employerId ? (
            <Select
              label={t('employer')}
              name="employerId"
              defaultValue={user?.employerId ?? ''}
              emptyLabel={t('noEmployer')}
              description={t('employerHint')}
              options={employersWith(choices.employers, user).map(({ id, name }) => ({ value: id, label: name }))}
              error={errors.employerId}
              isRequired={scope === 'OWN_EMPLOYER'}
            />
          ) : null}
        </div>
      </Card>
      <Card title={t('mails')}>
        <div className="flex flex-col gap-4">
          <Checkbox
            label={t('receivesEmail')}
            name="receivesEmail"
            description={t('receivesEmailHint')}
            defaultChecked={user?.receivesEmail ?? true}
          />
          <RichTextEditor
            label={t('signature')}
            name="signatureHtml"
            description={t('signatureHint')}
            defaultValue={user?.signatureHtml ?? ''}
            error={errors.signatureHtml}
            hasHeadings={false}
          />
          {children}
        </div>
      </Card>
    </>
  );
}

/** The user's own employer is a choice also when the list is too long to hold it. */
function employersWith(employers: UserChoices['employers'], user: ManagedUserFormFragment | undefined) {
  if (!user?.employerId || employers.some(({ id }) => id === user.employerId)) return employers;
  return [{ id: user.employerId, name: user.employerName ?? '' }, ...employers];
}
