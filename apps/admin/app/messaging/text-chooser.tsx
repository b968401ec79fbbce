import type { TemplateQuery, TemplateTextFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface TextChooserProps {
  texts: TemplateTextFragment[];
  chosen: number;
  orgUnits: TemplateQuery['orgUnits'];
  onChoose: (index: number) => void;
  onChange: (texts: TemplateTextFragment[]) => void;
}

/** Which words one is writing: a language, for everyone or for one part of the organisation. */
export function TextChooser({ texts, chosen, orgUnits, onChoose, onChange }: TextChooserProps) {
  const t = useTranslations('templates');
  const nameOf = ({ language, orgUnitId }: TemplateTextFragment) =>
    [t(`languageNames.${language}`), orgUnits.find(({ id }) => id === orgUnitId)?.name].filter(Boolean).join(' · ');
  const has = (language: string, orgUnitId: string | null) =>
    texts.some((text) => text.language === language && text.orgUnitId === orgUnitId);
  const possible = [null, ...orgUnits.map(({ id }) => id)].flatMap((orgUnitId) =>
    (['NL', 'EN'] as const)
      .filter((language) => !has(language, orgUnitId))
      .map((language) => ({ language, orgUnitId })),
  );
  const text = texts[chosen]!;
  const isOnly = text.orgUnitId === null && texts.filter(({ orgUnitId }) => orgUnitId === null).length === 1;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div role="group" aria-label={t('texts')} className="flex flex-wrap gap-1 rounded-md bg-hover p-0.5">
        {texts.map((each, index) => (
          <button
            key={nameOf(each)}
            type="button"
            aria-pressed={index === chosen}
            onClick={() => onChoose(index)}
            className={classNames(
              'min-h-7 rounded-sm px-2.5 text-sm font-medium',
              index === chosen ? 'bg-surface shadow-card' : 'text-ink-muted hover:text-ink',
            )}
          >
            {nameOf(each)}
          </button>
        ))}
      </div>
      <Menu
        trigger={
          <>
            <Plus aria-hidden="true" className="size-3.5" /> {t('addText')}
          </>
        }
        triggerClassName={buttonClass('quiet', 'sm')}
        onAction={(key) => {
          const [language, orgUnitId] = key.split('/') as ['NL' | 'EN', string];
          onChange([...texts, { ...text, language, orgUnitId: orgUnitId || null }]);
          onChoose(texts.length);
        }}
      >
        {possible.map(({ language, orgUnitId }) => (
          <MenuItem key={`${language}/${orgUnitId ?? ''}`} id={`${language}/${orgUnitId ?? ''}`}>
            {nameOf({ language, orgUnitId, subject: '', body: '' })}
          </MenuItem>
        ))}
      </Menu>
      {texts.length > 1 ? (
        <Button
          size="sm"
          variant="quiet"
          icon={<Trash2 aria-hidden="true" className="size-3.5" />}
          disabledReason={isOnly ? t('lastText') : undefined}
          onClick={() => {
            onChange(texts.filter((_each, index) => index !== chosen));
            onChoose(0);
          }}
        >
          {t('removeText')}
        </Button>
      ) : null}
    </div>
  );
}
