import type { Finding } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import { adjustmentOutsideTerm } from './adjustment-outside-term.ts'
import { agreementUnknown } from './agreement-unknown.ts'
import { amendment } from './amendment.ts'
import { choiceOpen } from './choice-open.ts'
import { clauseQuoted } from './clause-quoted.ts'
import { decisionMissing } from './decision-missing.ts'
import { eventEnds } from './event-ends.ts'
import { eventUnknown } from './event-unknown.ts'
import { followUpMissing } from './follow-up-missing.ts'
import { goalsBeforeEnd } from './goals-before-end.ts'
import { grantsAndCash } from './grants-and-cash.ts'
import { idNotFileName } from './id-not-file-name.ts'
import { idTaken } from './id-taken.ts'
import { indexEndOpen } from './index-end-open.ts'
import { indexFit } from './index-fit.ts'
import { indexRoundingOpen } from './index-rounding-open.ts'
import { indexShares } from './index-shares.ts'
import { indexUnknown } from './index-unknown.ts'
import { indexValueMissing } from './index-value-missing.ts'
import { instalmentsSum } from './instalments-sum.ts'
import { neverDue } from './never-due.ts'
import { noticeEndDiffers } from './notice-end-differs.ts'
import { ofWhichExceeds } from './of-which-exceeds.ts'
import { oneSidedFinancing } from './one-sided-financing.ts'
import { orgNumber } from './org-number.ts'
import { paidBeforeSigned } from './paid-before-signed.ts'
import { partyTwice } from './party-twice.ts'
import { partyUnknown } from './party-unknown.ts'
import { payoutWindowMissing } from './payout-window-missing.ts'
import { payoutsMissing } from './payouts-missing.ts'
import { percentsLeaveNothing } from './percents-leave-nothing.ts'
import { periodOutsideTerm } from './period-outside-term.ts'
import { periodReversed } from './period-reversed.ts'
import { planNeverApplies } from './plan-never-applies.ts'
import { planOutsideTerm } from './plan-outside-term.ts'
import { readingUnused } from './reading-unused.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { renewalWithoutLimit } from './renewal-without-limit.ts'
import { restOfCosts } from './rest-of-costs.ts'
import type { Rule, RuleContext } from './rule.ts'
import { startsUnlike } from './starts-unlike.ts'
import { statedTotal } from './stated-total.ts'
import { succession } from './succession.ts'
import { termLength } from './term-length.ts'
import { totalExceeded } from './total-exceeded.ts'
import { totalRounded } from './total-rounded.ts'
import { totalWithoutEnd } from './total-without-end.ts'
import { unitSuspected } from './unit-suspected.ts'
import { wholeUnlike } from './whole-unlike.ts'
import { yearNotFunded } from './year-not-funded.ts'
import { yearOrTerm } from './year-or-term.ts'
import { yearOutsideTerm } from './year-outside-term.ts'
import { yearsMixed } from './years-mixed.ts'

/** What a rule has to see whole: blocks of the agreement, the keys of its parties, or the indices of the workspace. */
type Block = keyof Written | 'indices' | 'party-keys'

/** Every rule for agreements, and what it needs. */
const rules: readonly (readonly [Rule, ...Block[]])[] = [
  [idNotFileName, 'id'],
  [idTaken, 'id'],
  [decisionMissing, 'registration', 'document', 'events'],
  [agreementUnknown],
  [succession, 'term'],
  [partyUnknown, 'party-keys', 'groups'],
  [orgNumber],
  [partyTwice, 'parties'],
  [periodReversed],
  [termLength, 'term'],
  [renewalWithoutLimit, 'term'],
  [periodOutsideTerm, 'term'],
  [statedTotal, 'contributions', 'costs', 'grants', 'term'],
  [totalExceeded, 'contributions', 'costs', 'grants', 'term'],
  [totalRounded, 'contributions', 'costs', 'grants', 'term'],
  [yearOrTerm, 'contributions', 'costs', 'grants', 'term'],
  [restOfCosts, 'contributions', 'costs', 'grants'],
  [ofWhichExceeds, 'contributions'],
  [percentsLeaveNothing, 'contributions'],
  [wholeUnlike, 'contributions', 'grants'],
  [unitSuspected, 'contributions', 'costs', 'grants', 'term'],
  [yearsMixed],
  [totalWithoutEnd, 'term'],
  [yearOutsideTerm, 'term'],
  [startsUnlike, 'term', 'grants'],
  [yearNotFunded, 'term', 'grants'],
  [grantsAndCash, 'contributions', 'grants'],
  [oneSidedFinancing, 'parties', 'contributions'],
  [indexUnknown, 'indices'],
  [indexShares],
  [indexEndOpen, 'indexation'],
  [indexRoundingOpen, 'indexation'],
  [indexFit, 'indices'],
  [indexValueMissing, 'indices', 'term'],
  [adjustmentOutsideTerm, 'term'],
  [payoutsMissing, 'payouts'],
  [planNeverApplies, 'term'],
  [planOutsideTerm, 'term'],
  [payoutWindowMissing, 'term', 'grants', 'payouts'],
  [paidBeforeSigned, 'term', 'grants', 'payouts', 'events'],
  [instalmentsSum, 'grants', 'payouts'],
  [eventUnknown, 'events'],
  [referenceUnknown, 'term', 'notice', 'grants'],
  [eventEnds, 'notice', 'term'],
  [noticeEndDiffers, 'notice', 'term'],
  [followUpMissing, 'duties', 'groups'],
  [choiceOpen, 'notice', 'term'],
  [neverDue, 'term', 'events'],
  [goalsBeforeEnd, 'goals', 'term'],
  [amendment, 'amendments', 'term'],
  [clauseQuoted, 'clauses'],
  [readingUnused, 'readings'],
]

/** What does not make sense in an agreement; `broken` are the blocks that are left out of it because of their shape. */
export const ruleFindings = (
  written: Written,
  surroundings: RuleContext,
  broken: ReadonlySet<unknown>,
): Finding[] =>
  rules.flatMap(([rule, ...needed]) =>
    needed.some(block => broken.has(block)) ? [] : [...rule(written, surroundings)],
  )
