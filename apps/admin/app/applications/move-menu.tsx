import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Menu, MenuItem, MenuSection } from '@instroom/ui/menu.tsx';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

interface MoveMenuProps {
  name: string;
  stages: StageNameFragment[];
  currentStageId: string;
  trigger: ReactNode;
  triggerClassName: string;
  onMove: (stage: StageNameFragment) => void;
}

/** "Move to…": what dragging does, for the keyboard, a screen reader and a small screen. */
export function MoveMenu({ name, stages, currentStageId, trigger, triggerClassName, onMove }: MoveMenuProps) {
  const t = useTranslations('board');
  const vacancy = useTranslations('vacancy');
  const language = useLocale();
  const section = (title: string, kind: StageNameFragment['kind']) => {
    const choices = stages.filter((stage) => stage.kind === kind && stage.id !== currentStageId);
    if (choices.length === 0) return null;
    return (
      <MenuSection title={title}>
        {choices.map((stage) => (
          <MenuItem key={stage.id} id={stage.id}>
            {nameIn(language, stage)}
          </MenuItem>
        ))}
      </MenuSection>
    );
  };
  return (
    <Menu
      label={t('moveCandidate', { name })}
      trigger={trigger}
      triggerClassName={triggerClassName}
      onAction={(stageId) => {
        const stage = stages.find(({ id }) => id === stageId);
        if (stage) onMove(stage);
      }}
    >
      {section(vacancy('activeStages'), 'ACTIVE')}
      {section(vacancy('archiveStages'), 'ARCHIVE')}
    </Menu>
  );
}
