import type { ComposerFactsFragment, MessageContentInput } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { formatTime } from '@instroom/ui/format-date.ts';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import type { Editor } from '@tiptap/react';
import { CalendarClock, Send } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { useViewer } from '~/shell/viewer.ts';
import { contentOf, problemAt, type Writing } from './composer-content.ts';
import { ComposerFiles } from './composer-files.tsx';
import { ComposerMoment } from './composer-moment.tsx';
import { ComposerAside } from './composer-aside.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { useDraft } from './use-draft.ts';
import { useFields } from './use-fields.ts';

interface ComposerProps {
  facts: ComposerFactsFragment;
  /** Who gets it: a line of the form. */
  recipients: ReactNode;
  /** What it begins with: empty, a draft, or a planned message. */
  start: Writing;
  /** About which application; null for a message to many, which has no copies and no preview of its own. */
  applicationId: string | null;
  /** A planned message that is changed keeps no draft. */
  keepsDraft?: boolean;
  failure: Failure | undefined;
  /** Where the gateway finds the message in what is sent to it; `content` unless it is part of something larger. */
  path?: string;
  isSending: boolean;
  /** The words on the button; for one message “Send e-mail”, or “Plan e-mail” with a moment. */
  sendLabel?: string;
  onSend: (content: MessageContentInput) => void;
  /** Other acts beside the button, such as throwing the draft away. */
  children?: ReactNode;
}

type Words = { templateId: string; words?: { language: 'NL' | 'EN'; subject: string; body: string } };

