import type { Agreement } from '../../agreement/agreement.ts'
import { endedByEvent, statedEnd } from '../../agreement/term/end-day.ts'
import type { Notice } from '../../agreement/term/notice.ts'
import { noticePeriodEnd } from '../../agreement/term/notice-day.ts'
import { lastDayBefore } from '../../agreement/term/successor.ts'
import { type Day, laterDay } from '../../calendar/day.ts'
import { bothBounds } from '../../calendar/day-bounds.ts'
import { type Untold, untold } from './untold.ts'

/** The end of an agreement until further notice: the first day on which it can end if notice is given today. */
export interface OpenEnd {
  readonly kind: 'open-end'
  readonly earliest: Day
  readonly notice: Pick<Notice, 'key' | 'endsFor'>
}

/** The end of an agreement whose last day the file does not state. */
export function untoldEnd(agreement: Agreement, today: Day): (Untold | OpenEnd)[] {
  const { from, length, isOpen, successor, bounds } = agreement.term
  if (statedEnd(agreement)) return []
  if (isOpen) return successor ? [] : [openEnd(agreement, today) ?? untold({ kind: 'end' }, 'notice-unknown')]
  const before = successor && lastDayBefore(successor)
  const own = bothBounds(bounds.to, { latest: before })
  // That a term ends no earlier than it begins goes without saying.
  const limits = { ...own, earliest: own.earliest === bounds.from.earliest ? undefined : own.earliest }
  if (from) return [untold({ kind: 'end' }, 'last-day-unknown', limits)]
  return length === undefined
    ? [untold({ kind: 'end' }, 'both-days-unknown', limits)]
    : [untold({ kind: 'end', months: length }, 'first-day-unknown', limits)]
}

/** The earliest end by any right to give notice; by a right that ends the agreement for its giver only if there is no other. */
function openEnd({ notices, term }: Agreement, today: Day): OpenEnd | undefined {
  const ends = notices.flatMap((notice): OpenEnd[] => {
    const { reckoning } = notice
    if (notice.purpose !== 'end' || reckoning.kind !== 'period') return []
    const end = noticePeriodEnd(reckoning, today)
    return [{ kind: 'open-end', earliest: term.from ? laterDay(end, term.from) : end, notice }]
  })
  const forAll = ends.filter(({ notice }) => notice.endsFor !== 'giver')
  return (forAll.length > 0 ? forAll : ends).toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1))[0]
}

/** The latest days for notice that cannot be told: the file states the right, and not how it is counted. */
export const untoldNotices = (agreement: Agreement): Untold[] =>
  agreement.notices
    .filter(({ reckoning }) => isUnknown(reckoning) && !endedByEvent(agreement))
    .map(notice => untold({ kind: 'notice', notice }, 'notice-unknown', whereOf(notice.reckoning)))

/** The options that can be decided on until the last day, where that is not known; and the reviews, where the first is not. */
export function untoldPeriods({ term, events }: Agreement): Untold[] {
  const { from, to, options, renewal } = term
  const isUsed = (key: string, times: number) => events.filter(({ option }) => option === key).length >= times
  const open = options.filter(
    ({ key, times, decideBy }) => !isUsed(key, times) && typeof decideBy !== 'string',
  )
  return [
    ...(to ? [] : open.map(option => untold({ kind: 'option', option }, 'last-day-unknown'))),
    ...(renewal?.reviewed !== undefined && !from ? [untold({ kind: 'review' }, 'first-day-unknown')] : []),
  ]
}

/** Whether something is stated without its content. */
const isUnknown = ({ kind }: { readonly kind: string }): boolean => kind === 'unknown'

const whereOf = (stated: object): Pick<Untold, 'where'> =>
  'where' in stated && typeof stated.where === 'string' ? { where: stated.where } : {}
