import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { showToast } from '@instroom/ui/toast.tsx';
import { useCallback, useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useSessionCheck } from '~/shell/sign-in-again.tsx';

export interface MoveAnswer {
  failure?: Failure;
  moveId?: string;
  /** Where the application is now. */
  stage?: StageNameFragment;
}

export interface Movable {
  id: string;
  version: number;
  candidate: { name: string };
}

interface Pending {
  toStage: StageNameFragment;
  isAnswered: boolean;
}

/**
 * Moves applications before the gateway has answered. `pending` tells where each application on its way is shown; when the gateway
 * refuses, the entry goes and with it the move on the screen. `loaded` is the page's data: once it is
 * read again, answered moves are in it.
 */
export function useMoves(loaded: unknown, readAgain: () => void) {
  const t = useTranslations();
  const language = useLocale();
  const checkSession = useSessionCheck();
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map());

  useEffect(() => setPending((before) => new Map([...before].filter(([, { isAnswered }]) => !isAnswered))), [loaded]);

  const put = useCallback((id: string, entry: Pending | undefined) => {
    setPending((before) => {
      const next = new Map(before);
      if (entry) next.set(id, entry);
      else next.delete(id);
      return next;
    });
  }, []);

  const send = useCallback(
    async (application: Movable, body: Record<string, string>): Promise<MoveAnswer> => {
      try {
        const response = await fetch(`/applications/${application.id}/move`, {
          method: 'POST',
          body: new URLSearchParams(body),
        });
        return (await response.json()) as MoveAnswer;
      } catch {
        return {
          failure: { code: 'UNREACHABLE', sentence: t('errors.unreachableTitle'), fields: {}, requestId: undefined },
        };
      }
    },
    [t],
  );

  const refuse = useCallback(
    (application: Movable, { failure, stage }: MoveAnswer) => {
      put(application.id, undefined);
      checkSession(failure);
      const name = application.candidate.name;
      const text =
        failure?.code === 'CONFLICT' && stage
          ? t('board.movedElsewhere', { name, stage: nameIn(language, stage) })
          : t('board.moveFailed', { name, sentence: failure?.sentence ?? '' });
      showToast({ text, tone: 'danger' });
      readAgain();
    },
    [checkSession, language, put, readAgain, t],
  );

  const undo = useCallback(
    async (application: Movable, moveId: string) => {
      const answer = await send(application, { undo: moveId });
      if (answer.failure) return refuse(application, answer);
      if (answer.stage)
        showToast({
          text: t('board.undone', { name: application.candidate.name, stage: nameIn(language, answer.stage) }),
        });
      readAgain();
    },
    [language, refuse, readAgain, send, t],
  );

  const move = useCallback(
    async (application: Movable, toStage: StageNameFragment, reason = '') => {
      put(application.id, { toStage, isAnswered: false });
      const answer = await send(application, {
        toStageId: toStage.id,
        expectedVersion: String(application.version),
        reason,
      });
      const { moveId } = answer;
      if (answer.failure || !moveId) return refuse(application, answer);
      put(application.id, { toStage, isAnswered: true });
      showToast({
        text: t('board.moved', { name: application.candidate.name, stage: nameIn(language, toStage) }),
        action: { label: t('shell.undo'), onAction: () => void undo(application, moveId) },
      });
      readAgain();
    },
    [language, put, refuse, readAgain, send, t, undo],
  );

  return { pending, move };
}
