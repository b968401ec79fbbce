import type { FormFieldKind } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { buttonClass } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSection } from '@instroom/ui/menu.tsx';
import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Pencil, Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FieldEditor } from './field-editor.tsx';
import { blankField, type FieldDraft, OWN_KINDS, STANDARD_KINDS } from './form-draft.ts';
import { FormPreview } from './form-preview.tsx';
import { useSorting } from './sorting.ts';

interface FormComposerProps {
  drafts: FieldDraft[];
  errors: Record<string, string>;
  isReadOnly?: boolean;
  onChange: (drafts: FieldDraft[]) => void;
}

/** The fields of an application form in order, and beside them the form as an applicant sees it on a phone. */
export function FormComposer({ drafts, errors, isReadOnly = false, onChange }: FormComposerProps) {
  const t = useTranslations('setUp');
  const [openId, setOpenId] = useState<string>();
  const [told, setTold] = useState('');
  const wrong = drafts.find((_draft, place) => Object.keys(errors).some((path) => path.startsWith(`fields.${place}.`)));
  useEffect(() => {
    if (wrong) setOpenId(wrong.id);
  }, [wrong?.id]);

  const nameOf = (draft: FieldDraft) => draft.labelNl || t(`fieldKinds.${draft.kind}`);
  const move = (from: number, to: number) => {
    const moved = drafts[from];
    if (!moved || to < 0 || to >= drafts.length) return;
    const next = drafts.toSpliced(from, 1).toSpliced(to, 0, moved);
    setTold(t('movedTo', { name: nameOf(moved), number: to + 1 }));
    onChange(next);
  };
  const add = (kind: FormFieldKind) => {
    const draft = blankField(kind);
    onChange([...drafts, draft]);
    setOpenId(draft.id);
  };
  const free = STANDARD_KINDS.filter((kind) => !drafts.some((draft) => draft.kind === kind));

  return (
    <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-3">
        <div className="rounded-lg border border-line bg-sunken px-4 py-3">
          <p className="font-medium">{t('fixedFields')}</p>
          <p className="text-sm text-ink-muted">{t('fixedHint')}</p>
        </div>
        <ol className="flex flex-col gap-2">
          {drafts.map((draft, place) => (
            <Row key={draft.id} place={place} isReadOnly={isReadOnly} onDrop={move} name={nameOf(draft)}>
              <div className="flex items-center gap-1">
                {isReadOnly ? null : (
                  <span
                    data-grip
                    aria-hidden="true"
                    title={t('drag', { name: nameOf(draft) })}
                    className="flex size-7 cursor-grab items-center justify-center text-ink-faint max-sm:hidden"
                  >
                    <GripVertical className="size-4" />
                  </span>
                )}
                <div className="min-w-0 flex-1">
                  <p className="font-medium [overflow-wrap:anywhere]">{nameOf(draft)}</p>
                  <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-muted">
                    {t(`fieldKinds.${draft.kind}`)}
                    {draft.isRequired ? <Badge>{t('required')}</Badge> : null}
                    <ConditionText draft={draft} drafts={drafts} nameOf={nameOf} />
                  </p>
                </div>
                {isReadOnly ? null : (
                  <>
                    <IconButton
                      size="sm"
                      label={t('moveUp', { name: nameOf(draft) })}
                      disabled={place === 0}
                      onClick={() => move(place, place - 1)}
                      icon={<ArrowUp aria-hidden="true" className="size-4" />}
                    />
                    <IconButton
                      size="sm"
                      label={t('moveDown', { name: nameOf(draft) })}
                      disabled={place === drafts.length - 1}
                      onClick={() => move(place, place + 1)}
                      icon={<ArrowDown aria-hidden="true" className="size-4" />}
                    />
                    <IconButton
                      size="sm"
                      label={t('editField', { name: nameOf(draft) })}
                      aria-expanded={openId === draft.id}
                      onClick={() => setOpenId(openId === draft.id ? undefined : draft.id)}
                      icon={<Pencil aria-hidden="true" className="size-4" />}
                    />
                    <IconButton
                      size="sm"
                      label={t('remove', { name: nameOf(draft) })}
                      onClick={() => onChange(drafts.filter(({ id }) => id !== draft.id))}
                      icon={<Trash2 aria-hidden="true" className="size-4" />}
                    />
                  </>
                )}
              </div>
              {openId === draft.id && !isReadOnly ? (
                <FieldEditor
                  draft={draft}
                  drafts={drafts}
                  place={place}
                  errors={errors}
                  nameOf={nameOf}
                  onChange={(changed) => onChange(drafts.map((other) => (other.id === draft.id ? changed : other)))}
                  onDone={() => setOpenId(undefined)}
                />
              ) : null}
            </Row>
          ))}
        </ol>
        <p role="status" className="sr-only">
          {told}
        </p>
        {isReadOnly ? null : (
          <div>
            <Menu
              placement="bottom start"
              trigger={
                <>
                  <Plus aria-hidden="true" className="size-4" /> {t('addField')}
                  <ChevronDown aria-hidden="true" className="size-4" />
                </>
              }
              triggerClassName={buttonClass('secondary')}
              onAction={(kind) => add(kind as FormFieldKind)}
            >
              {free.length > 0 ? (
                <MenuSection title={t('standardFields')}>
                  {free.map((kind) => (
                    <MenuItem key={kind} id={kind}>
                      {t(`fieldKinds.${kind}`)}
                    </MenuItem>
                  ))}
                </MenuSection>
              ) : null}
              <MenuSection title={t('ownFields')}>
                {OWN_KINDS.map((kind) => (
                  <MenuItem key={kind} id={kind}>
                    {t(`fieldKinds.${kind}`)}
                  </MenuItem>
                ))}
              </MenuSection>
            </Menu>
          </div>
        )}
      </div>
      <FormPreview drafts={drafts} />
    </div>
  );
}

interface RowProps {
  place: number;
  name: string;
  isReadOnly: boolean;
  onDrop: (from: number, to: number) => void;
  children: React.ReactNode;
}

function Row({ place, isReadOnly, onDrop, children }: RowProps) {
  const { row, isDragged, isOver } = useSorting(place, !isReadOnly, onDrop);
  return (
    <li
      ref={row}
      className={classNames(
        'rounded-lg border bg-surface px-3 py-2',
        isOver ? 'border-brand shadow-raised' : 'border-line',
        isDragged && 'opacity-40',
      )}
    >
      {children}
    </li>
  );
}

function ConditionText({
  draft,
  drafts,
  nameOf,
}: {
  draft: FieldDraft;
  drafts: FieldDraft[];
  nameOf: (draft: FieldDraft) => string;
}) {
  const t = useTranslations('setUp');
  const source = drafts.find(({ id }) => id === draft.condition?.fieldId);
  if (!source || !draft.condition) return null;
  const answers = draft.condition.answers.map((answer) =>
    source.kind === 'YES_NO' ? t(answer === 'YES' ? 'yes' : 'no') : answer,
  );
  return (
    <Badge tone="info">
      <span className="whitespace-normal">
        {t('conditionText', { question: nameOf(source), answers: answers.join(', ') })}
      </span>
    </Badge>
  );
}
