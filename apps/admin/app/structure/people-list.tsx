import { Avatar } from '@instroom/ui/avatar.tsx';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

interface Person {
  id: string;
  name: string;
  jobTitle?: string | null;
}

/** Tick colleagues; who is ticked at first stays at the top. The form gets `name` once for each. */
export function PeopleList({
  name,
  people,
  defaultIds,
  isReadOnly = false,
}: {
  name: string;
  people: readonly Person[];
  defaultIds: readonly string[];
  isReadOnly?: boolean;
}) {
  const t = useTranslations('structure');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(defaultIds));
  const [first] = useState(() => new Set(defaultIds));
  const typed = text.trim().toLocaleLowerCase('nl');
  const shown = people
    .filter((person) => chosen.has(person.id) || person.name.toLocaleLowerCase('nl').includes(typed))
    .toSorted((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };

  return (
    <div className="flex flex-col gap-2">
      {people.length > 8 ? (
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
      <ul
        id={name}
        tabIndex={-1}
        className="max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line"
      >
        {shown.map((person) => (
          <li key={person.id}>
            <label className="flex items-center gap-3 px-3 py-1.5">
              <input
                type="checkbox"
                name={name}
                value={person.id}
                checked={chosen.has(person.id)}
                disabled={isReadOnly}
                onChange={() => toggle(person.id)}
                className="size-4.5 accent-brand"
              />
              <Avatar name={person.name} size="sm" />
              <span className="min-w-0">
                <span className="block truncate font-medium">{person.name}</span>
                {person.jobTitle ? (
                  <span className="block truncate text-sm text-ink-muted">{person.jobTitle}</span>
                ) : null}
              </span>
            </label>
          </li>
        ))}
        {shown.length === 0 ? <li className="px-3 py-3 text-ink-muted">{t('noColleague')}</li> : null}
      </ul>
    </div>
  );
}
