import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Contribution } from '../domain/agreement/money/contribution.ts'
import type { Grant } from '../domain/agreement/money/grant.ts'
import type { PayoutPlan } from '../domain/agreement/money/payout-plan.ts'
import type { During } from '../domain/agreement/term/during.ts'
import { type Day, daysAfter, earlierDay } from '../domain/calendar/day.ts'
import { valueAt } from '../domain/plain-object.ts'
import { sameText } from '../domain/same-text.ts'
import type { Written } from '../schema/agreement.ts'
import { amendedIndexation } from './amended-indexation.ts'
import { modelOf } from './model.ts'
import type { ReadingUse } from './resolve-readings.ts'

/** An amendment, and the written values of the agreement before and after it. */
export interface AppliedAmendment {
  readonly amendment: string
  readonly from: Day
  readonly old: Fields
  readonly new: Fields
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The model of an agreement after an amendment. An amount that the amendment states is at the price level of its day, unless
 * it states the indexation too; a grant that it adds starts on that day; a new plan starts after the running period.
 */
export function amendedModel(
  before: Agreement,
  written: Written,
  readingUses: readonly ReadingUse[],
  change: AppliedAmendment,
): Agreement {
  const { amendment, from } = change
  const model = modelOf(written, readingUses)
  const { grants, contributions } = model
  return {
    ...model,
    grants: grants.map(grant => {
      const isPart = isPartOfWhole(written.grants?.[grant.key]?.amount)
      return { ...grant, ...amendedGrant(grant, isPart, before, model, change) }
    }),
    withdrawn: [...before.withdrawn, ...withdrawnGrants(before, model, from)],
    contributions: contributions.map(contribution => ({
      ...contribution,
      ...amendedContribution(contribution, before, change),
    })),
    indexation: amendedIndexation(before, model, from, isChanged(change, 'indexation')),
    plans: isChanged(change, 'payouts') ? withLaterPlans(before.plans, model.plans, from) : before.plans,
    earlier: [...before.earlier, { amendment, from, agreement: before }],
  }
}

function amendedGrant(
  grant: Grant,
  isPart: boolean,
  before: Agreement,
  model: Agreement,
  change: AppliedAmendment,
): Pick<Grant, 'statedAt' | 'plans' | 'during'> {
  const { from } = change
  const old = before.grants.find(({ key }) => key === grant.key)
  // A share of the cash, or a per cent of costs, is stated anew when its whole is changed.
  const isPartOfNewWhole =
    isPart &&
    (isChanged(change, 'contributions') || isChanged(change, 'costs')) &&
    sameText(grant.amount) !== sameText(old?.amount)
  const isStated = isPartOfNewWhole || isChanged(change, 'grants', grant.key, 'amount')
  const isPlanned =
    isChanged(change, 'grants', grant.key, 'payouts') ||
    (old?.plans && !grant.plans && isChanged(change, 'payouts'))
  return {
    statedAt: isStated ? from : old?.statedAt,
    plans: isPlanned
      ? withLaterPlans(old && (old.plans ?? before.plans), grant.plans ?? model.plans, from)
      : old?.plans,
    during: duringOf(old, grant, from),
  }
}

function amendedContribution(
  contribution: Contribution,
  before: Agreement,
  change: AppliedAmendment,
): Pick<Contribution, 'statedAt' | 'during'> {
  const { key, cash, inKind } = contribution
  const old = before.contributions.find(contribution => contribution.key === key)
  const isStated =
    sameText([cash, inKind]) !== sameText([old?.cash, old?.inKind]) ||
    ['cash', 'inKind', 'amount', 'ofWhich'].some(field => isChanged(change, 'contributions', key, field))
  return {
    statedAt: isStated ? change.from : old?.statedAt,
    during: duringOf(old, contribution, change.from),
  }
}

/** The grants that the amendment withdraws: they last until the day before it. */
const withdrawnGrants = (before: Agreement, { grants }: Agreement, from: Day): Grant[] =>
  before.grants
    .filter(({ key }) => !grants.some(grant => grant.key === key))
    .map((grant): Grant => {
      const to = earlierDay(grant.during?.to ?? from, daysAfter(from, -1))
      return {
        ...grant,
        plans: grant.plans ?? before.plans,
        during: { ...grant.during, to },
        isWithdrawn: true,
      }
    })

/** Whether an amount is a part of another sum of the agreement. */
const isPartOfWhole = (amount: GrantAmount): boolean =>
  amount !== undefined &&
  ('share' in amount || ('percentOf' in amount && typeof amount.percentOf.of === 'string'))

type GrantAmount = NonNullable<Written['grants']>[string]['amount'] | undefined

/** The time that a grant or contribution is for. An added item starts on the amendment's day, also after later amendments. */
const duringOf = (old: Timed | undefined, { during }: Timed, from: Day): During | undefined =>
  old ? (old.during || during) && { ...old.during, ...during } : { from, ...during }

interface Timed {
  readonly during?: During | undefined
}

/** The plans so far, and after them the plans that the amendment states. */
const withLaterPlans = (
  old: readonly PayoutPlan[] = [],
  plans: readonly PayoutPlan[],
  from: Day,
): readonly PayoutPlan[] =>
  old.length === 0
    ? plans
    : [...old, ...plans.map((plan): PayoutPlan => ({ ...plan, from: plan.from ?? from, isAmended: true }))]

function isChanged(change: AppliedAmendment, ...path: readonly string[]): boolean {
  return sameText(valueAt(change.old, path)) !== sameText(valueAt(change.new, path))
}
