import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Grant } from '../../domain/agreement/grant.ts'
import type { PayoutPlan } from '../../domain/agreement/payout-plan.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { modelOf } from '../model.ts'
import type { Written } from '../schema.ts'
import type { Use } from '../settle.ts'

/** A file's blocks before and after an amendment, as they stand in it. */
export interface Change {
  readonly amendment: string
  readonly from: Day
  readonly old: Fields
  readonly new: Fields
}

type Fields = Readonly<Record<string, unknown>>

/**
 * What an agreement means once it has been amended. An amount that the amendment states is at the level of its day,
 * unless it states the indexation too; a grant that it adds is from that day; a new plan begins when the period that is
 * running then is over.
 */
export function amendedModel(
  before: Agreement,
  written: Written,
  uses: readonly Use[],
  change: Change,
): Agreement {
  const { amendment, from } = change
  const model = modelOf(written, uses)
  const restated = (
    block: 'grants' | 'contributions',
    key: string,
    old: Day | undefined,
    fields: readonly string[],
  ) => {
    const isNew = fields.some(field => isChanged(change, block, key, field))
    if (isChanged(change, 'indexation')) return isNew ? undefined : old
    return isNew ? from : old
  }
  const grants = model.grants.map((grant): Grant => {
    const old = before.grants.find(({ key }) => key === grant.key)
    const statedAt = restated('grants', grant.key, old?.statedAt, ['amount'])
    const plans = followed(old?.plans, grant.plans, from, isChanged(change, 'grants', grant.key, 'payouts'))
    const during = old ? grant.during : { from, ...grant.during }
    return { ...grant, statedAt, plans, during }
  })
  const contributions = model.contributions.map(one => {
    const old = before.contributions.find(({ key }) => key === one.key)
    const statedAt = restated('contributions', one.key, old?.statedAt, [
      'cash',
      'inKind',
      'amount',
      'ofWhich',
    ])
    return { ...one, statedAt, during: old ? one.during : { from, ...one.during } }
  })
  return {
    ...model,
    grants,
    contributions,
    plans: followed(before.plans, model.plans, from, isChanged(change, 'payouts')) ?? [],
    earlier: [...before.earlier, { amendment, from, agreement: before }],
  }
}

/** The plans so far and, where the amendment states new ones, those after them. */
function followed(
  old: readonly PayoutPlan[] | undefined,
  plans: readonly PayoutPlan[] | undefined,
  from: Day,
  isNew: boolean,
): readonly PayoutPlan[] | undefined {
  if (!isNew || !old || old.length === 0) return isNew ? plans : (old ?? plans)
  const later = (plans ?? []).map(
    (plan): PayoutPlan => ({ ...plan, from: plan.from ?? from, isAmended: true }),
  )
  return [...old, ...later]
}

function isChanged(change: Change, ...path: readonly string[]): boolean {
  const at = (value: unknown) =>
    path.reduce<unknown>((inner, step) => (inner as Fields | undefined)?.[step], value)
  return JSON.stringify(at(change.old)) !== JSON.stringify(at(change.new))
}
