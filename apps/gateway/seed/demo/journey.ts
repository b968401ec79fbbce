import type { Dice } from './dice.ts'
import { day, minute, onWorkingDay, startOfDay } from './moments.ts'
import { rejectionAfterInterviewReasons, rejectionReasons, withdrawalReasons } from './phrases.ts'
import type { BuiltVacancy } from './vacancy-rows.ts'

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
} satisfies Record<string, string[]>

type Outcome = keyof typeof journeys

const whileOpen: Record<Outcome, number> = { new: 26, review: 16, phone: 10, firstInterview: 12, secondInterview: 7, trial: 5, offer: 5, hired: 2, rejected: 10, rejectedAfterInterview: 4, withdrawn: 3 }
const { new: _, ...afterClosingDate } = whileOpen
const afterHiring = { rejected: 6, rejectedAfterInterview: 3, withdrawn: 1 }

const reasons: Partial<Record<string, readonly string[]>> = { rejected: rejectionReasons, rejectedAfterInterview: rejectionAfterInterviewReasons, withdrawn: withdrawalReasons }

export interface Journey {
  appliedAt: Date
  steps: { stage: string; at: Date; reason: string | null }[]
}

/** How far each application on a vacancy came, and when. A busy vacancy has someone in every stage. */
export function planJourneys(vacancy: BuiltVacancy & { publishedAt: Date }, stages: string[], dice: Dice): Journey[] {
  const count = vacancy.plan.applications ?? 0
  return Array.from({ length: count }, (_, index) => planJourney(vacancy, stages, outcomeOf(vacancy, stages, index, dice), dice))
}

function outcomeOf({ plan }: BuiltVacancy, stages: string[], index: number, dice: Dice): Outcome {
  if (plan.closed?.reason === 'WITHDRAWN') return 'rejected'
  if (plan.closed) return index === 0 ? 'hired' : dice.weighted<Outcome>(afterHiring)
  if ((plan.applications ?? 0) > stages.length * 1.5 && index < stages.length) return stages[index] as Outcome
  const weights = (plan.closesInDays ?? 0) < 0 ? afterClosingDate : whileOpen
  const possible = Object.entries(weights).filter(([outcome]) => stages.includes(outcome))
  return dice.weighted<Outcome>(Object.fromEntries(possible))
}

function planJourney({ plan, publishedAt, endsAt }: BuiltVacancy & { publishedAt: Date }, stages: string[], outcome: Outcome, dice: Dice): Journey {
  const path = journeys[outcome].filter((stage) => stages.includes(stage))
  const daysOpen = Math.floor((endsAt.getTime() - publishedAt.getTime()) / day)
  const daysNeeded = Math.ceil(path.length * 1.6)
  const daysAgo = path.length === 0 ? dice.between(0, Math.min(5, daysOpen - 1)) : dice.between(Math.min(daysNeeded, daysOpen - 1), daysOpen - 1)
  const appliedAt = atMinute(new Date(endsAt.getTime() - daysAgo * day), dice.between(6 * 60, 21 * 60 + 30))

  let previous = appliedAt
  const spread = endsAt.getTime() - appliedAt.getTime()
  const steps = path.map((stage, index) => {
    const share = ((index + 1) / (path.length + 1)) * (0.75 + dice.between(0, 25) / 100)
    const planned = atMinute(onWorkingDay(new Date(appliedAt.getTime() + spread * share)), dice.between(7 * 60 + 30, 15 * 60 + 30))
    const at = planned > previous ? planned : new Date(previous.getTime() + dice.between(30, 95) * minute)
    previous = at
    const reason = plan.closed?.reason === 'WITHDRAWN' && stage === 'rejected' ? 'De vacature is ingetrokken.' : reasons[stage] ? dice.pick(reasons[stage]) : null
    return { stage, at, reason }
  })
  return { appliedAt, steps }
}

function atMinute(moment: Date, minuteOfDay: number): Date {
  return new Date(startOfDay(moment).getTime() + minuteOfDay * minute)
}
