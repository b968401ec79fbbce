import type { SetUpPart, VacancyChoiceFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

interface ChoiceBarProps {
  choice: VacancyChoiceFragment;
  /** What can be chosen instead; archived templates are left out by who hands them in. */
  templates: { id: string; name: string }[];
  /** What the vacancy has when nobody set a default. */
  plain: string;
  isReadOnly: boolean;
}

/** Where a part of the vacancy comes from, another template to choose, and the way back to the default. */
export function ChoiceBar({ choice, templates, plain, isReadOnly }: ChoiceBarProps) {
  const t = useTranslations('setUp');
  const fetcher = useFetcher<ActionResult>();
  const { part, source, template, orgUnitName, inherited } = choice;
  useActionResult(fetcher.data);
  const isInherited = source === 'ORG_UNIT' || source === 'ORGANISATION' || source === 'NONE';
  const canGoBack = !isInherited && (inherited || (part !== 'TEAM' && part !== 'WORKFLOW'));
  const says =
    source === 'TEMPLATE'
      ? t('sources.TEMPLATE', { name: template?.name ?? '' })
      : source === 'ORG_UNIT'
        ? t('sources.ORG_UNIT', { unit: orgUnitName ?? '', name: template?.name ?? '' })
        : source === 'ORGANISATION'
          ? t('sources.ORGANISATION', { name: template?.name ?? '' })
          : t(`sources.${source}`);
  const note = source === 'OWN' ? t('ownContent') : source === 'NONE' ? plain : undefined;

  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface px-4 py-3 shadow-card">
      <FormErrors failure={fetcher.data?.failure} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1 basis-56 self-center">
          <p data-choice={part} className="font-medium">
            {says}
          </p>
          {note ? <p className="text-sm text-ink-muted">{note}</p> : null}
        </div>
        {isReadOnly ? null : (
          <>
            {templates.length > 0 ? (
              <fetcher.Form method="post" className="flex flex-wrap items-end gap-2">
                <input type="hidden" name="part" value={part} />
                <Select
                  name="templateId"
                  id={`template-${part}`}
                  label={t('chooseTemplate')}
                  defaultValue={source === 'TEMPLATE' ? template?.id : ''}
                  emptyLabel={t('choose')}
                  options={templates.map(({ id, name }) => ({ value: id, label: name }))}
                />
                <Button type="submit" name="intent" value="choose" isPending={fetcher.state !== 'idle'}>
                  {t('useTemplate')}
                </Button>
              </fetcher.Form>
            ) : null}
            {canGoBack ? (
              <fetcher.Form method="post">
                <input type="hidden" name="part" value={part satisfies SetUpPart} />
                <Button
                  type="submit"
                  name="intent"
                  value="default"
                  icon={<Undo2 aria-hidden="true" className="size-4" />}
                >
                  {inherited ? t('backToDefaultOf', { name: inherited.name }) : t('backToDefault')}
                </Button>
              </fetcher.Form>
            ) : null}
          </>
        )}
      </div>
    </div>
  );
}
