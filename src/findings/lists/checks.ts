// Made by `npm run findings` from the files of findings: do not edit.
import type { Written } from '../../schema/agreement.ts'
import type { WrittenIndex } from '../../schema/index-series.ts'
import type { WrittenWorkspace } from '../../schema/workspace.ts'
import type { AgreementContext, IndexContext, SettingsContext } from '../context.ts'
import { check as clauseQuotedCheck, needs as clauseQuotedNeeds } from '../duties/clause-quoted.ts'
import { check as eventUnknownCheck, needs as eventUnknownNeeds } from '../duties/event-unknown.ts'
import { check as followUpMissingCheck, needs as followUpMissingNeeds } from '../duties/follow-up-missing.ts'
import { check as goalsBeforeEndCheck, needs as goalsBeforeEndNeeds } from '../duties/goals-before-end.ts'
import { check as neverDueCheck, needs as neverDueNeeds } from '../duties/never-due.ts'
import type { CheckOf, PrivacySearchOf } from '../findings.ts'
import { check as decisionMissingCheck, needs as decisionMissingNeeds } from '../form/decision-missing.ts'
import { check as idNotFileNameCheck, needs as idNotFileNameNeeds } from '../form/id-not-file-name.ts'
import {
  check as idTakenCheck,
  indexCheck as idTakenIndexCheck,
  needs as idTakenNeeds,
} from '../form/id-taken.ts'
import { check as missingFieldCheck, needs as missingFieldNeeds } from '../form/missing-field.ts'
import { check as oneOfMissingCheck, needs as oneOfMissingNeeds } from '../form/one-of-missing.ts'
import { check as readingUnusedCheck, needs as readingUnusedNeeds } from '../form/reading-unused.ts'
import { settingsCheck as ruleRequiredSettingsCheck } from '../form/rule-required.ts'
import { settingsCheck as ruleUnknownSettingsCheck } from '../form/rule-unknown.ts'
import { settingsCheck as settingsRepeatedSettingsCheck } from '../form/settings-repeated.ts'
import {
  check as adjustmentOutsideTermCheck,
  needs as adjustmentOutsideTermNeeds,
} from '../index/adjustment-outside-term.ts'
import { check as capBelowFloorCheck } from '../index/cap-below-floor.ts'
import {
  check as indexBaseDiffersCheck,
  needs as indexBaseDiffersNeeds,
} from '../index/index-base-differs.ts'
import {
  check as indexBaseMissingCheck,
  needs as indexBaseMissingNeeds,
} from '../index/index-base-missing.ts'
import { check as indexBaseNumberCheck } from '../index/index-base-number.ts'
import { check as indexEndOpenCheck, needs as indexEndOpenNeeds } from '../index/index-end-open.ts'
import { indexCheck as indexGapIndexCheck, needs as indexGapNeeds } from '../index/index-gap.ts'
import { indexCheck as indexJumpIndexCheck, needs as indexJumpNeeds } from '../index/index-jump.ts'
import { check as indexKindCheck, needs as indexKindNeeds } from '../index/index-kind.ts'
import {
  check as indexLevelMissingCheck,
  needs as indexLevelMissingNeeds,
} from '../index/index-level-missing.ts'
import {
  check as indexMonthMissingCheck,
  needs as indexMonthMissingNeeds,
} from '../index/index-month-missing.ts'
import {
  check as indexMonthUnusedCheck,
  needs as indexMonthUnusedNeeds,
} from '../index/index-month-unused.ts'
import { indexCheck as indexOrderIndexCheck, needs as indexOrderNeeds } from '../index/index-order.ts'
import { indexCheck as indexPeriodsMixedIndexCheck } from '../index/index-periods-mixed.ts'
import {
  indexCheck as indexPreliminaryLeftIndexCheck,
  needs as indexPreliminaryLeftNeeds,
} from '../index/index-preliminary-left.ts'
import {
  check as indexPreliminaryMissingCheck,
  needs as indexPreliminaryMissingNeeds,
} from '../index/index-preliminary-missing.ts'
import {
  check as indexRoundingOpenCheck,
  needs as indexRoundingOpenNeeds,
} from '../index/index-rounding-open.ts'
import {
  indexCheck as indexSourceMissingIndexCheck,
  needs as indexSourceMissingNeeds,
} from '../index/index-source-missing.ts'
import {
  check as indexUnknownCheck,
  needs as indexUnknownNeeds,
  settingsCheck as indexUnknownSettingsCheck,
} from '../index/index-unknown.ts'
import {
  check as indexValueMissingCheck,
  needs as indexValueMissingNeeds,
} from '../index/index-value-missing.ts'
import {
  indexCheck as indexValueRepeatedIndexCheck,
  needs as indexValueRepeatedNeeds,
} from '../index/index-value-repeated.ts'
import {
  check as levelIncludesAdjustmentCheck,
  needs as levelIncludesAdjustmentNeeds,
} from '../index/level-includes-adjustment.ts'
import { check as sharesExceedCheck } from '../index/shares-exceed.ts'
import { check as weightsSumCheck } from '../index/weights-sum.ts'
import { check as brokenYearTotalCheck, needs as brokenYearTotalNeeds } from '../money/broken-year-total.ts'
import { check as capBelowAmountCheck, needs as capBelowAmountNeeds } from '../money/cap-below-amount.ts'
import { check as cashNotGrantedCheck, needs as cashNotGrantedNeeds } from '../money/cash-not-granted.ts'
import { check as costsMissingCheck, needs as costsMissingNeeds } from '../money/costs-missing.ts'
import {
  check as grantsExceedCashCheck,
  needs as grantsExceedCashNeeds,
} from '../money/grants-exceed-cash.ts'
import {
  check as grantsExceedCostsCheck,
  needs as grantsExceedCostsNeeds,
} from '../money/grants-exceed-costs.ts'
import { check as ofWhichExceedsCheck, needs as ofWhichExceedsNeeds } from '../money/of-which-exceeds.ts'
import {
  check as oneSidedFinancingCheck,
  needs as oneSidedFinancingNeeds,
} from '../money/one-sided-financing.ts'
import {
  check as percentsLeaveNothingCheck,
  needs as percentsLeaveNothingNeeds,
} from '../money/percents-leave-nothing.ts'
import {
  check as restOfCostsAloneCheck,
  needs as restOfCostsAloneNeeds,
} from '../money/rest-of-costs-alone.ts'
import { check as startsUnlikeCheck, needs as startsUnlikeNeeds } from '../money/starts-unlike.ts'
import { check as statedTotalCheck, needs as statedTotalNeeds } from '../money/stated-total.ts'
import { check as totalExceededCheck, needs as totalExceededNeeds } from '../money/total-exceeded.ts'
import { check as totalRoundedCheck, needs as totalRoundedNeeds } from '../money/total-rounded.ts'
import { check as totalWithoutEndCheck, needs as totalWithoutEndNeeds } from '../money/total-without-end.ts'
import { check as unitSuspectedCheck, needs as unitSuspectedNeeds } from '../money/unit-suspected.ts'
import { check as wholeUnlikeCheck, needs as wholeUnlikeNeeds } from '../money/whole-unlike.ts'
import { check as yearNotFundedCheck, needs as yearNotFundedNeeds } from '../money/year-not-funded.ts'
import { check as yearOrTermCheck, needs as yearOrTermNeeds } from '../money/year-or-term.ts'
import { check as yearOutsideTermCheck, needs as yearOutsideTermNeeds } from '../money/year-outside-term.ts'
import {
  check as yearPartlyCoveredCheck,
  needs as yearPartlyCoveredNeeds,
} from '../money/year-partly-covered.ts'
import { check as yearsMixedCheck } from '../money/years-mixed.ts'
import { check as orgNumberCheckDigitCheck } from '../parties/org-number-check-digit.ts'
import { check as orgNumberFormCheck } from '../parties/org-number-form.ts'
import { check as orgNumberThirdDigitCheck } from '../parties/org-number-third-digit.ts'
import { check as partyKeyUnlikeCheck, needs as partyKeyUnlikeNeeds } from '../parties/party-key-unlike.ts'
import { check as partyTwiceCheck, needs as partyTwiceNeeds } from '../parties/party-twice.ts'
import { check as partyUnknownCheck, needs as partyUnknownNeeds } from '../parties/party-unknown.ts'
import {
  check as instalmentAmountsCheck,
  needs as instalmentAmountsNeeds,
} from '../payouts/instalment-amounts.ts'
import {
  check as instalmentSharesCheck,
  needs as instalmentSharesNeeds,
} from '../payouts/instalment-shares.ts'
import {
  check as missingDayUnusedCheck,
  needs as missingDayUnusedNeeds,
} from '../payouts/missing-day-unused.ts'
import {
  check as paidBeforeSignedCheck,
  needs as paidBeforeSignedNeeds,
} from '../payouts/paid-before-signed.ts'
import {
  check as payoutWindowMissingCheck,
  needs as payoutWindowMissingNeeds,
} from '../payouts/payout-window-missing.ts'
import { check as payoutsMissingCheck, needs as payoutsMissingNeeds } from '../payouts/payouts-missing.ts'
import {
  check as planNeverAppliesCheck,
  needs as planNeverAppliesNeeds,
} from '../payouts/plan-never-applies.ts'
import { check as planOutsideTermCheck, needs as planOutsideTermNeeds } from '../payouts/plan-outside-term.ts'
import { privacySearch as bankAccountPrivacySearch } from '../privacy/bank-account.ts'
import { privacySearch as homeAddressPrivacySearch } from '../privacy/home-address.ts'
import { privacySearch as personalNumberPrivacySearch } from '../privacy/personal-number.ts'
import { privacySearch as phoneNumberPrivacySearch } from '../privacy/phone-number.ts'
import { privacySearch as privateEmailPrivacySearch } from '../privacy/private-email.ts'
import { check as agreementUnknownCheck } from '../term/agreement-unknown.ts'
import {
  check as amendmentTooEarlyCheck,
  needs as amendmentTooEarlyNeeds,
} from '../term/amendment-too-early.ts'
import { check as choiceOpenCheck, needs as choiceOpenNeeds } from '../term/choice-open.ts'
import {
  check as conditionNotNamedCheck,
  needs as conditionNotNamedNeeds,
} from '../term/condition-not-named.ts'
import { check as endsForUnstatedCheck, needs as endsForUnstatedNeeds } from '../term/ends-for-unstated.ts'
import { check as endsNotHereCheck, needs as endsNotHereNeeds } from '../term/ends-not-here.ts'
import { check as notAmendableCheck, needs as notAmendableNeeds } from '../term/not-amendable.ts'
import { check as noticeEndDiffersCheck, needs as noticeEndDiffersNeeds } from '../term/notice-end-differs.ts'
import { check as optionUsedUpCheck, needs as optionUsedUpNeeds } from '../term/option-used-up.ts'
import {
  check as periodOutsideTermCheck,
  needs as periodOutsideTermNeeds,
} from '../term/period-outside-term.ts'
import { check as periodReversedCheck } from '../term/period-reversed.ts'
import { check as referenceUnknownCheck, needs as referenceUnknownNeeds } from '../term/reference-unknown.ts'
import {
  check as renewalWithoutLimitCheck,
  needs as renewalWithoutLimitNeeds,
} from '../term/renewal-without-limit.ts'
import { check as succeedsItselfCheck } from '../term/succeeds-itself.ts'
import { check as successionGapCheck, needs as successionGapNeeds } from '../term/succession-gap.ts'
import {
  check as successionOverlapCheck,
  needs as successionOverlapNeeds,
} from '../term/succession-overlap.ts'
import { check as termLengthCheck, needs as termLengthNeeds } from '../term/term-length.ts'

