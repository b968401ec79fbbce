import type { ColleaguesQuery } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

export interface Member {
  userId: string;
  isResponsible: boolean;
}

interface TeamPickerProps {
  users: ColleaguesQuery['users'];
  groups?: readonly { id: string; name: string; memberIds: readonly string[] }[];
  defaultMembers: Member[];
  isReadOnly?: boolean;
  onChange?: () => void;
  onMembersChange?: (members: Member[]) => void;
}

/** Tick the colleagues, mark who is responsible. The form gets `member` and `responsible`, each once per user id. */
export function TeamPicker({
  users,
  groups = [],
  defaultMembers,
  isReadOnly = false,
  onChange,
  onMembersChange,
}: TeamPickerProps) {
  const t = useTranslations('vacancy');
  const structure = useTranslations('structure');
  const [members, setMembers] = useState(
    new Map(defaultMembers.map(({ userId, isResponsible }) => [userId, isResponsible])),
  );
  const [text, setText] = useState('');
  // Who was in the team at first stays at the top: a row that jumps away at its own click cannot be clicked again.
  const [firstIds] = useState(() => new Set(defaultMembers.map(({ userId }) => userId)));
  const shown = users
    .filter(
      ({ id, name }) => members.has(id) || name.toLocaleLowerCase('nl').includes(text.trim().toLocaleLowerCase('nl')),
    )
    .sort((a, b) => Number(firstIds.has(b.id)) - Number(firstIds.has(a.id)));

  const change = (userId: string, isResponsible: boolean | undefined) => {
    const next = new Map(members);
    if (isResponsible === undefined) next.delete(userId);
    else next.set(userId, isResponsible);
    setMembers(next);
    onChange?.();
    onMembersChange?.([...next].map(([id, isOne]) => ({ userId: id, isResponsible: isOne })));
  };

  const addGroup = (id: string) => {
    const next = new Map(members);
    const known = new Set(users.map((user) => user.id));
    for (const userId of groups.find((group) => group.id === id)?.memberIds ?? [])
      if (known.has(userId) && !next.has(userId)) next.set(userId, false);
    setMembers(next);
    onChange?.();
    onMembersChange?.([...next].map(([memberId, isOne]) => ({ userId: memberId, isResponsible: isOne })));
  };

  return (
    <div className="flex flex-col gap-3">
      {groups.length > 0 && !isReadOnly ? (
        <Select
          className="sm:max-w-xs"
          label={structure('addGroup')}
          name="addGroup"
          value=""
          onChange={(event) => addGroup(event.target.value)}
          emptyLabel={structure('chooseGroup')}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {users.length > 8 ? (
        <label className="field-box flex min-h-9 items-center gap-2 px-2.5 sm:max-w-xs">
          <Search aria-hidden="true" className="size-4 text-ink-faint" />
          <span className="sr-only">{t('findColleague')}</span>
          <input
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={t('findColleague')}
            className="min-w-0 flex-1 bg-transparent outline-none"
          />
        </label>
      ) : null}
      <ul className="max-h-96 divide-y divide-line overflow-y-auto rounded-md border border-line">
        {shown.map(({ id, name, jobTitle }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
            <label className="flex min-w-0 flex-1 basis-56 items-center gap-3">
              <input
                type="checkbox"
                name="member"
                value={id}
                checked={members.has(id)}
                disabled={isReadOnly}
                onChange={(event) => change(id, event.target.checked ? false : undefined)}
                className="size-4.5 accent-brand"
              />
              <Avatar name={name} size="sm" />
              <span className="min-w-0">
                <span className="block truncate font-medium">{name}</span>
                {jobTitle ? <span className="block truncate text-sm text-ink-muted">{jobTitle}</span> : null}
              </span>
            </label>
            {members.has(id) ? (
              <label className="flex items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="responsible"
                  value={id}
                  checked={members.get(id)}
                  disabled={isReadOnly}
                  onChange={(event) => change(id, event.target.checked)}
                  className="size-4 accent-brand"
                />
                {t('responsible')}
                <span className="sr-only">: {name}</span>
              </label>
            ) : null}
          </li>
        ))}
        {shown.length === 0 ? <li className="px-3 py-3 text-ink-muted">{t('noColleague')}</li> : null}
      </ul>
    </div>
  );
}

export function membersFromForm(form: FormData): Member[] {
  const responsible = new Set(form.getAll('responsible'));
  return form.getAll('member').map((userId) => ({ userId: String(userId), isResponsible: responsible.has(userId) }));
}
