import type { EditedMailLayoutFragment, MailLayoutsQuery } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { LayoutFields } from './layout-fields.tsx';
import { draftOf, inheritedBy, valuesOf, type LayoutValues } from './layout-values.ts';
import { TemplatePreview, type Preview } from './template-preview.tsx';

interface Answer {
  preview?: Preview;
  layouts?: EditedMailLayoutFragment[];
  newest?: EditedMailLayoutFragment[];
  failure?: Failure;
  done?: string;
}

const WAIT_BEFORE_PREVIEW_MS = 350;

/** What stands around the mails of one part of the organisation, with a mail in it beside it. */
export function LayoutWorkshop({ loaded, orgUnitId }: { loaded: MailLayoutsQuery; orgUnitId: string | null }) {
  const t = useTranslations('mailLayouts');
  const locale = useLocale();
  const saving = useFetcher<Answer>();
  const previewing = useFetcher<Answer>();
  const [layouts, setLayouts] = useState(loaded.mailLayouts);
  const stored = layouts.find((layout) => layout.orgUnitId === orgUnitId);
  const [values, setValues] = useState<LayoutValues>(() => valuesOf(stored));
  const [mail, setMail] = useState(loaded.systemMails[0]?.name ?? '');
  const [language, setLanguage] = useState(locale === 'nl' ? 'NL' : 'EN');
  const [preview, setPreview] = useState<Preview>();
  useActionResult(saving.data);

  const inherited = inheritedBy(orgUnitId, { mailLayouts: layouts, orgUnits: loaded.orgUnits });
  const isDirty = JSON.stringify(values) !== JSON.stringify(valuesOf(stored));
  const isSending = saving.state !== 'idle';
  const meanwhile = saving.data?.failure?.code === 'CONFLICT' ? saving.data.newest : undefined;
  const theirs = meanwhile?.find((layout) => layout.orgUnitId === orgUnitId);
  const errors = { ...fieldErrors(previewing.data?.failure), ...fieldErrors(saving.data?.failure) };
  const problems = previewing.data?.preview?.problems ?? [];
  const draft = JSON.stringify(draftOf(values, orgUnitId));

  useEffect(() => {
    const timer = setTimeout(
      () => previewing.submit({ intent: 'preview', draft, language, mail }, { method: 'post' }),
      WAIT_BEFORE_PREVIEW_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, language, mail]);
  // While there is a mistake, the last mail that could be made stays in sight.
  useEffect(() => {
    const made = previewing.data?.preview;
    if (made?.problems.length === 0) setPreview(made);
  }, [previewing.data]);
  useEffect(() => {
    if (saving.data?.layouts) take(saving.data.layouts);
  }, [saving.data]);

  function take(all: EditedMailLayoutFragment[]) {
    setLayouts(all);
    setValues(valuesOf(all.find((layout) => layout.orgUnitId === orgUnitId)));
  }
  const save = (expectedVersion: number) =>
    saving.submit({ intent: 'save', draft, expectedVersion }, { method: 'post' });

  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <UnsavedGuard isDirty={isDirty && !isSending} />
      <Card>
        <div className="flex flex-col gap-4">
          <FormErrors failure={meanwhile ? undefined : saving.data?.failure} />
          {meanwhile ? (
            <Notice
              tone="warning"
              title={saving.data?.failure?.sentence}
              isLive
              actions={
                <>
                  <Button onClick={() => take(meanwhile)}>{t('takeTheirs')}</Button>
                  <Button variant="primary" onClick={() => save(theirs?.version ?? 0)}>
                    {t('keepMine')}
                  </Button>
                </>
              }
            >
              <Differences mine={values} theirs={valuesOf(theirs)} />
            </Notice>
          ) : null}
          <LayoutFields
            {...{ values, inherited, errors }}
            standard={loaded.standardMailLayout}
            onChange={(change) => setValues((now) => ({ ...now, ...change }))}
          />
          {problems.length > 0 ? (
            <Notice tone="danger" title={t('problems')}>
              <ul className="list-disc pl-5">
                {problems.map(({ line, column, sentence }) => (
                  <li key={`${line} ${column} ${sentence}`} className="[overflow-wrap:anywhere]">
                    {t('problem', { line, column })} {sentence}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <div className="flex flex-wrap items-center gap-2">
            <Button variant="primary" isPending={isSending} onClick={() => save(stored?.version ?? 0)}>
              {t('save')}
            </Button>
            {stored ? (
              <Button
                variant="quiet"
                onClick={() => saving.submit({ intent: 'remove', orgUnitId: orgUnitId ?? '' }, { method: 'post' })}
              >
                {t(orgUnitId ? 'removeOfPart' : 'removeOfAll')}
              </Button>
            ) : null}
            {isDirty ? <p className="text-sm text-ink-muted">{t('unsaved')}</p> : null}
          </div>
        </div>
      </Card>
      <Card title={t('preview')} className="xl:sticky xl:top-16">
        <div className="flex flex-col gap-4">
          <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-1 2xl:grid-cols-2">
            <Select
              label={t('previewMail')}
              name="mail"
              value={mail}
              onChange={({ target }) => setMail(target.value)}
              options={loaded.systemMails.map(({ name, title }) => ({ value: name, label: title }))}
            />
            <Select
              label={t('previewLanguage')}
              name="language"
              value={language}
              onChange={({ target }) => setLanguage(target.value)}
              options={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
          </div>
          <TemplatePreview preview={preview} labelOf={(key) => key} />
        </div>
      </Card>
    </div>
  );
}

/** What differs between two versions, theirs beside mine. */
function Differences({ mine, theirs }: { mine: LayoutValues; theirs: LayoutValues }) {
  const t = useTranslations('mailLayouts');
  const shown = (value: LayoutValues[keyof LayoutValues]) => (typeof value === 'string' ? value : (value?.url ?? ''));
  const fields = (Object.keys(mine) as (keyof LayoutValues)[]).filter(
    (field) => shown(mine[field]) !== shown(theirs[field]),
  );
  return (
    <dl className="mt-2 flex flex-col gap-2">
      {fields.map((field) => (
        <div key={field}>
          <dt className="font-medium">{t(field)}</dt>
          <dd className="grid gap-2 sm:grid-cols-2">
            {[mine, theirs].map((side, index) => (
              <span key={index} className="max-h-40 min-w-0 overflow-auto [overflow-wrap:anywhere] whitespace-pre-wrap">
                {t(index === 0 ? 'mine' : 'theirs')}: {shown(side[field]) || '–'}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