export const agreementChecks: readonly CheckOf<Written, AgreementContext>[] = [
  { code: 'missing-field', needs: missingFieldNeeds, check: missingFieldCheck },
  { code: 'one-of-missing', needs: oneOfMissingNeeds, check: oneOfMissingCheck },
  { code: 'id-not-file-name', needs: idNotFileNameNeeds, check: idNotFileNameCheck },
  { code: 'id-taken', needs: idTakenNeeds, check: idTakenCheck },
  { code: 'agreement-unknown', needs: [], check: agreementUnknownCheck },
  { code: 'succeeds-itself', needs: [], check: succeedsItselfCheck },
  { code: 'party-unknown', needs: partyUnknownNeeds, check: partyUnknownCheck },
  { code: 'party-key-unlike', needs: partyKeyUnlikeNeeds, check: partyKeyUnlikeCheck },
  { code: 'index-unknown', needs: indexUnknownNeeds, check: indexUnknownCheck },
  { code: 'reading-unused', needs: readingUnusedNeeds, check: readingUnusedCheck },
  { code: 'org-number-form', needs: [], check: orgNumberFormCheck },
  { code: 'org-number-third-digit', needs: [], check: orgNumberThirdDigitCheck },
  { code: 'org-number-check-digit', needs: [], check: orgNumberCheckDigitCheck },
  { code: 'period-reversed', needs: [], check: periodReversedCheck },
  { code: 'period-outside-term', needs: periodOutsideTermNeeds, check: periodOutsideTermCheck },
  { code: 'year-outside-term', needs: yearOutsideTermNeeds, check: yearOutsideTermCheck },
  { code: 'stated-total', needs: statedTotalNeeds, check: statedTotalCheck },
  { code: 'rest-of-costs-alone', needs: restOfCostsAloneNeeds, check: restOfCostsAloneCheck },
  { code: 'costs-missing', needs: costsMissingNeeds, check: costsMissingCheck },
  { code: 'of-which-exceeds', needs: ofWhichExceedsNeeds, check: ofWhichExceedsCheck },
  { code: 'percents-leave-nothing', needs: percentsLeaveNothingNeeds, check: percentsLeaveNothingCheck },
  { code: 'whole-unlike', needs: wholeUnlikeNeeds, check: wholeUnlikeCheck },
  { code: 'grants-exceed-costs', needs: grantsExceedCostsNeeds, check: grantsExceedCostsCheck },
  { code: 'grants-exceed-cash', needs: grantsExceedCashNeeds, check: grantsExceedCashCheck },
  { code: 'cash-not-granted', needs: cashNotGrantedNeeds, check: cashNotGrantedCheck },
  { code: 'event-unknown', needs: eventUnknownNeeds, check: eventUnknownCheck },
  { code: 'term-length', needs: termLengthNeeds, check: termLengthCheck },
  { code: 'reference-unknown', needs: referenceUnknownNeeds, check: referenceUnknownCheck },
  { code: 'option-used-up', needs: optionUsedUpNeeds, check: optionUsedUpCheck },
  { code: 'notice-end-differs', needs: noticeEndDiffersNeeds, check: noticeEndDiffersCheck },
  { code: 'choice-open', needs: choiceOpenNeeds, check: choiceOpenCheck },
  { code: 'never-due', needs: neverDueNeeds, check: neverDueCheck },
  { code: 'not-amendable', needs: notAmendableNeeds, check: notAmendableCheck },
  { code: 'amendment-too-early', needs: amendmentTooEarlyNeeds, check: amendmentTooEarlyCheck },
  { code: 'clause-quoted', needs: clauseQuotedNeeds, check: clauseQuotedCheck },
  { code: 'ends-not-here', needs: endsNotHereNeeds, check: endsNotHereCheck },
  { code: 'payouts-missing', needs: payoutsMissingNeeds, check: payoutsMissingCheck },
  { code: 'plan-never-applies', needs: planNeverAppliesNeeds, check: planNeverAppliesCheck },
  { code: 'payout-window-missing', needs: payoutWindowMissingNeeds, check: payoutWindowMissingCheck },
  { code: 'instalment-shares', needs: instalmentSharesNeeds, check: instalmentSharesCheck },
  { code: 'instalment-amounts', needs: instalmentAmountsNeeds, check: instalmentAmountsCheck },
  { code: 'years-mixed', needs: [], check: yearsMixedCheck },
  { code: 'total-without-end', needs: totalWithoutEndNeeds, check: totalWithoutEndCheck },
  { code: 'index-value-missing', needs: indexValueMissingNeeds, check: indexValueMissingCheck },
  { code: 'index-kind', needs: indexKindNeeds, check: indexKindCheck },
  { code: 'index-base-missing', needs: indexBaseMissingNeeds, check: indexBaseMissingCheck },
  { code: 'index-base-differs', needs: indexBaseDiffersNeeds, check: indexBaseDiffersCheck },
  { code: 'index-base-number', needs: [], check: indexBaseNumberCheck },
  { code: 'index-month-missing', needs: indexMonthMissingNeeds, check: indexMonthMissingCheck },
  { code: 'index-month-unused', needs: indexMonthUnusedNeeds, check: indexMonthUnusedCheck },
  { code: 'weights-sum', needs: [], check: weightsSumCheck },
  { code: 'shares-exceed', needs: [], check: sharesExceedCheck },
  { code: 'cap-below-floor', needs: [], check: capBelowFloorCheck },
  { code: 'adjustment-outside-term', needs: adjustmentOutsideTermNeeds, check: adjustmentOutsideTermCheck },
  { code: 'party-twice', needs: partyTwiceNeeds, check: partyTwiceCheck },
  { code: 'year-or-term', needs: yearOrTermNeeds, check: yearOrTermCheck },
  { code: 'total-rounded', needs: totalRoundedNeeds, check: totalRoundedCheck },
  { code: 'total-exceeded', needs: totalExceededNeeds, check: totalExceededCheck },
  { code: 'unit-suspected', needs: unitSuspectedNeeds, check: unitSuspectedCheck },
  { code: 'starts-unlike', needs: startsUnlikeNeeds, check: startsUnlikeCheck },
  { code: 'follow-up-missing', needs: followUpMissingNeeds, check: followUpMissingCheck },
  { code: 'decision-missing', needs: decisionMissingNeeds, check: decisionMissingCheck },
  { code: 'goals-before-end', needs: goalsBeforeEndNeeds, check: goalsBeforeEndCheck },
  { code: 'succession-gap', needs: successionGapNeeds, check: successionGapCheck },
  { code: 'succession-overlap', needs: successionOverlapNeeds, check: successionOverlapCheck },
  { code: 'paid-before-signed', needs: paidBeforeSignedNeeds, check: paidBeforeSignedCheck },
  { code: 'plan-outside-term', needs: planOutsideTermNeeds, check: planOutsideTermCheck },
  { code: 'missing-day-unused', needs: missingDayUnusedNeeds, check: missingDayUnusedCheck },
  { code: 'year-not-funded', needs: yearNotFundedNeeds, check: yearNotFundedCheck },
  { code: 'one-sided-financing', needs: oneSidedFinancingNeeds, check: oneSidedFinancingCheck },
  { code: 'year-partly-covered', needs: yearPartlyCoveredNeeds, check: yearPartlyCoveredCheck },
  { code: 'broken-year-total', needs: brokenYearTotalNeeds, check: brokenYearTotalCheck },
  { code: 'cap-below-amount', needs: capBelowAmountNeeds, check: capBelowAmountCheck },
  { code: 'renewal-without-limit', needs: renewalWithoutLimitNeeds, check: renewalWithoutLimitCheck },
  { code: 'condition-not-named', needs: conditionNotNamedNeeds, check: conditionNotNamedCheck },
  { code: 'ends-for-unstated', needs: endsForUnstatedNeeds, check: endsForUnstatedCheck },
  { code: 'index-rounding-open', needs: indexRoundingOpenNeeds, check: indexRoundingOpenCheck },
  { code: 'index-end-open', needs: indexEndOpenNeeds, check: indexEndOpenCheck },
  { code: 'index-level-missing', needs: indexLevelMissingNeeds, check: indexLevelMissingCheck },
  {
    code: 'level-includes-adjustment',
    needs: levelIncludesAdjustmentNeeds,
    check: levelIncludesAdjustmentCheck,
  },
  {
    code: 'index-preliminary-missing',
    needs: indexPreliminaryMissingNeeds,
    check: indexPreliminaryMissingCheck,
  },
]

