import type { Origin, Schedule } from '../../domain/agreement/schedule.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { DayPattern } from '../../domain/calendar/day-pattern.ts'
import type { Interval } from '../../domain/calendar/interval.ts'
import { isUnknown, known, type Unknown } from '../../domain/known.ts'
import type { Found, Path } from '../../finding.ts'
import type { NoArgs } from '../../problems.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'missing-day-unused',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['term', 'events']

/** A plan or schedule that states what replaces a missing day has days that a month can lack. */
export const check: Check<Args> = function* (written, { model }) {
  const { payouts, grants = {}, duties = {} } = written
  const { from, to } = model.term
  if (payouts) yield* inPlan(payouts, ['payouts'], from)
  for (const [key, { payouts }] of Object.entries(grants))
    if (payouts) yield* inPlan(payouts, ['grants', key, 'payouts'], from)
  // The model lists the meetings of groups after the duties.
  const count = Object.keys(duties).length
  for (const [i, { key, schedule }] of model.duties.entries())
    if (!canLack(schedule, from, to))
      yield {
        path: i < count ? ['duties', key, 'schedule', 'missingDay'] : ['groups', key, 'meets', 'missingDay'],
        args: {},
      }
}

/** The parts of a plan that decide whether a month can lack one of its days. */
type Plan = Pick<
  NonNullable<Written['payouts']>,
  'missingDay' | 'counted' | 'lastDays' | 'instalments' | 'on' | 'after'
> & {
  readonly every?: Interval | Unknown | undefined
}

function* inPlan(
  plan: NonNullable<Written['payouts']>,
  path: Path,
  from: Day | undefined,
): Iterable<Found<Args>> {
  if (!canPlanLack(plan, from)) yield { path: [...path, 'missingDay'], args: {} }
  for (const [key, later] of Object.entries(plan.followedBy ?? {}))
    if (!canPlanLack(later, later.from)) yield { path: [...path, 'followedBy', key, 'missingDay'], args: {} }
}

function canPlanLack(plan: Plan, from: Day | undefined): boolean {
  const { missingDay, counted, lastDays, instalments } = plan
  const every = known(plan.every)
  const dues = instalments ? Object.values(instalments) : [plan]
  // What is not known may be a day that a month can lack.
  if (dues.some(({ on }) => isUnknown(on)) || isUnknown(plan.every)) return true
  if (missingDay === undefined || dues.some(({ on }) => isLate(known(on)))) return true
  if (missingDay === 'skip') return false
  const isCounted = isMonths(every) && counted !== 'calendar-year' && !lastDays
  return (isCounted && canBeLate(from)) || dues.some(({ after }) => isMonths(after))
}

function canLack({ timing }: Schedule, from: Day | undefined, to: Day | undefined): boolean {
  if (timing.kind === 'latest' || timing.kind === 'unknown' || timing.missing === undefined) return true
  const { missing } = timing
  const isCounted = missing !== 'skip' && canBeLateOrigin(timing.from, from, to)
  if (timing.kind === 'after') return isCounted && isMonths(timing.after)
  const { every, when, survives } = timing
  if (when.kind === 'days' && when.on.some(isLate)) return true
  const isAfterEnd = when.kind === 'after-its-end' && isMonths(when.after)
  return (isCounted && isMonths(every)) || (missing !== 'skip' && (isAfterEnd || isMonths(survives)))
}

const isMonths = (interval: Interval | undefined): boolean => interval?.unit === 'months'

/** Whether a pattern has days of the month that a shorter month lacks. */
const isLate = (on: DayPattern | undefined): boolean =>
  Boolean(on?.days?.some(number => number > 28 || number < -28))

/** Whether a day, as far as it is known, is one that a shorter month lacks. */
const canBeLate = (day: Day | undefined): boolean => day === undefined || day.slice(8) > '28'

function canBeLateOrigin(origin: Origin, from: Day | undefined, to: Day | undefined): boolean {
  if (origin === 'calendar') return false
  if (origin === 'start') return canBeLate(from)
  if (origin === 'end') return canBeLate(to)
  if (origin === 'unknown') return true
  return 'on' in origin ? canBeLate(origin.on) : origin.day > 28
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Ingen dag här kan saknas i en månad, så ”missingDay” avgör inget.',
    help: 'Ta bort fältet, eller rätta dagen som det gäller. ”skip” kräver en dag i ”on”.',
  }),
  en: () => ({
    text: 'No day here can be missing from a month, so “missingDay” decides nothing.',
    help: 'Remove the field, or correct the day that it is about. “skip” needs a day in “on”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: '”missingDay” står bara där månaden kan sakna dagen.',
    why: 'Det gäller den 29, 30 och 31, och månader räknade från en sådan dag. Annars avgör fältet inget, och den dag som menades är kanske en annan.',
  },
  en: {
    holds: '“missingDay” stands only where a month can lack the day.',
    why: 'That is the 29th, 30th and 31st, and months counted from such a day. Elsewhere it decides nothing, and the day that was meant may be another.',
  },
}

export const example: Example = {
  wrong: `
payouts:
  every: month
  on: { day: 25 }
  missingDay: first-of-next
  source: 3
`,
  right: `
payouts:
  every: month
  on: { day: 30 }
  missingDay: first-of-next
  source: 3
`,
}
