import type { Agreement } from '../agreement/agreement.ts'
import type { Concern } from '../agreement/quoted-clause.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import type { Assumption } from './assumption.ts'
import type { LevelUse } from './index-value-assumptions.ts'

/** The blocks of a file that decide the term. */
export const termBlocks = ['term', 'events', 'amendments']

/** The blocks of a file that decide the payouts, and the concerns of clauses about them. */
export const payoutBlocks = [...termBlocks, 'grants', 'payouts', 'indexation']
export const payoutConcerns: readonly Concern[] = ['term', 'grants', 'indexation', 'payouts']

/** A right to give notice decides amounts only once a notice is given. */
export const givenNotice = ({ events }: Agreement): readonly string[] =>
  events.some(({ kind }) => kind === 'notice-given') ? ['notice'] : []

/** Whether an assumption on a grant is about one that is paid. */
export const isPaid =
  (payouts: readonly Payout[]) =>
  ({ args }: Assumption): boolean =>
    'key' in args && payouts.some(({ grant }) => grant.key === args.key)

/** The levels that the parts of a payout are at. */
export const levelsPaid = ({ grant: { key }, parts }: Payout): LevelUse[] =>
  parts.map(({ level }) => ({ of: 'grant', key, level }))
