import { classNames } from '@instroom/ui/class-names.ts';
import { FieldError, labelClass } from '@instroom/ui/field.tsx';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import {
  Braces,
  Bold,
  Heading2,
  Image,
  Italic,
  Link2,
  List,
  ListOrdered,
  Quote,
  RectangleHorizontal,
  Redo2,
  Undo2,
} from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceholderName } from './expression.ts';
import type { Insertion } from './field-choices.ts';
import { FieldSuggestion } from './field-suggestion.ts';
import { usePictureUpload } from '~/shell/add-picture.ts';
import { EditorToolbar } from '~/shell/editor-toolbar.tsx';
import { AddressDialog } from './address-dialog.tsx';
import { Chip, MailButton, MailImage, type ChipWords } from './template-nodes.ts';
import { toEditor, toSource } from './template-source.ts';

interface TemplateEditorProps {
  source: string;
  names: PlaceholderName[];
  /** What the list offers that opens at `{`. */
  insertions: Insertion[];
  error?: string;
  onChange: (source: string) => void;
  onReady: (editor: Editor) => void;
}

/** The body of a mail: rich text in which fields are chips. Typing `{` opens the list of fields. */
export function TemplateEditor({ source, names, insertions, error: refusal, onChange, onReady }: TemplateEditorProps) {
  const t = useTranslations('templates');
  const { send, problem } = usePictureUpload('MAIL');
  const error = problem ?? refusal;
  const ids = { label: useId(), error: useId() };
  const written = useRef(source);
  const words: ChipWords = {
    names,
    salutation: t('chipSalutation'),
    condition: (label) => t('chipIf', { label }),
    oppositeCondition: (label) => t('chipUnless', { label }),
    otherwise: t('chipElse'),
    end: t('chipEnd'),
  };
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        link: {
          openOnClick: false,
          autolink: false,
          protocols: ['https', 'mailto'],
          isAllowedUri: () => true,
          HTMLAttributes: { target: null, rel: null, class: null },
        },
      }),
      Chip.configure({ words }),
      MailButton,
      MailImage,
      FieldSuggestion.configure({ insertions, label: t('fields'), noneLabel: t('noFields') }),
    ],
    content: toEditor(source),
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': ids.label,
        ...(error ? { 'aria-invalid': 'true', 'aria-describedby': ids.error } : {}),
        class: 'prose mail-editor min-h-72 max-h-[36rem] overflow-auto',
      },
    },
    onCreate: ({ editor: made }) => onReady(made),
    onUpdate: ({ editor: now }) => {
      written.current = toSource(now.getHTML());
      onChange(written.current);
    },
  });
  // Another version, or what was written as code, comes from outside.
  useEffect(() => {
    if (!editor || source === written.current) return;
    written.current = source;
    editor.commands.setContent(toEditor(source), { emitUpdate: false });
  }, [editor, source]);

  return (
    <div className="flex flex-col gap-1">
      <span id={ids.label} className={labelClass}>
        {t('body')}
      </span>
      <div
        className={classNames(
          'field-box overflow-hidden focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
          error && 'border-danger',
        )}
      >
        {editor ? <Toolbar {...{ editor, names, send }} /> : null}
        {editor ? <EditorContent editor={editor} /> : <div className="min-h-72" />}
      </div>
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}

function Toolbar({
  editor,
  names,
  send,
}: {
  editor: Editor;
  names: PlaceholderName[];
  send: ReturnType<typeof usePictureUpload>['send'];
}) {
  const t = useTranslations('templates');
  const file = useRef<HTMLInputElement>(null);
  const isOn = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      panel: now.isActive('blockquote'),
      link: now.isActive('link'),
    }),
  });
  const change = () => editor.chain().focus();
  const [asked, setAsked] = useState<'link' | 'button'>();
  const setAddress = (href: string) => {
    if (asked === 'button')
      change()
        .insertContent({ type: 'mailButton', attrs: { href }, content: [{ type: 'text', text: t('buttonText') }] })
        .run();
    else change().extendMarkRange('link').setLink({ href }).run();
    setAsked(undefined);
  };
  const tools = [
    { name: 'bold', icon: Bold, run: () => change().toggleBold().run() },
    { name: 'italic', icon: Italic, run: () => change().toggleItalic().run() },
    { name: 'heading', icon: Heading2, run: () => change().toggleHeading({ level: 2 }).run() },
    { name: 'bulletList', icon: List, run: () => change().toggleBulletList().run() },
    { name: 'orderedList', icon: ListOrdered, run: () => change().toggleOrderedList().run() },
    { name: 'panel', icon: Quote, run: () => change().toggleBlockquote().run() },
    { name: 'link', icon: Link2, run: () => setAsked('link') },
    { name: 'button', icon: RectangleHorizontal, run: () => setAsked('button') },
    { name: 'picture', icon: Image, run: () => file.current?.click() },
    { name: 'field', icon: Braces, run: () => change().insertContent('{').run() },
    { name: 'undo', icon: Undo2, run: () => change().undo().run() },
    { name: 'redo', icon: Redo2, run: () => change().redo().run() },
  ] as const;
  return (
    <EditorToolbar
      label={t('toolbar')}
      tools={tools.map((tool) => ({
        ...tool,
        label: t(`tools.${tool.name}`),
        isOn: tool.name in isOn ? isOn[tool.name as keyof typeof isOn] : undefined,
      }))}
    >
      {asked ? (
        <AddressDialog kind={asked} names={names} onChoose={setAddress} onClose={() => setAsked(undefined)} />
      ) : null}
      <input
        ref={file}
        type="file"
        accept="image/*"
        aria-label={t('tools.picture')}
        className="sr-only"
        tabIndex={-1}
        onChange={async ({ target }) => {
          const [picture] = target.files ?? [];
          target.value = '';
          if (!picture) return;
          const stored = await send(picture);
          if (!stored) return;
          change()
            .insertContent({
              type: 'mailImage',
              attrs: { src: stored.publicUrl, alt: picture.name.replace(/\.\w+$/, '') },
            })
            .run();
        }}
      />
    </EditorToolbar>
  );
}
