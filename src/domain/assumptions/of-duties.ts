import type { Agreement } from '../agreement/agreement.ts'
import type { Duty } from '../agreement/duty.ts'
import { type Assumption, assumption } from './assumption.ts'

/** The duties that are not among the days due because what they are counted from has no day yet. */
export function ofDuties({ id, duties }: Agreement): Assumption[] {
  const waiting = duties.filter(isWaiting).map(({ key }) => key)
  return waiting.length > 0 ? [assumption('waits-for-event', id, { duties: waiting })] : []
}

const isWaiting = ({ schedule: { timing } }: Duty) => timing.kind !== 'latest' && timing.from === 'unknown'