export const indexChecks: readonly CheckOf<WrittenIndex, IndexContext>[] = [
  { code: 'id-taken', needs: idTakenNeeds, check: idTakenIndexCheck },
  { code: 'index-value-repeated', needs: indexValueRepeatedNeeds, check: indexValueRepeatedIndexCheck },
  { code: 'index-periods-mixed', needs: [], check: indexPeriodsMixedIndexCheck },
  { code: 'index-gap', needs: indexGapNeeds, check: indexGapIndexCheck },
  { code: 'index-jump', needs: indexJumpNeeds, check: indexJumpIndexCheck },
  { code: 'index-order', needs: indexOrderNeeds, check: indexOrderIndexCheck },
  { code: 'index-source-missing', needs: indexSourceMissingNeeds, check: indexSourceMissingIndexCheck },
  { code: 'index-preliminary-left', needs: indexPreliminaryLeftNeeds, check: indexPreliminaryLeftIndexCheck },
]

export const settingsChecks: readonly CheckOf<WrittenWorkspace, SettingsContext>[] = [
  { code: 'index-unknown', needs: [], check: indexUnknownSettingsCheck },
  { code: 'settings-repeated', needs: [], check: settingsRepeatedSettingsCheck },
  { code: 'rule-unknown', needs: [], check: ruleUnknownSettingsCheck },
  { code: 'rule-required', needs: [], check: ruleRequiredSettingsCheck },
]

export const privacySearches: readonly PrivacySearchOf[] = [
  { code: 'personal-number', ...personalNumberPrivacySearch },
  { code: 'private-email', ...privateEmailPrivacySearch },
  { code: 'phone-number', ...phoneNumberPrivacySearch },
  { code: 'home-address', ...homeAddressPrivacySearch },
  { code: 'bank-account', ...bankAccountPrivacySearch },
]
