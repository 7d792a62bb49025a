import type { Agreement } from '../agreement/agreement.ts'
import type { Concern } from '../agreement/quoted-clause.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { type Assumption, assumption } from './assumption.ts'

/** From when amendments apply, and for how long what was paid before them is for. */
export const amendmentAssumptions = ({ id, earlier }: Agreement, payouts: readonly Payout[]): Assumption[] =>
  earlier.map(({ amendment, from }) => {
    const before = payouts.filter(({ due, covers }) => due < from && covers.to >= from)
    const until = before.map(({ covers }) => covers.to).toSorted()
    return assumption('amended', id, { amendment, from, until: until.at(-1) })
  })

/** The clauses that could matter to a result, and that no field can say. */
export function quotedClauseAssumptions(
  { id, quoted }: Agreement,
  decides: readonly Concern[],
): Assumption[] {
  const clauses = quoted.filter(({ concerns }) => concerns.some(concern => decides.includes(concern)))
  return clauses.length > 0 ? [assumption('clause-quoted', id, { clauses })] : []
}

/** The readings chosen for the parts of the file that a result is made from. */
export const readingAssumptions = (agreement: Agreement, parts: readonly string[]): Assumption[] =>
  agreement.readings
    .filter(({ decides }) => decides.some(part => parts.includes(part)))
    .map(({ key, question, option }) =>
      assumption('reading', agreement.id, { reading: key, question, option }),
    )
