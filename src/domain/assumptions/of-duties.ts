import type { Agreement } from '../agreement/agreement.ts'
import { isWaiting } from '../agreement/schedule.ts'
import { type Assumption, assumption } from './assumption.ts'

/** The duties that are not among the days due because what they are counted from has no day yet. */
export function ofDuties({ id, duties }: Agreement): Assumption[] {
  const waiting = duties.filter(({ schedule }) => isWaiting(schedule)).map(({ key }) => key)
  return waiting.length > 0 ? [assumption('waits-for-event', id, { duties: waiting })] : []
}
