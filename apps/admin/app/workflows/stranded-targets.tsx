import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

export type Stranded = {
  applicationCount: number;
  stage: StageNameFragment;
  suggested?: { id: string } | null;
};

interface StrandedTargetsProps {
  stranded: Stranded[];
  /** Where they can go. */
  kept: StageNameFragment[];
  targets: ReadonlyMap<string, string>;
  /** Somebody tried to go on without choosing. */
  isTried: boolean;
  onChange: (targets: ReadonlyMap<string, string>) => void;
  runsActions: boolean;
  onRunsActions: (runsActions: boolean) => void;
}

/** A new place for the candidates of each stage that goes. */
export function StrandedTargets({
  stranded,
  kept,
  targets,
  isTried,
  onChange,
  runsActions,
  onRunsActions,
}: StrandedTargetsProps) {
  const t = useTranslations('workflows');
  const language = useLocale();
  return (
    <div className="flex flex-col gap-4">
      <p>{t('strandedLead')}</p>
      {stranded.map(({ stage, applicationCount }) => (
        <Select
          key={stage.id}
          name={`targets.${stage.id}`}
          label={t('goTo', { count: applicationCount, name: nameIn(language, stage) })}
          emptyLabel={t('chooseTarget')}
          value={targets.get(stage.id) ?? ''}
          error={isTried && !targets.get(stage.id) ? t('chooseTarget') : undefined}
          onChange={(event) => onChange(new Map([...targets, [stage.id, event.target.value]]))}
          options={kept.map((other) => ({ value: other.id, label: nameIn(language, other) }))}
          isRequired
        />
      ))}
      <Checkbox
        name="runsActions"
        label={t('runsActions')}
        description={t('runsActionsHint')}
        checked={runsActions}
        onChange={(event) => onRunsActions(event.target.checked)}
      />
    </div>
  );
}

export function suggestedTargets(stranded: Stranded[]): ReadonlyMap<string, string> {
  return new Map(stranded.map(({ stage, suggested }) => [stage.id, suggested?.id ?? '']));
}

export function targetList(targets: ReadonlyMap<string, string>): { stageId: string; toStageId: string }[] {
  return [...targets].filter(([, to]) => to !== '').map(([stageId, toStageId]) => ({ stageId, toStageId }));
}
