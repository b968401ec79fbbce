import { inLanguage, type Language, type Sentence } from '../../platform/language.ts';
import type { CandidateView, StageGroup, StageKind } from './applications.terms.ts';
import type { CandidateProgress } from './workflows.objects.ts';

/** A stage with everything that decides what the candidate reads. */
export type WordedStage = {
  id: string;
  group: StageGroup;
  kind: StageKind;
  candidateView: CandidateView;
  candidateNameNl: string | null;
  candidateNameEn: string | null;
  candidateTextNl: string | null;
  candidateTextEn: string | null;
};

/** For stages without a wording of their own: names for colleagues never reach the candidate. */
const groupWords: Record<StageGroup, Sentence> = {
  NEW: { nl: 'Ontvangen', en: 'Received' },
  IN_PROGRESS: { nl: 'In behandeling', en: 'Under review' },
  INTERVIEW: { nl: 'Gesprek', en: 'Interview' },
  OFFER: { nl: 'Aanbod', en: 'Offer' },
  HIRED: { nl: 'Aangenomen', en: 'Hired' },
  REJECTED: { nl: 'Procedure afgerond', en: 'Procedure closed' },
  OTHER: { nl: 'In behandeling', en: 'Under review' },
};

const untold: Sentence = { nl: 'Je sollicitatie is bij ons in behandeling', en: 'We are handling your application' };

/**
 * What a candidate reads. `stages` are those of the workflow in order, `path` the stages that the
 * application has been in, oldest first, the present one last; a stage that left the workflow may be
 * in the path, and must then be in `others`.
 */
export function progressOf(
  stages: WordedStage[],
  path: string[],
  language: Language,
  others: WordedStage[] = [],
): CandidateProgress {
  const byId = new Map([...others, ...stages].map((stage) => [stage.id, stage]));
  const present = byId.get(path.at(-1) ?? '');
  const shown =
    present &&
    shownStage(
      present,
      stages,
      path.map((id) => byId.get(id)),
    );
  if (!shown) return { name: inLanguage(untold, language), text: null, isOver: false, steps: [] };

  const active = stages.filter(({ kind, candidateView }) => kind === 'ACTIVE' && candidateView === 'SHOWN');
  const isOver = shown.kind === 'ARCHIVE';
  const been = new Set(path);
  const steps = isOver ? [...active.filter(({ id }) => been.has(id)), shown] : active;
  const place = steps.findIndex(({ id }) => id === shown.id);
  const named = steps.map((stage, index) => ({
    name: nameOf(stage, language),
    isDone: index < place,
    isCurrent: index === place,
  }));
  return {
    name: nameOf(shown, language),
    text: (language === 'NL' ? shown.candidateTextNl : shown.candidateTextEn) ?? null,
    isOver,
    steps: named.reduce<typeof named>(withoutRepetition, []),
  };
}

/** The stage whose words the candidate reads: the present one, or the last that was shown. Nothing of a hidden one. */
function shownStage(
  present: WordedStage,
  stages: WordedStage[],
  path: (WordedStage | undefined)[],
): WordedStage | undefined {
  if (present.candidateView === 'SHOWN') return present;
  if (present.candidateView === 'HIDDEN') return undefined;
  const isShown = (stage: WordedStage | undefined) => stage?.candidateView === 'SHOWN';
  const place = stages.findIndex(({ id }) => id === present.id);
  return (
    path.findLast(isShown) ??
    stages.slice(0, Math.max(place, 0)).findLast((stage) => isShown(stage) && stage.kind === 'ACTIVE')
  );
}

/** Two rounds that the candidate reads as one step are one step. */
function withoutRepetition<Step extends { name: string; isDone: boolean; isCurrent: boolean }>(
  steps: Step[],
  step: Step,
): Step[] {
  const last = steps.at(-1);
  if (last?.name !== step.name) return [...steps, step];
  const isCurrent = last.isCurrent || step.isCurrent;
  return [...steps.slice(0, -1), { ...step, isCurrent, isDone: !isCurrent && step.isDone }];
}

function nameOf(stage: WordedStage, language: Language): string {
  const own = language === 'NL' ? stage.candidateNameNl : stage.candidateNameEn;
  return own ?? inLanguage(groupWords[stage.group], language);
}
