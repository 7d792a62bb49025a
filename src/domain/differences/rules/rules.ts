import { agreement } from './agreement.ts'
import { amending } from './amending.ts'
import { amendment } from './amendment.ts'
import { clause } from './clause.ts'
import { commitment } from './commitment.ts'
import { commitmentLevel } from './commitment-level.ts'
import { commitmentParties } from './commitment-parties.ts'
import { contribution } from './contribution.ts'
import { contributionAmount } from './contribution-amount.ts'
import { contributionTerms } from './contribution-terms.ts'
import { cost } from './cost.ts'
import { costAmount } from './cost-amount.ts'
import { description } from './description.ts'
import { duty } from './duty.ts'
import { dutyFrequency } from './duty-frequency.ts'
import { dutyTerms } from './duty-terms.ts'
import { event } from './event.ts'
import { extension } from './extension.ts'
import { extensionTerms } from './extension-terms.ts'
import { goal } from './goal.ts'
import { grant } from './grant.ts'
import { grantAmount } from './grant-amount.ts'
import { grantParties } from './grant-parties.ts'
import { grantTerms } from './grant-terms.ts'
import { group } from './group.ts'
import { groupTerms } from './group-terms.ts'
import { header } from './header.ts'
import { indexCap } from './index-cap.ts'
import { indexFloor } from './index-floor.ts'
import { indexScope } from './index-scope.ts'
import { indexShare } from './index-share.ts'
import { indexStart } from './index-start.ts'
import { indexation } from './indexation.ts'
import { indexationTerms } from './indexation-terms.ts'
import { noRepayment } from './no-repayment.ts'
import { noticePeriod } from './notice-period.ts'
import { noticeRight } from './notice-right.ts'
import { noticeTerms } from './notice-terms.ts'
import { party } from './party.ts'
import { partyDetails } from './party-details.ts'
import { partyRole } from './party-role.ts'
import { payoutCondition } from './payout-condition.ts'
import { payoutPlan } from './payout-plan.ts'
import { reading } from './reading.ts'
import { reference } from './reference.ts'
import { renewal } from './renewal.ts'
import { renewalTerms } from './renewal-terms.ts'
import { repayment } from './repayment.ts'
import { repaymentTerms } from './repayment-terms.ts'
import { statedTotal } from './stated-total.ts'
import { termCondition } from './term-condition.ts'
import { termEnd } from './term-end.ts'
import { termLength } from './term-length.ts'
import { termStart } from './term-start.ts'
import { termination } from './termination.ts'
import { terminationTerms } from './termination-terms.ts'
import { wording } from './wording.ts'

/** Every kind of change; of those whose place a change is in, the one that names it most closely counts. */
export const classRules = [
  agreement,
  party,
  partyRole,
  partyDetails,
  termStart,
  termEnd,
  termLength,
  termCondition,
  extension,
  extensionTerms,
  renewal,
  renewalTerms,
  noticeRight,
  noticePeriod,
  noticeTerms,
  termination,
  terminationTerms,
  contribution,
  contributionAmount,
  contributionTerms,
  cost,
  costAmount,
  grant,
  grantAmount,
  grantParties,
  grantTerms,
  statedTotal,
  indexation,
  indexationTerms,
  indexStart,
  indexShare,
  indexFloor,
  indexCap,
  indexScope,
  payoutPlan,
  payoutCondition,
  repayment,
  noRepayment,
  repaymentTerms,
  commitment,
  commitmentLevel,
  commitmentParties,
  duty,
  dutyFrequency,
  dutyTerms,
  group,
  groupTerms,
  goal,
  amending,
  clause,
  amendment,
  event,
  reading,
  wording,
  reference,
  header,
  description,
] as const

export type ClassRuleName = (typeof classRules)[number]['name']
