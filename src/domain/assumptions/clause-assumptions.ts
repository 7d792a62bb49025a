import type { Agreement } from '../agreement/agreement.ts'
import type { Concern } from '../agreement/quoted-clause.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { type Assumption, assumption } from './assumption.ts'

/**
 * The days from which amendments apply, the last day that payouts due before them cover, and the periods that began
 * before them and are paid by their terms.
 */
export const amendmentAssumptions = ({ id, earlier }: Agreement, payouts: readonly Payout[]): Assumption[] =>
  earlier.map(({ amendment, from }) => {
    const before = payouts.filter(({ due, covers }) => due < from && covers.to >= from)
    const until = before.map(({ covers }) => covers.to).toSorted()
    const across = payouts.filter(
      ({ due, covers, grant }) => due >= from && covers.from < from && !grant.isWithdrawn,
    )
    const periods = [...new Map(across.map(({ covers }) => [covers.from + covers.to, covers])).values()]
    return assumption('amended', id, { amendment, from, until: until.at(-1), periods })
  })

/** The quoted clauses that may concern a result. */
export function quotedClauseAssumptions({ id, quoted }: Agreement, result: readonly Concern[]): Assumption[] {
  const clauses = quoted.filter(({ concerns }) => concerns.some(concern => result.includes(concern)))
  return clauses.length > 0 ? [assumption('clause-quoted', id, { clauses })] : []
}

/** The readings chosen in the blocks that a result is computed from. */
export const readingAssumptions = (agreement: Agreement, blocks: readonly string[]): Assumption[] =>
  agreement.readings
    .filter(({ decides }) => decides.some(block => blocks.includes(block)))
    .map(({ key, question, option }) =>
      assumption('reading', agreement.id, { reading: key, question, option }),
    )
