import type { Written } from '../agreement/schema.ts'
import type { Finding } from '../diagnostic.ts'
import { adjustmentOutsideTerm } from './adjustment-outside-term.ts'
import { agreementUnknown } from './agreement-unknown.ts'
import { amendment } from './amendment.ts'
import { choiceOpen } from './choice-open.ts'
import { clauseQuoted } from './clause-quoted.ts'
import { eventEnds } from './event-ends.ts'
import { eventUnknown } from './event-unknown.ts'
import { grantsAndCash } from './grants-and-cash.ts'
import { idNotFileName } from './id-not-file-name.ts'
import { idTaken } from './id-taken.ts'
import { indexFit } from './index-fit.ts'
import { indexShares } from './index-shares.ts'
import { indexUnknown } from './index-unknown.ts'
import { indexValueMissing } from './index-value-missing.ts'
import { instalmentsSum } from './instalments-sum.ts'
import { neverDue } from './never-due.ts'
import { noticeEndDiffers } from './notice-end-differs.ts'
import { ofWhichExceeds } from './of-which-exceeds.ts'
import { orgNumber } from './org-number.ts'
import { partyUnknown } from './party-unknown.ts'
import { payoutWindowMissing } from './payout-window-missing.ts'
import { payoutsMissing } from './payouts-missing.ts'
import { percentsLeaveNothing } from './percents-leave-nothing.ts'
import { periodOutsideTerm } from './period-outside-term.ts'
import { periodReversed } from './period-reversed.ts'
import { planNeverApplies } from './plan-never-applies.ts'
import { readingUnused } from './reading-unused.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { restOfCosts } from './rest-of-costs.ts'
import type { Rule, Surroundings } from './rule.ts'
import { statedTotal } from './stated-total.ts'
import { termLength } from './term-length.ts'
import { totalWithoutEnd } from './total-without-end.ts'
import { wholeUnlike } from './whole-unlike.ts'
import { yearOutsideTerm } from './year-outside-term.ts'
import { yearsMixed } from './years-mixed.ts'

/** What a rule has to see whole: blocks of the agreement, the keys of its parties, or the indices of the workspace. */
type Block = keyof Written | 'indices' | 'party-keys'

/** Every rule for agreements, and what it needs. */
const rules: readonly (readonly [Rule, ...Block[]])[] = [
  [idNotFileName, 'id'],
  [idTaken, 'id'],
  [agreementUnknown],
  [partyUnknown, 'party-keys', 'groups'],
  [orgNumber],
  [periodReversed],
  [termLength, 'term'],
  [periodOutsideTerm, 'term'],
  [statedTotal, 'contributions', 'costs', 'grants'],
  [restOfCosts, 'contributions', 'costs', 'grants'],
  [ofWhichExceeds, 'contributions'],
  [percentsLeaveNothing, 'contributions'],
  [wholeUnlike, 'contributions', 'grants'],
  [yearsMixed],
  [totalWithoutEnd, 'term'],
  [yearOutsideTerm, 'term'],
  [grantsAndCash, 'contributions', 'grants'],
  [indexUnknown, 'indices'],
  [indexShares],
  [indexFit, 'indices'],
  [indexValueMissing, 'indices', 'term'],
  [adjustmentOutsideTerm, 'term'],
  [payoutsMissing, 'payouts'],
  [planNeverApplies, 'term'],
  [payoutWindowMissing, 'term', 'grants', 'payouts'],
  [instalmentsSum, 'grants', 'payouts'],
  [eventUnknown, 'events'],
  [referenceUnknown, 'term', 'notice', 'grants'],
  [eventEnds, 'notice', 'term'],
  [noticeEndDiffers, 'notice', 'term'],
  [choiceOpen, 'notice', 'term'],
  [neverDue, 'term', 'events'],
  [amendment, 'amendments', 'term'],
  [clauseQuoted, 'clauses'],
  [readingUnused, 'readings'],
]

/** What does not make sense in an agreement; `broken` are the blocks that are left out of it because of their shape. */
export const senseless = (
  written: Written,
  surroundings: Surroundings,
  broken: ReadonlySet<unknown>,
): Finding[] =>
  rules.flatMap(([rule, ...needed]) =>
    needed.some(block => broken.has(block)) ? [] : [...rule(written, surroundings)],
  )
