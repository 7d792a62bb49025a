import { endedByEvent, periodEnds, statedEnd } from '../agreement/term/end-day.ts'
import { type Day, daysAfter } from '../calendar/day.ts'
import type { Deadline } from '../timeline/due-days/deadline.ts'
import type { Occurrence } from '../timeline/due-days/occurrence.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** What must be the case for a day to count: that an agreement has begun, is still in force, or is renewed. */
export const provisos = ['begun', 'in-force', 'renewed'] as const
export type Proviso = (typeof provisos)[number]

/** The condition for what falls due by the terms of an agreement, as seen from today; none where it is due in any case. */
export function provisoOf(
  { agreement, life }: Timeline,
  due: Deadline | Occurrence | { readonly kind: 'payouts'; readonly payouts: readonly Payout[] },
  today: Day,
): Proviso | undefined {
  if (!life) return due.kind === 'duty' && isRecurring(due) ? 'begun' : undefined
  const first = firstDayFor(due)
  if (first === undefined || endedByEvent(agreement)) return undefined
  if (!statedEnd(agreement)) return agreement.term.isOpen || first <= life.from ? undefined : 'in-force'
  const end = agreement.term.renewal && periodEnds(agreement, today).at(-1)
  return end && first > end ? 'renewed' : undefined
}

/** The day on which the agreement must be in force for something to fall due; none where it falls due also after the end. */
function firstDayFor(due: Parameters<typeof provisoOf>[1]): Day | undefined {
  if (due.kind === 'payouts') return due.payouts.map(({ covers }) => covers.from).toSorted()[0]
  if (due.kind === 'notice') return due.end
  if (due.kind !== 'duty') return due.day
  const { timing } = due.duty.schedule
  if (timing.kind !== 'repeated') return undefined
  if (timing.survives) return undefined
  return timing.when.kind === 'after-its-end' ? daysAfter(due.window.from, -1) : due.day
}

const isRecurring = ({ duty: { schedule } }: Occurrence): boolean =>
  schedule.timing.kind === 'repeated' && schedule.timing.from !== 'end'
