import type { Dice } from './dice.ts';
import { day, isWorkingDay, minute, onWorkingDay, startOfDay } from './moments.ts';
import type { VacancyPlan } from './plan.ts';
import { rejectionAfterInterviewReasons, rejectionReasons, withdrawalReasons } from './phrases.ts';
import { endOfApplying, type BuiltVacancy } from './vacancy-rows.ts';

/** The stages after the first, by where the application has come to. */
const journeys = {
  new: [],
  review: ['review'],
  phone: ['review', 'phone'],
  firstInterview: ['review', 'phone', 'firstInterview'],
  secondInterview: ['review', 'phone', 'firstInterview', 'secondInterview'],
  trial: ['review', 'phone', 'firstInterview', 'trial'],
  offer: ['review', 'firstInterview', 'secondInterview', 'offer'],
  hired: ['review', 'firstInterview', 'secondInterview', 'offer', 'hired'],
  rejected: ['review', 'rejected'],
  rejectedAfterInterview: ['review', 'phone', 'firstInterview', 'rejectedAfterInterview'],
  withdrawn: ['review', 'phone', 'withdrawn'],
} satisfies Record<string, string[]>;

type Outcome = keyof typeof journeys;

const whileOpen: Record<Outcome, number> = {
  new: 26,
  review: 16,
  phone: 10,
  firstInterview: 12,
  secondInterview: 7,
  trial: 5,
  offer: 5,
  hired: 2,
  rejected: 10,
  rejectedAfterInterview: 4,
  withdrawn: 3,
};
const { new: _, ...afterClosingDate } = whileOpen;
const afterHiring = { rejected: 6, rejectedAfterInterview: 3, withdrawn: 1 };

const reasons: Partial<Record<string, readonly string[]>> = {
  rejected: rejectionReasons,
  rejectedAfterInterview: rejectionAfterInterviewReasons,
  withdrawn: withdrawalReasons,
};

/** In minutes from midnight UTC. */
const startOfWork = 7 * 60 + 30;
const endOfWork = 15 * 60 + 30;

export interface Journey {
  appliedAt: Date;
  steps: { stage: string; at: Date; reason: string | null }[];
}

/** How far each application on a vacancy came, and when. A busy vacancy has someone in every stage. */
export function planJourneys(
  vacancy: BuiltVacancy & { publishedAt: Date },
  stages: string[],
  today: Date,
  dice: Dice,
): Journey[] {
  const count = vacancy.plan.applications ?? 0;
  const endsAt = endOfApplying(vacancy, today);
  return Array.from({ length: count }, (_, index) =>
    planJourney(vacancy, endsAt, stages, outcomeOf(vacancy, stages, index, dice), dice),
  );
}

function outcomeOf({ plan }: BuiltVacancy, stages: string[], index: number, dice: Dice): Outcome {
  if (plan.closed?.reason === 'WITHDRAWN') return 'rejected';
  if (plan.closed) return index === 0 ? 'hired' : dice.weighted<Outcome>(afterHiring);
  if ((plan.applications ?? 0) > stages.length * 1.5 && index < stages.length) return stages[index] as Outcome;
  const weights = (plan.closesInDays ?? 0) < 0 ? afterClosingDate : whileOpen;
  const possible = Object.entries(weights).filter(([outcome]) => stages.includes(outcome));
  return dice.weighted<Outcome>(Object.fromEntries(possible));
}

function planJourney(
  { plan, publishedAt }: BuiltVacancy & { publishedAt: Date },
  endsAt: Date,
  stages: string[],
  outcome: Outcome,
  dice: Dice,
): Journey {
  const path = journeys[outcome].filter((stage) => stages.includes(stage));
  const daysOpen = Math.floor((endsAt.getTime() - publishedAt.getTime()) / day);
  const daysNeeded = Math.ceil(path.length * 1.6);
  const daysAgo =
    path.length === 0
      ? dice.between(0, Math.min(5, daysOpen - 1))
      : dice.between(Math.min(daysNeeded, daysOpen - 1), daysOpen - 1);
  const appliedAt = atMinute(new Date(endsAt.getTime() - daysAgo * day), dice.between(6 * 60, 21 * 60 + 30));

  const steps: Journey['steps'] = [];
  for (const [index, stage] of path.entries()) {
    const previous = steps.at(-1)?.at ?? appliedAt;
    const share = ((index + 1) / (path.length + 1)) * (0.75 + dice.between(0, 25) / 100);
    const planned = atMinute(
      onWorkingDay(new Date(appliedAt.getTime() + (endsAt.getTime() - appliedAt.getTime()) * share)),
      dice.between(startOfWork, endOfWork),
    );
    const at = planned > previous ? planned : soonAfter(previous, dice);
    if (at > endsAt) break;
    steps.push({ stage, at, reason: reasonFor(stage, plan, dice) });
  }
  return { appliedAt, steps };
}

function reasonFor(stage: string, plan: VacancyPlan, dice: Dice): string | null {
  if (stage === 'rejected' && plan.closed?.reason === 'WITHDRAWN') return 'De vacature is ingetrokken.';
  return reasons[stage] ? dice.pick(reasons[stage]) : null;
}

/** Within two hours, or, when nobody works by then, on the morning of the next working day. */
function soonAfter(moment: Date, dice: Dice): Date {
  const soon = new Date(moment.getTime() + dice.between(30, 95) * minute);
  const minuteOfDay = (soon.getTime() - startOfDay(soon).getTime()) / minute;
  if (isWorkingDay(soon) && minuteOfDay >= startOfWork && minuteOfDay <= endOfWork) return soon;
  let morning = atMinute(
    minuteOfDay < startOfWork ? soon : new Date(soon.getTime() + day),
    startOfWork + dice.between(0, 120),
  );
  while (!isWorkingDay(morning)) morning = new Date(morning.getTime() + day);
  return morning;
}

function atMinute(moment: Date, minuteOfDay: number): Date {
  return new Date(startOfDay(moment).getTime() + minuteOfDay * minute);
}
