import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { StrandedTargets, suggestedTargets, targetList } from './stranded-targets.tsx';
import type { Stranded } from './stranded-targets.tsx';
import type { Change } from './workflow-submission.ts';

const SHOWN = 6;

interface ChangeDialogProps {
  change: { vacancies: Change['vacancies']; stranded: Stranded[] };
  kept: StageNameFragment[];
  isPending: boolean;
  onClose: () => void;
  onAgree: (targets: { stageId: string; toStageId: string }[], runsActions: boolean) => void;
}

/** What saving does to vacancies and candidates, before it is done. */
export function ChangeDialog({ change, kept, isPending, onClose, onAgree }: ChangeDialogProps) {
  const t = useTranslations('workflows');
  const shell = useTranslations('shell');
  const [targets, setTargets] = useState(() => suggestedTargets(change.stranded));
  const [runsActions, setRunsActions] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const isComplete = change.stranded.every(({ stage }) => targets.get(stage.id));
  const { vacancies, stranded } = change;
  return (
    <Dialog
      title={t('changeTitle')}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      size="md"
      isAlert
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onClick={() => (isComplete ? onAgree(targetList(targets), runsActions) : setIsTried(true))}
          >
            {t('saveChange')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {vacancies.length > 0 ? (
          <div>
            <p className="mb-1.5">{t('touched', { count: vacancies.length })}</p>
            <ul className="flex list-disc flex-col gap-0.5 pl-5">
              {vacancies.slice(0, SHOWN).map(({ id, title, applicationCount }) => (
                <li key={id}>
                  {title} <span className="text-ink-muted">({t('applicationsOn', { count: applicationCount })})</span>
                </li>
              ))}
              {vacancies.length > SHOWN ? <li>{t('andMore', { count: vacancies.length - SHOWN })}</li> : null}
            </ul>
          </div>
        ) : null}
        {stranded.length > 0 ? (
          <StrandedTargets
            stranded={stranded}
            kept={kept}
            targets={targets}
            isTried={isTried}
            onChange={setTargets}
            runsActions={runsActions}
            onRunsActions={setRunsActions}
          />
        ) : (
          <p>{t('nobodyMoves')}</p>
        )}
      </div>
    </Dialog>
  );
}
