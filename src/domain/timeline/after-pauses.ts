import { isCertainlyIn, type Pause, type PauseEffect } from '../agreement/term/pause.ts'
import { isBankingDay } from '../calendar/banking-days.ts'
import { movedByConvention } from '../calendar/convention.ts'
import { type Day, daysAfter, laterDay } from '../calendar/day.ts'
import { singleDay } from '../calendar/period.ts'
import type { Occurrence } from './due-days/occurrence.ts'
import type { Payout } from './payouts/payout.ts'
import { isOpen } from './payouts/planned-day.ts'

/** What a pause can affect. */
export type Pausable = Payout | Occurrence

/** A payout or a duty that falls away because it is due in a pause. */
export interface Lost {
  readonly kind: 'lost'
  readonly day: Day
  readonly entry: Pausable
  readonly pause: Pause
}

/**
 * The entries as pauses leave them: those that fall away, and those that are postponed to the first open day after the
 * pause. Where the document does not say which, or the days are not known, an entry stays on its day.
 */
export function afterPauses<E extends Pausable>(
  entries: readonly E[],
  pauses: readonly Pause[],
): (E | Lost)[] {
  const inOrder = pauses.toSorted((a, b) => (a.possible.from < b.possible.from ? -1 : 1))
  return entries.map(entry => inOrder.reduce<E | Lost>(afterPause, entry))
}

function afterPause<E extends Pausable>(entry: E | Lost, pause: Pause): E | Lost {
  if (isLost(entry) || !isCertainlyIn(pause, dueDayOf(entry)) || hasUnknownDay(entry)) return entry
  const effect = effectOn(entry, pause)
  if (effect === 'lost') return { kind: 'lost', day: dueDayOf(entry), entry, pause }
  if (effect !== 'postponed' || pause.until === undefined) return entry
  return {
    ...entry,
    ...postponed(entry, daysAfter(pause.until, 1)),
    postponedFrom: entry.postponedFrom ?? dueDayOf(entry),
  }
}

const isLost = (entry: Pausable | Lost): entry is Lost => entry.kind === 'lost'

/** The day that decides whether an entry is due in a pause. */
export const dueDayOf = (entry: Pausable): Day =>
  entry.kind === 'payout' && entry.postponedFrom === undefined ? entry.due : entry.day

/** Whether an entry stands on a day only because its own is not known. */
export const hasUnknownDay = (entry: Pausable): boolean =>
  entry.kind === 'payout' && entry.plan.unknown !== undefined

export const effectOn = (
  { kind }: Pick<Pausable, 'kind'>,
  { payouts, duties }: Pause,
): PauseEffect | undefined => (kind === 'payout' ? payouts : duties)

function postponed(entry: Pausable, first: Day) {
  if (entry.kind === 'payout')
    return {
      day: laterDay(
        entry.day,
        movedByConvention(first, 'next', day => isOpen(day, entry.plan.openDays)),
      ),
    }
  const day = movedByConvention(first, 'next', isBankingDay)
  return { day, window: singleDay(day) }
}