/** Where every message is written: to one candidate, to many, now or later. */
export function Composer(props: ComposerProps) {
  const { facts, recipients, start, applicationId, keepsDraft = true, failure, isSending, sendLabel, onSend } = props;
  const { path = 'content' } = props;
  const t = useTranslations('composer');
  const [writing, setWriting] = useState(start);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [hasCopies, setHasCopies] = useState(start.cc !== '' || start.bcc !== '');
  const loading = useFetcher<Words>();
  const { savedAt } = useDraft(writing, { applicationId, isOn: keepsDraft && !isSending });
  const change = (part: Partial<Writing>) => setWriting((now) => ({ ...now, ...part }));
  const errors = fieldErrors(failure);
  const at = (part: string) => problemAt(errors, `${path}.${part}`);
  const { fields, insertions } = useFields(facts.placeholders, writing.language);

  const load = (templateId: string, inLanguage?: string) =>
    loading.submit(
      { intent: 'words', templateId, applicationId: applicationId ?? '', language: inLanguage ?? '' },
      { method: 'post', action: '/messages/composer' },
    );
  useEffect(() => {
    // A planned message that is its template as it is has no words of its own yet.
    if (start.templateId && start.subject === '' && start.body === '') load(start.templateId, start.language);
  }, []);
  useEffect(() => {
    const { words, templateId } = loading.data ?? {};
    if (!words || !templateId) return;
    const { subject, body } = words;
    change({ templateId, subject, body, language: words.language, original: { subject, body } });
  }, [loading.data]);
  useEffect(() => {
    if (at('cc') ?? at('bcc')) setHasCopies(true);
  }, [failure]);
  const isUntouched = writing.original?.subject === writing.subject && writing.original.body === writing.body;

  return (
    <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <FormErrors failure={failure} />
        <div id={`${path}.to`} className="flex flex-col gap-2">
          <From facts={facts} />
          {recipients}
          <FieldError id="to-error">{at('to')}</FieldError>
          {hasCopies || !applicationId ? null : (
            <Button size="sm" variant="quiet" className="self-start" onClick={() => setHasCopies(true)}>
              {t('addCopies')}
            </Button>
          )}
        </div>
        {hasCopies && applicationId ? (
          <div className="grid gap-3 sm:grid-cols-2">
            {(['cc', 'bcc'] as const).map((kind) => (
              <TextField
                key={kind}
                label={t(kind)}
                name={`${path}.${kind}`}
                description={t(`${kind}Hint`)}
                value={writing[kind]}
                error={at(kind)}
                autoComplete="off"
                inputMode="email"
                onChange={({ target }) => change({ [kind]: target.value })}
              />
            ))}
          </div>
        ) : null}
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_9rem]">
          {facts.templates ? (
            <Select
              label={t('template')}
              name="templateId"
              value={writing.templateId}
              emptyLabel={t('noTemplate')}
              onChange={({ target }) =>
                target.value ? load(target.value) : change({ templateId: '', original: null })
              }
              options={facts.templates.map(({ id, name, kind }) => ({
                value: id,
                label: `${t(`kinds.${kind}`)}: ${name}`,
              }))}
            />
          ) : null}
          <Select
            label={t('language')}
            name="language"
            value={writing.language}
            onChange={({ target }) => {
              const chosen = target.value as Writing['language'];
              change({ language: chosen });
              if (writing.templateId && isUntouched) load(writing.templateId, chosen);
            }}
            options={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        </div>
        <TextField
          label={t('subject')}
          name={`${path}.subject`}
          value={writing.subject}
          error={at('subject')}
          onChange={({ target }) => change({ subject: target.value })}
          isRequired
        />
        <div id={`${path}.body`} tabIndex={-1}>
          <TemplateEditor
            source={writing.body}
            names={fields}
            insertions={insertions}
            error={at('body')}
            onChange={(body) => change({ body })}
            onReady={setEditor}
          />
        </div>
        {facts.signatureHtml ? (
          <Signature
            html={facts.signatureHtml}
            isOn={writing.hasSignature}
            onChange={(hasSignature) => change({ hasSignature })}
          />
        ) : null}
        <ComposerFiles
          facts={facts}
          applicationId={applicationId}
          enclosures={writing.enclosures}
          error={at('fileIds')}
          onChange={(next) => setWriting((now) => ({ ...now, enclosures: next(now.enclosures) }))}
        />
        <Checkbox
          label={t('sendLater')}
          name="isPlanned"
          checked={writing.isPlanned}
          onChange={({ target }) => change({ isPlanned: target.checked })}
        />
        {writing.isPlanned ? (
          <ComposerMoment writing={writing} ownZone={facts.timeZone} error={at('sendAt')} onChange={change} />
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            variant="primary"
            isPending={isSending}
            icon={
              writing.isPlanned ? (
                <CalendarClock aria-hidden="true" className="size-4" />
              ) : (
                <Send aria-hidden="true" className="size-4" />
              )
            }
            onClick={() => onSend(contentOf(writing, { isForMany: !applicationId }))}
          >
            {sendLabel ?? t(writing.isPlanned ? 'plan' : 'send')}
          </Button>
          {props.children}
          <p className="text-sm text-ink-muted" aria-live="polite">
            {savedAt ? t('draftSaved', { time: formatTime(savedAt) }) : null}
          </p>
        </div>
      </div>
      <ComposerAside
        {...{ editor, fields, writing, applicationId }}
        salutation={insertions.find(({ id }) => id === 'salutation')}
      />
    </div>
  );
}

/** In whose name and from which address it arrives. */
function From({ facts }: { facts: ComposerFactsFragment }) {
  const t = useTranslations('composer');
  const { user } = useViewer();
  return (
    <div className="flex items-center gap-3">
      {facts.senderPhotoId ? (
        <img src={`/images/${facts.senderPhotoId}`} alt="" className="size-10 rounded-full object-cover" />
      ) : (
        <Avatar name={user.name} size="lg" />
      )}
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <span className="text-sm text-ink-muted">{t('from')} </span>
        <span className="font-medium">{facts.fromName}</span>{' '}
        <span className="text-ink-muted">{facts.fromAddress}</span>
        <span className="block text-sm text-ink-muted">{t(`senderKinds.${facts.senderNameKind}`)}</span>
      </p>
    </div>
  );
}

/** As it stands below the message. The gateway has made it safe. */
function Signature({ html, isOn, onChange }: { html: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useTranslations('composer');
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        label={t('signature')}
        name="hasSignature"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      {isOn ? (
        <div
          className="prose rounded-md border border-line bg-sunken px-3 py-2 text-sm"
          dangerouslySetInnerHTML={{ __html: html }}
        />
      ) : null}
    </div>
  );
}
