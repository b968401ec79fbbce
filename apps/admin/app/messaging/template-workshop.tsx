import type {
  EditedTemplateFragment,
  TemplateFieldsQuery,
  TemplateQuery,
  TemplateTextFragment,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { ComboBox, type Suggestion } from '@instroom/ui/combo-box.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Link, useFetcher } from '@remix-run/react';
import type { Editor } from '@tiptap/react';
import { Archive, ArchiveRestore, ArrowLeft, Code2, Send, Type } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { insertionsOf } from './field-choices.ts';
import { FieldList, type FieldChoice } from './field-list.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplatePreview, type Preview } from './template-preview.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { TextChooser } from './text-chooser.tsx';

interface TemplateWorkshopProps {
  template: EditedTemplateFragment;
  versions: TemplateQuery['messageTemplateVersions'];
  orgUnits: TemplateQuery['orgUnits'];
  placeholders: TemplateFieldsQuery['templatePlaceholders'];
}

interface Answer {
  preview?: Preview;
  saved?: EditedTemplateFragment;
  newest?: EditedTemplateFragment;
  failure?: Failure;
  done?: string;
}

const WAIT_BEFORE_PREVIEW_MS = 350;

/** Where a template is written: its words, the fields it can have, and how it will look, side by side. */
export function TemplateWorkshop({ template, versions, orgUnits, placeholders }: TemplateWorkshopProps) {
  const t = useTranslations('templates');
  const language = useLocale();
  const saving = useFetcher<Answer>();
  const testing = useFetcher<Answer>();
  const previewing = useFetcher<Answer>();
  const [stored, setStored] = useState(template);
  const [name, setName] = useState(template.name);
  const [texts, setTexts] = useState<TemplateTextFragment[]>(template.texts);
  const [chosen, setChosen] = useState(0);
  const [isCode, setIsCode] = useState(false);
  const [applicationId, setApplicationId] = useState('');
  const [editor, setEditor] = useState<Editor | null>(null);
  useActionResult(saving.data);
  useActionResult(testing.data);

  const text = texts[chosen] ?? texts[0]!;
  const isDirty = name !== stored.name || JSON.stringify(texts) !== JSON.stringify(stored.texts);
  const newest = saving.data?.failure?.code === 'CONFLICT' ? saving.data.newest : undefined;
  const errors = fieldErrors(saving.data?.failure);
  const fields: FieldChoice[] = placeholders.map((field) => ({
    key: field.key,
    type: field.type,
    canBeEmpty: field.canBeEmpty,
    label: language === 'nl' ? field.labelNl : field.labelEn,
    description: language === 'nl' ? field.descriptionNl : field.descriptionEn,
    sample: language === 'nl' ? field.sampleNl : field.sampleEn,
  }));
  const insertions = insertionsOf(fields, {
    salutation: t('chipSalutation'),
    salutationHint: t('salutationHint'),
    salutationSample: t(text.language === 'NL' ? 'salutationSampleNl' : 'salutationSampleEn'),
    timeOnly: (label) => t('timeOnly', { label }),
    withWeekday: (label) => t('withWeekday', { label }),
    onlyIf: (label) => t('onlyIfLabel', { label }),
    onlyIfHint: t('onlyIfHint'),
  });
  const draft = JSON.stringify({
    kind: template.kind,
    language: text.language,
    subject: text.subject,
    body: text.body,
    applicationId: applicationId || null,
    orgUnitId: text.orgUnitId,
  });
  const problems = previewing.data?.preview?.problems ?? [];
  // While there is a mistake in the words, the last mail that could be made stays in sight.
  const [preview, setPreview] = useState<Preview>();

  useEffect(() => {
    const timer = setTimeout(
      () => previewing.submit({ intent: 'preview', draft }, { method: 'post' }),
      WAIT_BEFORE_PREVIEW_MS,
    );
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const made = previewing.data?.preview;
    if (made?.problems.length === 0) setPreview(made);
  }, [previewing.data]);
  useEffect(() => {
    const saved = saving.data?.saved;
    if (saved) take(saved);
  }, [saving.data]);

  function take(version: EditedTemplateFragment) {
    setStored(version);
    setName(version.name);
    setTexts(version.texts);
    setChosen((index) => Math.min(index, version.texts.length - 1));
  }
  const write = (change: Partial<TemplateTextFragment>) =>
    setTexts((all) => all.map((each, index) => (index === chosen ? { ...each, ...change } : each)));
  const save = (expectedVersion: number) =>
    saving.submit(
      {
        intent: 'save',
        name,
        expectedVersion,
        texts: JSON.stringify(
          texts.map(({ __typename, ...each }: TemplateTextFragment & { __typename?: string }) => each),
        ),
      },
      { method: 'post' },
    );

  return (
    <div className="flex flex-col gap-4">
      <UnsavedGuard isDirty={isDirty && saving.state === 'idle'} />
      <div className="flex flex-wrap items-center gap-3">
        <Link to="/settings/templates" className={buttonClass('quiet', 'sm')}>
          <ArrowLeft aria-hidden="true" className="size-4" /> {t('title')}
        </Link>
        <h2 className="min-w-0 flex-1 truncate text-lg font-semibold">{stored.name}</h2>
        <saving.Form method="post">
          <input type="hidden" name="isArchived" value={String(!stored.archivedAt)} />
          <Button
            type="submit"
            name="intent"
            value="archive"
            size="sm"
            icon={
              stored.archivedAt ? (
                <ArchiveRestore aria-hidden="true" className="size-3.5" />
              ) : (
                <Archive aria-hidden="true" className="size-3.5" />
              )
            }
          >
            {t(stored.archivedAt ? 'takeBack' : 'putAwayAction')}
          </Button>
        </saving.Form>
      </div>
      <FormErrors failure={newest ? undefined : saving.data?.failure} />
      {newest ? (
        <Notice
          tone="warning"
          title={t('conflictTitle')}
          isLive
          actions={
            <>
              <Button onClick={() => take(newest)}>{t('takeTheirs')}</Button>
              <Button variant="primary" onClick={() => save(newest.version)}>
                {t('keepMine')}
              </Button>
            </>
          }
        >
          <p>{t('conflictText')}</p>
          <Compared mine={texts} theirs={newest.texts} />
        </Notice>
      ) : null}
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_17rem] 2xl:grid-cols-[minmax(0,1fr)_17rem_minmax(0,1fr)]">
        <Card>
          <div className="flex flex-col gap-4">
            <TextField
              label={t('name')}
              name="name"
              value={name}
              error={errors.name}
              onChange={({ target }) => setName(target.value)}
              isRequired
            />
            <TextChooser {...{ texts, chosen, orgUnits, onChoose: setChosen, onChange: setTexts }} />
            <TextField
              label={t('subject')}
              name="subject"
              value={text.subject}
              error={errors[`texts.${chosen}.subject`]}
              onChange={({ target }) => write({ subject: target.value })}
              isRequired
            />
            {isCode ? (
              <TextArea
                label={t('body')}
                name="body"
                rows={20}
                className="font-mono"
                value={text.body}
                spellCheck={false}
                error={errors[`texts.${chosen}.body`]}
                onChange={({ target }) => write({ body: target.value })}
              />
            ) : (
              <TemplateEditor
                key={chosen}
                source={text.body}
                names={fields}
                insertions={insertions}
                error={errors[`texts.${chosen}.body`]}
                onChange={(body) => write({ body })}
                onReady={setEditor}
              />
            )}
            {problems.length > 0 ? (
              <Notice tone="danger" title={t('problems')}>
                <ul className="list-disc pl-5">
                  {problems.map(({ field, line, column, sentence }) => (
                    <li key={`${field} ${line} ${column} ${sentence}`}>
                      {t('problem', { field: field === 'subject' ? t('subject') : t('body'), line, column })} {sentence}
                    </li>
                  ))}
                </ul>
              </Notice>
            ) : null}
            <div className="flex flex-wrap gap-2">
              <Button variant="primary" onClick={() => save(stored.version)} isPending={saving.state !== 'idle'}>
                {t('save')}
              </Button>
              <Button
                icon={
                  isCode ? (
                    <Type aria-hidden="true" className="size-4" />
                  ) : (
                    <Code2 aria-hidden="true" className="size-4" />
                  )
                }
                onClick={() => setIsCode(!isCode)}
              >
                {t(isCode ? 'asText' : 'asCode')}
              </Button>
              <Button
                icon={<Send aria-hidden="true" className="size-4" />}
                isPending={testing.state !== 'idle'}
                onClick={() => testing.submit({ intent: 'test', draft }, { method: 'post' })}
              >
                {t('sendTest')}
              </Button>
              {isDirty ? <p className="self-center text-sm text-ink-muted">{t('unsaved')}</p> : null}
            </div>
            {testing.data?.failure ? (
              <Notice tone="danger" isLive>
                {testing.data.failure.sentence}
              </Notice>
            ) : null}
          </div>
        </Card>
        <Card>
          <FieldList
            editor={isCode ? null : editor}
            fields={fields}
            salutation={insertions.find(({ id }) => id === 'salutation')}
          />
        </Card>
        <Card title={t('preview')} className="xl:col-span-2 2xl:col-span-1">
          <div className="flex flex-col gap-4">
            <ComboBox
              label={t('previewAs')}
              name="applicationId"
              description={t('previewAsHint')}
              placeholder={t('previewSample')}
              noResultLabel={t('noApplications')}
              clearLabel={t('previewSample')}
              suggest={findApplications}
              onValueChange={(application) => setApplicationId(application?.id ?? '')}
            />
            <TemplatePreview
              preview={preview}
              labelOf={(key) => fields.find((field) => field.key === key)?.label ?? key}
            />
          </div>
        </Card>
      </div>
      <TemplateVersions
        versions={versions}
        current={stored.version}
        uses={stored.uses}
        isBusy={saving.state !== 'idle'}
        onRestore={(version) => saving.submit({ intent: 'restore', version }, { method: 'post' })}
      />
    </div>
  );
}

