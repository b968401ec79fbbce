import type { Permission, PermissionListQuery, RoleScope } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';

export const SCOPES = ['ORGANISATION', 'ORG_UNIT_SUBTREE', 'OWN_TEAMS', 'OWN_EMPLOYER'] as const satisfies RoleScope[];

export interface RoleDraft {
  nameNl: string;
  nameEn: string;
  scope: RoleScope;
  permissions: readonly Permission[];
}

interface RoleFieldsProps {
  role: RoleDraft;
  permissions: PermissionListQuery['permissions'];
  errors: Record<string, string>;
}

/** The name, reach and rights of a role. What one does not have oneself cannot be ticked. */
export function RoleFields({ role, permissions, errors }: RoleFieldsProps) {
  const t = useTranslations('people.role');
  const people = useTranslations('people');
  const groups = [...new Set(permissions.map(({ group }) => group))].map((group) =>
    permissions.filter((permission) => permission.group === group),
  );
  return (
    <>
      <Card title={t('names')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t('nameNl')} name="nameNl" defaultValue={role.nameNl} error={errors.nameNl} isRequired />
          <TextField label={t('nameEn')} name="nameEn" defaultValue={role.nameEn} error={errors.nameEn} isRequired />
        </div>
      </Card>
      <Card>
        <RadioGroup
          label={t('scope')}
          name="scope"
          description={t('scopeHint')}
          defaultValue={role.scope}
          error={errors.scope}
          options={SCOPES.map((scope) => ({
            value: scope,
            label: people(`scopes.${scope}`),
            description: people(`scopeHints.${scope}`),
          }))}
        />
      </Card>
      <Card title={t('permissions')}>
        <p className="mb-4 text-ink-muted">{t('permissionsHint')}</p>
        <div id="permissions" tabIndex={-1} className="flex flex-col gap-6">
          {groups.map((group) => (
            <fieldset key={group[0]!.group} className="grid gap-3">
              <legend className="mb-2 font-semibold">{group[0]!.groupTitle}</legend>
              <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
                {group.map(({ permission, title, explanation, viewerCanGrant }) => (
                  <Checkbox
                    key={permission}
                    name="permissions"
                    id={`permission-${permission}`}
                    value={permission}
                    label={title}
                    description={viewerCanGrant ? explanation : `${explanation} ${t('notYours')}`}
                    defaultChecked={role.permissions.includes(permission)}
                    disabled={!viewerCanGrant}
                  />
                ))}
              </div>
            </fieldset>
          ))}
        </div>
        <FieldError id="permissions-error">{errors.permissions}</FieldError>
      </Card>
    </>
  );
}

/** What was chosen, as the gateway takes it. */
export function roleInput(form: FormData) {
  return {
    nameNl: String(form.get('nameNl') ?? '').trim(),
    nameEn: String(form.get('nameEn') ?? '').trim(),
    scope: SCOPES.find((scope) => scope === form.get('scope')) ?? ('OWN_TEAMS' as const),
    permissions: form.getAll('permissions') as Permission[],
  };
}
