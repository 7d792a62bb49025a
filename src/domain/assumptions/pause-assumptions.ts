import { isCertainlyIn, isPossiblyIn, type Pause } from '../agreement/term/pause.ts'
import { common } from '../calendar/period.ts'
import { added, oreOf } from '../money/figure.ts'
import { dueDayOf, effectOn, hasUnknownDay, type Pausable } from '../timeline/after-pauses.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type Assumption, type Assumptions, assumption } from './assumption.ts'

/** What pauses do to payouts or duties: which fall away, which are postponed, and of which that is not known. */
export function pauseAssumptions(
  timeline: Timeline,
  of: 'payout' | 'duty',
  shown: readonly Pausable[],
): Assumption[] {
  const { agreement } = timeline
  const lost = entriesOfKind(timeline, 'lost').filter(({ entry }) => entry.kind === of)
  return agreement.events.flatMap(({ pause }) => {
    if (!pause) return []
    const away = lost.filter(lost => lost.pause === pause).map(({ entry }) => entry)
    const later = shown.filter(({ postponedFrom }) => postponedFrom && isCertainlyIn(pause, postponedFrom))
    const open = shown.filter(entry => isLeftOpen(entry, pause))
    return [
      ...told(pause, of, 'lost', away),
      ...told(pause, of, 'postponed', later),
      ...told(pause, of, 'open', open),
    ].map(args => assumption('paused', agreement.id, args))
  })
}

/** Whether an entry can be due in a pause and it is not known what becomes of it. */
function isLeftOpen(entry: Pausable, pause: Pause): boolean {
  if (entry.postponedFrom || effectOn(entry, pause) === 'continue') return false
  if (!hasUnknownDay(entry)) return isPossiblyIn(pause, dueDayOf(entry))
  const { from, to = entry.window.to } = pause.possible
  return from <= to && common(entry.window, { from, to }).length > 0
}

function told(
  pause: Pause,
  of: 'payout' | 'duty',
  effect: Assumptions['paused']['effect'],
  entries: readonly Pausable[],
): Assumptions['paused'][] {
  if (entries.length === 0) return []
  const duties = entries.flatMap(entry => (entry.kind === 'duty' ? entry.duty.key : []))
  const amounts = entries.flatMap(entry => (entry.kind === 'payout' ? entry.amount : []))
  return [
    {
      of,
      effect,
      isSaid: effectOn({ kind: of }, pause) !== undefined,
      from: pause.possible.from,
      until: pause.until,
      days: distinct(
        entries.flatMap(entry => (hasUnknownDay(entry) ? [] : (entry.postponedFrom ?? dueDayOf(entry)))),
      ),
      to: effect === 'postponed' ? distinct(entries.map(({ day }) => day)) : [],
      duties: distinct(duties),
      amount: of === 'payout' ? oreOf(added(amounts)) : undefined,
    },
  ]
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)].toSorted()