async function findApplications(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/suggestions?${new URLSearchParams({ of: 'applications', text })}`, { signal });
  return response.ok ? ((await response.json()) as Suggestion[]) : [];
}

/** The words that differ, theirs beside mine. */
function Compared({ mine, theirs }: { mine: TemplateTextFragment[]; theirs: TemplateTextFragment[] }) {
  const t = useTranslations('templates');
  const other = (text: TemplateTextFragment) =>
    theirs.find(({ language, orgUnitId }) => language === text.language && orgUnitId === text.orgUnitId);
  return mine
    .filter((text) => other(text)?.body !== text.body || other(text)?.subject !== text.subject)
    .map((text) => (
      <div key={`${text.language} ${text.orgUnitId}`} className="mt-3 grid gap-3 md:grid-cols-2">
        {[
          [t('mine'), text],
          [t('theirs'), other(text)],
        ].map(([title, shown]) => (
          <div key={String(title)} className="min-w-0">
            <p className="font-medium">{String(title)}</p>
            <pre className="max-h-60 overflow-auto rounded-md border border-line bg-surface p-3 text-xs whitespace-pre-wrap">
              {(shown as TemplateTextFragment | undefined)?.subject}
              {'\n\n'}
              {(shown as TemplateTextFragment | undefined)?.body}
            </pre>
          </div>
        ))}
      </div>
    ));
}
