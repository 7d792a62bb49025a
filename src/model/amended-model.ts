import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Contribution } from '../domain/agreement/contribution.ts'
import type { During } from '../domain/agreement/during.ts'
import type { Grant } from '../domain/agreement/grant.ts'
import type { Indexation } from '../domain/agreement/indexation.ts'
import type { PayoutPlan } from '../domain/agreement/payout-plan.ts'
import { type Day, daysAfter, earliest } from '../domain/calendar/day.ts'
import type { Written } from '../schema/agreement.ts'
import { modelOf } from './agreement.ts'
import type { ReadingUse } from './resolve-readings.ts'

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
  uses: readonly ReadingUse[],
  change: Change,
): Agreement {
  const { amendment, from } = change
  const model = modelOf(written, uses)
  const isStated = (block: 'grants' | 'contributions', key: string, ...fields: readonly string[]) =>
    fields.some(field => isChanged(change, block, key, field))
  const grants = model.grants.map((grant): Grant => {
    const { key, amount } = grant
    const old = before.grants.find(grant => grant.key === key)
    // A share of the cash, or a per cent of costs, is stated anew with what it is a part of.
    const isOfNew =
      (isChanged(change, 'contributions') || isChanged(change, 'costs')) &&
      isPart(written.grants?.[key]?.amount) &&
      textOf(amount) !== textOf(old?.amount)
    const statedAt = isOfNew || isStated('grants', key, 'amount') ? from : old?.statedAt
    const isPlanned =
      isStated('grants', key, 'payouts') || (old?.plans && !grant.plans && isChanged(change, 'payouts'))
    const plans = isPlanned
      ? followed(old && (old.plans ?? before.plans), grant.plans ?? model.plans, from)
      : old?.plans
    return { ...grant, statedAt, plans, during: duringOf(old, grant, from) }
  })
  const contributions = model.contributions.map((one): Contribution => {
    const old = before.contributions.find(({ key }) => key === one.key)
    const isNew =
      textOf([one.cash, one.inKind]) !== textOf([old?.cash, old?.inKind]) ||
      isStated('contributions', one.key, 'cash', 'inKind', 'amount', 'ofWhich')
    const statedAt = isNew ? from : old?.statedAt
    return { ...one, statedAt, during: duringOf(old, one, from) }
  })
  return {
    ...model,
    grants,
    taken: [...before.taken, ...takenAway(before, model, from)],
    contributions,
    indexation: model.indexation && { ...model.indexation, ...indexedBefore(before, change) },
    plans: isChanged(change, 'payouts') ? followed(before.plans, model.plans, from) : before.plans,
    earlier: [...before.earlier, { amendment, from, agreement: before }],
  }
}

/** The grants that are no longer there, until the day before. */
const takenAway = (before: Agreement, { grants }: Agreement, from: Day): Grant[] =>
  before.grants
    .filter(({ key }) => !grants.some(grant => grant.key === key))
    .map(grant => {
      const to = earliest(grant.during?.to ?? from, daysAfter(from, -1))
      return { ...grant, plans: grant.plans ?? before.plans, during: { ...grant.during, to }, isTaken: true }
    })

/** How amounts followed an index until now, if the amendment changes that. */
const indexedBefore = ({ indexation }: Agreement, change: Change): Pick<Indexation, 'from' | 'earlier'> =>
  isChanged(change, 'indexation')
    ? { from: change.from, earlier: indexation }
    : { from: indexation?.from, earlier: indexation?.earlier }

/** Whether an amount is a part of something else that the agreement says. */
const isPart = (amount: GrantAmount): boolean =>
  amount !== undefined &&
  ('share' in amount || ('percentOf' in amount && typeof amount.percentOf.of === 'string'))

type GrantAmount = NonNullable<Written['grants']>[string]['amount'] | undefined

/** The time that something is for: what is added is from the amendment's day, also when others come after it. */
const duringOf = (old: Timed | undefined, { during }: Timed, from: Day): During | undefined =>
  old ? (old.during || during) && { ...old.during, ...during } : { from, ...during }

interface Timed {
  readonly during?: During | undefined
}

/** The plans so far and those that the amendment states after them. */
const followed = (
  old: readonly PayoutPlan[] = [],
  plans: readonly PayoutPlan[],
  from: Day,
): readonly PayoutPlan[] =>
  old.length === 0
    ? plans
    : [...old, ...plans.map((plan): PayoutPlan => ({ ...plan, from: plan.from ?? from, isAmended: true }))]

function isChanged(change: Change, ...path: readonly string[]): boolean {
  const at = (value: unknown) =>
    path.reduce<unknown>((inner, step) => (inner as Fields | undefined)?.[step], value)
  return JSON.stringify(at(change.old)) !== JSON.stringify(at(change.new))
}

/** A value with its öre and its years, to be compared. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'bigint' ? String(inner) : inner instanceof Map ? [...inner] : inner,
  )
