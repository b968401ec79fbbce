import type { Permission, PermissionListQuery, RoleScope } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Link } from '@remix-run/react';
import { useTranslations } from 'use-intl';

export interface SavedRole {
  nameNl: string;
  nameEn: string;
  scope: RoleScope;
  permissions: readonly Permission[];
}

interface RoleConflictProps {
  chosen: SavedRole;
  saved: SavedRole;
  permissions: PermissionListQuery['permissions'];
}

/** Both versions of a role that two people changed at once: the form keeps one, this shows where the other differs. */
export function RoleConflict({ chosen, saved, permissions }: RoleConflictProps) {
  const t = useTranslations('people.role');
  const people = useTranslations('people');
  const titles = (list: readonly Permission[]) =>
    list.map((one) => permissions.find(({ permission }) => permission === one)?.title ?? one).join(', ');
  const added = chosen.permissions.filter((one) => !saved.permissions.includes(one));
  const removed = saved.permissions.filter((one) => !chosen.permissions.includes(one));
  return (
    <Notice
      tone="warning"
      title={t('conflictTitle')}
      isLive
      actions={
        <Link to="." reloadDocument className={buttonClass('secondary', 'sm')}>
          {t('conflictReload')}
        </Link>
      }
    >
      <p>{t('conflictText')}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
        <Difference name={t('nameNl')} value={saved.nameNl} isShown={saved.nameNl !== chosen.nameNl} />
        <Difference name={t('nameEn')} value={saved.nameEn} isShown={saved.nameEn !== chosen.nameEn} />
        <Difference name={t('scope')} value={people(`scopes.${saved.scope}`)} isShown={saved.scope !== chosen.scope} />
        <Difference name={t('conflictAdded')} value={titles(added)} isShown={added.length > 0} />
        <Difference name={t('conflictRemoved')} value={titles(removed)} isShown={removed.length > 0} />
      </dl>
      {added.length + removed.length === 0 ? <p>{t('conflictNone')}</p> : null}
    </Notice>
  );
}

function Difference({ name, value, isShown }: { name: string; value: string; isShown: boolean }) {
  return isShown ? (
    <>
      <dt className="font-medium">{name}</dt>
      <dd>{value}</dd>
    </>
  ) : null;
}
