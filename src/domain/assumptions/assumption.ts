import type { Default } from '../agreement/agreement.ts'
import type { PlannedDay } from '../agreement/payout-plan.ts'
import type { Condition } from '../agreement/term.ts'
import type { Day } from '../calendar/day.ts'
import type { Change } from '../index/change.ts'
import type { Ore } from '../money/ore.ts'

/** What a result rests on that is not a plain clause of the document; printed with every result that it decides. */
export interface Assumptions {
  'planned-day': { rule: PlannedDay }
  'off-banking-day': { days: readonly Day[] }
  reading: { reading: string; question: string; option: string }
  default: { default: Default }
  condition: { condition: Condition }
  'allocation-continues': { grants: readonly string[]; from: Day; to: Day }
  'nothing-granted': { grants: readonly string[] }
  'not-stated': { keys: readonly string[] }
  'index-missing': { index: string; years: readonly number[]; lastKnown: readonly LastKnown[] }
  'index-preliminary': { index: string; year: number; percent: Change['percent'] }
  'index-forecast': { index: string; years: readonly number[]; percent: Change['percent'] }
  'in-kind-unvalued': { parties: readonly string[] }
  'waits-for-event': { duties: readonly string[] }
  'ends-early': { day: Day }
  'unpaid-until-end': { from: Day; to: Day }
  'paid-beyond-end': { day: Day; amount: Ore }
}

/** The last level that an unknown amount had: what the year's prices were, and the amount. */
export interface LastKnown {
  readonly key: string
  readonly level: number
  readonly amount: Ore
}

export type AssumptionCode = keyof Assumptions

/** Something assumed, of an agreement. */
export interface Assumption<C extends AssumptionCode = AssumptionCode> {
  readonly code: C
  readonly agreement: string
  readonly args: Assumptions[C]
}

export const assumption = <C extends AssumptionCode>(
  code: C,
  agreement: string,
  args: Assumptions[C],
): Assumption<C> => ({ code, agreement, args })
