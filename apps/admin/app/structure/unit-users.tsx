import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { PeopleList } from './people-list.tsx';

interface Person {
  id: string;
  name: string;
  jobTitle?: string | null;
}

/** Who works at an entity; it decides what roles with a part of the organisation see. */
export function UnitUsers({ here, all, canChange }: { here: Person[]; all: Person[]; canChange: boolean }) {
  const t = useTranslations('structure');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const known = new Set(all.map(({ id }) => id));
  const people = [...all, ...here.filter(({ id }) => !known.has(id))];
  return (
    <Card title={t('users')}>
      <fetcher.Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="users" />
        <p className="max-w-prose text-ink-muted">{t('usersLead')}</p>
        <FormErrors failure={fetcher.data?.failure} />
        <PeopleList
          name="userIds"
          people={canChange ? people : here}
          defaultIds={here.map(({ id }) => id)}
          isReadOnly={!canChange}
        />
        {canChange ? (
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
            {shell('save')}
          </Button>
        ) : null}
      </fetcher.Form>
    </Card>
  );
}
