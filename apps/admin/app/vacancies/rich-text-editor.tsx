import { classNames } from '@instroom/ui/class-names.ts';
import { FieldDescription, FieldError, labelClass } from '@instroom/ui/field.tsx';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { Bold, Heading2, Italic, List, ListOrdered, Redo2, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EditorToolbar } from '~/shell/editor-toolbar.tsx';

interface RichTextEditorProps {
  label: string;
  name: string;
  defaultValue: string;
  error?: string;
  disabled?: boolean;
  className?: string;
  description?: string;
  /** Short texts such as a signature have none. */
  hasHeadings?: boolean;
  /** Gets the HTML, empty when there is no text. */
  onChange?: (html: string) => void;
}

/** Text with headings, lists and emphasis. The form gets HTML; the gateway cleans it. */
export function RichTextEditor({
  label,
  name,
  defaultValue,
  error,
  disabled = false,
  className,
  description,
  hasHeadings = true,
  onChange,
}: RichTextEditorProps) {
  const ids = { label: useId(), error: useId(), description: useId() };
  const [html, setHtml] = useState(defaultValue);
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: hasHeadings ? { levels: [2, 3] } : false,
        code: false,
        codeBlock: false,
        horizontalRule: false,
        strike: false,
        underline: false,
        link: { openOnClick: false, protocols: ['https', 'mailto'] },
      }),
    ],
    content: defaultValue,
    editable: !disabled,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: name,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': ids.label,
        ...(error ? { 'aria-invalid': 'true', 'aria-describedby': ids.error } : {}),
        ...(description && !error ? { 'aria-describedby': ids.description } : {}),
        class: 'prose max-h-[32rem] overflow-auto',
      },
    },
    onUpdate: ({ editor: now }) => {
      const changed = now.isEmpty ? '' : now.getHTML();
      setHtml(changed);
      onChange?.(changed);
    },
  });

  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <span id={ids.label} className={labelClass}>
        {label}
      </span>
      <div
        className={classNames(
          'field-box overflow-hidden focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
          error && 'border-danger',
        )}
      >
        {editor && !disabled ? <Toolbar editor={editor} hasHeadings={hasHeadings} /> : null}
        {editor ? (
          <EditorContent editor={editor} />
        ) : (
          <div className="ProseMirror prose" dangerouslySetInnerHTML={{ __html: defaultValue }} />
        )}
      </div>
      <input type="hidden" name={name} value={html} />
      <FieldDescription id={ids.description}>{description}</FieldDescription>
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}

function Toolbar({ editor, hasHeadings }: { editor: Editor; hasHeadings: boolean }) {
  const t = useTranslations('vacancyForm');
  const isOn = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
    }),
  });
  const change = () => editor.chain().focus();
  const tools = [
    { name: 'bold', icon: Bold, run: () => change().toggleBold().run(), isOn: isOn.bold },
    { name: 'italic', icon: Italic, run: () => change().toggleItalic().run(), isOn: isOn.italic },
    { name: 'heading', icon: Heading2, run: () => change().toggleHeading({ level: 2 }).run(), isOn: isOn.heading },
    { name: 'bulletList', icon: List, run: () => change().toggleBulletList().run(), isOn: isOn.bulletList },
    { name: 'orderedList', icon: ListOrdered, run: () => change().toggleOrderedList().run(), isOn: isOn.orderedList },
    { name: 'undo', icon: Undo2, run: () => change().undo().run() },
    { name: 'redo', icon: Redo2, run: () => change().redo().run() },
  ] as const;
  const shown = tools.filter(({ name }) => hasHeadings || name !== 'heading');
  return <EditorToolbar label={t('toolbar')} tools={shown.map((tool) => ({ ...tool, label: t(tool.name) }))} />;
}
