import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { useState, type FormEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import type { Movable } from './moves.ts';

/** Leaving the running procedure without being hired is a decision: one that others will want to understand later. */
export function asksForReason(stage: StageNameFragment): boolean {
  return stage.kind === 'ARCHIVE' && stage.group !== 'HIRED';
}

type Move = (application: Movable, stage: StageNameFragment, reason?: string) => void;

/** Puts the question why between a move to the archive and doing it. */
export function useMoveWithReason(move: Move) {
  const [asked, setAsked] = useState<{ application: Movable; stage: StageNameFragment }>();
  const request: Move = (application, stage) =>
    asksForReason(stage) ? setAsked({ application, stage }) : move(application, stage);
  const dialog = asked ? (
    <ReasonDialog
      {...asked}
      onClose={() => setAsked(undefined)}
      onConfirm={(reason) => {
        setAsked(undefined);
        move(asked.application, asked.stage, reason);
      }}
    />
  ) : null;
  return { request, dialog };
}

interface ReasonDialogProps {
  application: Movable;
  stage: StageNameFragment;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}

function ReasonDialog({ application, stage, onClose, onConfirm }: ReasonDialogProps) {
  const t = useTranslations('applications');
  const shell = useTranslations('shell');
  const language = useLocale();
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onConfirm(String(new FormData(event.currentTarget).get('reason') ?? ''));
  };
  return (
    <Dialog
      title={t('moveTitle', { name: application.candidate.name, stage: nameIn(language, stage) })}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button type="submit" form="move-reason" variant="primary">
            {t('moveConfirm')}
          </Button>
        </>
      }
    >
      <form id="move-reason" onSubmit={confirm}>
        <TextArea
          label={t('moveReason')}
          name="reason"
          optionalLabel={shell('optional')}
          description={t('moveReasonHint')}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
