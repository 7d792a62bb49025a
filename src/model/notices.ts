import type { Notice, NoticeReckoning } from '../domain/agreement/term/notice.ts'
import { days, type Interval, months, weeks } from '../domain/calendar/interval.ts'
import { known, wordsOfUnknown } from '../domain/known.ts'
import type { Written } from '../schema/agreement.ts'

type WrittenNotice = NonNullable<Written['notice']>[string]

/**
 * The rights to give notice, with defaults. Rules report choices that decide days and that the file leaves open. Between two
 * parties a notice ends the agreement for both.
 */
export const noticesOf = ({ notice = {}, parties }: Written): Notice[] =>
  Object.entries(notice).map(([key, written]) => ({
    key,
    purpose: written.purpose ?? 'end',
    endsFor: written.endsFor ?? (contractParties(parties).length > 2 ? 'unstated' : 'all'),
    counts: known(written.counts),
    reckoning: reckoningOf(written),
  }))

/** The keys of the parties that the agreement binds. */
export const contractParties = (parties: Written['parties']): string[] =>
  Object.entries(parties).flatMap(([key, { role = 'contract' }]) => (role === 'contract' ? key : []))

/** How the day on which a notice ends the agreement is counted from the day of the notice. */
export function reckoningOf(written: WrittenNotice): NoticeReckoning {
  const { window, reckoned, firstDay, latest } = written
  const where =
    written.unknown ?? wordsOfUnknown([written.months, written.weeks, written.days, window?.months])
  if (where !== undefined) return { kind: 'unknown', where }
  if (window)
    return { kind: 'window', months: known(window.months) ?? 0, meaning: window.meaning ?? 'at-least' }
  const period = periodOf(written)
  return {
    kind: 'period',
    period,
    reckoned: reckoned ?? 'same-day',
    missing: written.missingDay,
    countsFirstDay: firstDay === 'counted',
    latest: latest ?? 'counted-back',
    isByDefault: period.unit === 'months' && reckoned === undefined,
  }
}

function periodOf(written: WrittenNotice): Interval {
  const [inMonths, inWeeks, inDays = 0] = [written.months, written.weeks, written.days].map(known)
  if (inMonths !== undefined) return months(inMonths)
  return inWeeks !== undefined ? weeks(inWeeks) : days(inDays)
}
