// Made by `npm run findings` from the files of findings: do not edit.
import { explanation as clauseQuotedExplanation } from '../duties/clause-quoted.ts'
import { explanation as eventUnknownExplanation } from '../duties/event-unknown.ts'
import { explanation as followUpMissingExplanation } from '../duties/follow-up-missing.ts'
import { explanation as goalsBeforeEndExplanation } from '../duties/goals-before-end.ts'
import { explanation as neverDueExplanation } from '../duties/never-due.ts'
import type { Code } from '../findings.ts'
import { explanation as aliasBombExplanation } from '../form/alias-bomb.ts'
import { explanation as aliasCircularExplanation } from '../form/alias-circular.ts'
import { explanation as aliasUnknownExplanation } from '../form/alias-unknown.ts'
import { explanation as blockIndentedExplanation } from '../form/block-indented.ts'
import { explanation as booleanWordExplanation } from '../form/boolean-word.ts'
import { explanation as controlCharacterExplanation } from '../form/control-character.ts'
import { explanation as decisionMissingExplanation } from '../form/decision-missing.ts'
import { explanation as duplicateKeyExplanation } from '../form/duplicate-key.ts'
import { explanation as emptyValueExplanation } from '../form/empty-value.ts'
import { explanation as exactlyOneOfExplanation } from '../form/exactly-one-of.ts'
import { explanation as fieldNeedsExplanation } from '../form/field-needs.ts'
import { explanation as fileEmptyExplanation } from '../form/file-empty.ts'
import { explanation as fileNotReadableExplanation } from '../form/file-not-readable.ts'
import { explanation as fileNotTextExplanation } from '../form/file-not-text.ts'
import { explanation as fileTooLargeExplanation } from '../form/file-too-large.ts'
import { explanation as formatMissingExplanation } from '../form/format-missing.ts'
import { explanation as formatUnknownExplanation } from '../form/format-unknown.ts'
import { explanation as idNotFileNameExplanation } from '../form/id-not-file-name.ts'
import { explanation as idTakenExplanation } from '../form/id-taken.ts'
import { explanation as itemRepeatedExplanation } from '../form/item-repeated.ts'
import { explanation as keyInvalidExplanation } from '../form/key-invalid.ts'
import { explanation as keyNotTextExplanation } from '../form/key-not-text.ts'
import { explanation as keyReservedExplanation } from '../form/key-reserved.ts'
import { explanation as mergeNotMapExplanation } from '../form/merge-not-map.ts'
import { explanation as missingFieldExplanation } from '../form/missing-field.ts'
import { explanation as numberFormatExplanation } from '../form/number-format.ts'
import { explanation as numberImpreciseExplanation } from '../form/number-imprecise.ts'
import { explanation as numberNotationExplanation } from '../form/number-notation.ts'
import { explanation as numberOutOfRangeExplanation } from '../form/number-out-of-range.ts'
import { explanation as numberUnclearExplanation } from '../form/number-unclear.ts'
import { explanation as numberZerosExplanation } from '../form/number-zeros.ts'
import { explanation as oneOfMissingExplanation } from '../form/one-of-missing.ts'
import { explanation as onlyOneOfExplanation } from '../form/only-one-of.ts'
import { explanation as outsideWorkspaceExplanation } from '../form/outside-workspace.ts'
import { explanation as quotesTypographicExplanation } from '../form/quotes-typographic.ts'
import { explanation as readingNestedExplanation } from '../form/reading-nested.ts'
import { explanation as readingNotChosenExplanation } from '../form/reading-not-chosen.ts'
import { explanation as readingOptionUnknownExplanation } from '../form/reading-option-unknown.ts'
import { explanation as readingUnknownExplanation } from '../form/reading-unknown.ts'
import { explanation as readingUnusedExplanation } from '../form/reading-unused.ts'
import { explanation as ruleRequiredExplanation } from '../form/rule-required.ts'
import { explanation as ruleUnknownExplanation } from '../form/rule-unknown.ts'
import { explanation as settingsRepeatedExplanation } from '../form/settings-repeated.ts'
import { explanation as severalDocumentsExplanation } from '../form/several-documents.ts'
import { explanation as tagUnknownExplanation } from '../form/tag-unknown.ts'
import { explanation as textCutExplanation } from '../form/text-cut.ts'
import { explanation as textEmptyExplanation } from '../form/text-empty.ts'
import { explanation as textSplitExplanation } from '../form/text-split.ts'
import { explanation as textTooLongExplanation } from '../form/text-too-long.ts'
import { explanation as textUnquotedExplanation } from '../form/text-unquoted.ts'
import { explanation as unknownFieldExplanation } from '../form/unknown-field.ts'
import { explanation as valueNotAllowedExplanation } from '../form/value-not-allowed.ts'
import { explanation as versionNotRaisedExplanation } from '../form/version-not-raised.ts'
import { explanation as wrongTypeExplanation } from '../form/wrong-type.ts'
import { explanation as yamlDirectiveExplanation } from '../form/yaml-directive.ts'
import { explanation as yamlSyntaxExplanation } from '../form/yaml-syntax.ts'
import { explanation as yamlTooDeepExplanation } from '../form/yaml-too-deep.ts'
import { explanation as adjustmentOutsideTermExplanation } from '../index/adjustment-outside-term.ts'
import { explanation as capBelowFloorExplanation } from '../index/cap-below-floor.ts'
import { explanation as indexBaseDiffersExplanation } from '../index/index-base-differs.ts'
import { explanation as indexBaseMissingExplanation } from '../index/index-base-missing.ts'
import { explanation as indexBaseNumberExplanation } from '../index/index-base-number.ts'
import { explanation as indexEndOpenExplanation } from '../index/index-end-open.ts'
import { explanation as indexGapExplanation } from '../index/index-gap.ts'
import { explanation as indexJumpExplanation } from '../index/index-jump.ts'
import { explanation as indexKindExplanation } from '../index/index-kind.ts'
import { explanation as indexLevelMissingExplanation } from '../index/index-level-missing.ts'
import { explanation as indexMonthMissingExplanation } from '../index/index-month-missing.ts'
import { explanation as indexMonthUnusedExplanation } from '../index/index-month-unused.ts'
import { explanation as indexNumberInvalidExplanation } from '../index/index-number-invalid.ts'
import { explanation as indexOrderExplanation } from '../index/index-order.ts'
import { explanation as indexPeriodInvalidExplanation } from '../index/index-period-invalid.ts'
import { explanation as indexPeriodsMixedExplanation } from '../index/index-periods-mixed.ts'
import { explanation as indexPreliminaryLeftExplanation } from '../index/index-preliminary-left.ts'
import { explanation as indexPreliminaryMissingExplanation } from '../index/index-preliminary-missing.ts'
import { explanation as indexRoundingOpenExplanation } from '../index/index-rounding-open.ts'
import { explanation as indexSourceMissingExplanation } from '../index/index-source-missing.ts'
import { explanation as indexUnknownExplanation } from '../index/index-unknown.ts'
import { explanation as indexValueMissingExplanation } from '../index/index-value-missing.ts'
import { explanation as indexValueRepeatedExplanation } from '../index/index-value-repeated.ts'
import { explanation as levelIncludesAdjustmentExplanation } from '../index/level-includes-adjustment.ts'
import { explanation as sharesExceedExplanation } from '../index/shares-exceed.ts'
import { explanation as weightsSumExplanation } from '../index/weights-sum.ts'
import { explanation as amountDecimalsExplanation } from '../money/amount-decimals.ts'
import { explanation as amountNegativeExplanation } from '../money/amount-negative.ts'
import { explanation as amountNotNumberExplanation } from '../money/amount-not-number.ts'
import { explanation as amountTooLargeExplanation } from '../money/amount-too-large.ts'
import { explanation as brokenYearTotalExplanation } from '../money/broken-year-total.ts'
import { explanation as capBelowAmountExplanation } from '../money/cap-below-amount.ts'
import { explanation as cashNotGrantedExplanation } from '../money/cash-not-granted.ts'
import { explanation as costsMissingExplanation } from '../money/costs-missing.ts'
import { explanation as grantsExceedCashExplanation } from '../money/grants-exceed-cash.ts'
import { explanation as grantsExceedCostsExplanation } from '../money/grants-exceed-costs.ts'
import { explanation as ofWhichExceedsExplanation } from '../money/of-which-exceeds.ts'
import { explanation as oneSidedFinancingExplanation } from '../money/one-sided-financing.ts'
import { explanation as percentInvalidExplanation } from '../money/percent-invalid.ts'
import { explanation as percentsLeaveNothingExplanation } from '../money/percents-leave-nothing.ts'
import { explanation as restOfCostsAloneExplanation } from '../money/rest-of-costs-alone.ts'
import { explanation as shareInvalidExplanation } from '../money/share-invalid.ts'
import { explanation as startsUnlikeExplanation } from '../money/starts-unlike.ts'
import { explanation as statedTotalExplanation } from '../money/stated-total.ts'
import { explanation as totalExceededExplanation } from '../money/total-exceeded.ts'
import { explanation as totalRoundedExplanation } from '../money/total-rounded.ts'
import { explanation as totalWithoutEndExplanation } from '../money/total-without-end.ts'
import { explanation as unitSuspectedExplanation } from '../money/unit-suspected.ts'
import { explanation as wholeUnlikeExplanation } from '../money/whole-unlike.ts'
import { explanation as yearInvalidExplanation } from '../money/year-invalid.ts'
import { explanation as yearNotFundedExplanation } from '../money/year-not-funded.ts'
import { explanation as yearOrTermExplanation } from '../money/year-or-term.ts'
import { explanation as yearOutsideTermExplanation } from '../money/year-outside-term.ts'
import { explanation as yearPartlyCoveredExplanation } from '../money/year-partly-covered.ts'
import { explanation as yearsMixedExplanation } from '../money/years-mixed.ts'
import { explanation as nameForKeyExplanation } from '../parties/name-for-key.ts'
import { explanation as orgNumberCheckDigitExplanation } from '../parties/org-number-check-digit.ts'
import { explanation as orgNumberFormExplanation } from '../parties/org-number-form.ts'
import { explanation as orgNumberThirdDigitExplanation } from '../parties/org-number-third-digit.ts'
import { explanation as partyKeyUnlikeExplanation } from '../parties/party-key-unlike.ts'
import { explanation as partyTwiceExplanation } from '../parties/party-twice.ts'
import { explanation as partyUnknownExplanation } from '../parties/party-unknown.ts'
import type { Explanation } from '../parts.ts'
import { explanation as instalmentAmountsExplanation } from '../payouts/instalment-amounts.ts'
import { explanation as instalmentSharesExplanation } from '../payouts/instalment-shares.ts'
import { explanation as missingDayUnusedExplanation } from '../payouts/missing-day-unused.ts'
import { explanation as paidBeforeSignedExplanation } from '../payouts/paid-before-signed.ts'
import { explanation as payoutWindowMissingExplanation } from '../payouts/payout-window-missing.ts'
import { explanation as payoutsMissingExplanation } from '../payouts/payouts-missing.ts'
import { explanation as planNeverAppliesExplanation } from '../payouts/plan-never-applies.ts'
import { explanation as planOutsideTermExplanation } from '../payouts/plan-outside-term.ts'
import { explanation as bankAccountExplanation } from '../privacy/bank-account.ts'
import { explanation as homeAddressExplanation } from '../privacy/home-address.ts'
import { explanation as personalNumberExplanation } from '../privacy/personal-number.ts'
import { explanation as phoneNumberExplanation } from '../privacy/phone-number.ts'
import { explanation as privateEmailExplanation } from '../privacy/private-email.ts'
import { explanation as ignoreCodeUnknownExplanation } from '../suppression/ignore-code-unknown.ts'
import { explanation as ignoreExpiredExplanation } from '../suppression/ignore-expired.ts'
import { explanation as ignoreNotPossibleExplanation } from '../suppression/ignore-not-possible.ts'
import { explanation as ignoreUnclearExplanation } from '../suppression/ignore-unclear.ts'
import { explanation as ignoreUnusedExplanation } from '../suppression/ignore-unused.ts'
import { explanation as afterPeriodExplanation } from '../term/after-period.ts'
import { explanation as agreementUnknownExplanation } from '../term/agreement-unknown.ts'
import { explanation as amendmentTooEarlyExplanation } from '../term/amendment-too-early.ts'
import { explanation as choiceOpenExplanation } from '../term/choice-open.ts'
import { explanation as conditionNotNamedExplanation } from '../term/condition-not-named.ts'
import { explanation as dayFormatExplanation } from '../term/day-format.ts'
import { explanation as dayInvalidExplanation } from '../term/day-invalid.ts'
import { explanation as dayOutOfRangeExplanation } from '../term/day-out-of-range.ts'
import { explanation as endsForUnstatedExplanation } from '../term/ends-for-unstated.ts'
import { explanation as endsNotHereExplanation } from '../term/ends-not-here.ts'
import { explanation as monthNotInPeriodExplanation } from '../term/month-not-in-period.ts'
import { explanation as notAmendableExplanation } from '../term/not-amendable.ts'
import { explanation as noticeEndDiffersExplanation } from '../term/notice-end-differs.ts'
import { explanation as optionUsedUpExplanation } from '../term/option-used-up.ts'
import { explanation as periodOutsideTermExplanation } from '../term/period-outside-term.ts'
import { explanation as periodReversedExplanation } from '../term/period-reversed.ts'
import { explanation as referenceUnknownExplanation } from '../term/reference-unknown.ts'
import { explanation as removeUnknownExplanation } from '../term/remove-unknown.ts'
import { explanation as renewalWithoutLimitExplanation } from '../term/renewal-without-limit.ts'
import { explanation as succeedsItselfExplanation } from '../term/succeeds-itself.ts'
import { explanation as successionGapExplanation } from '../term/succession-gap.ts'
import { explanation as successionOverlapExplanation } from '../term/succession-overlap.ts'
import { explanation as termLengthExplanation } from '../term/term-length.ts'
import { explanation as winterUnclearExplanation } from '../term/winter-unclear.ts'

/** What must hold so that nothing of a kind is found, and why, by code. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  'file-empty': fileEmptyExplanation,
  'file-not-text': fileNotTextExplanation,
  'file-not-readable': fileNotReadableExplanation,
  'file-too-large': fileTooLargeExplanation,
  'yaml-syntax': yamlSyntaxExplanation,
  'yaml-directive': yamlDirectiveExplanation,
  'several-documents': severalDocumentsExplanation,
  'tag-unknown': tagUnknownExplanation,
  'yaml-too-deep': yamlTooDeepExplanation,
  'duplicate-key': duplicateKeyExplanation,
  'key-not-text': keyNotTextExplanation,
  'key-reserved': keyReservedExplanation,
  'alias-unknown': aliasUnknownExplanation,
  'alias-circular': aliasCircularExplanation,
  'alias-bomb': aliasBombExplanation,
  'control-character': controlCharacterExplanation,
  'text-cut': textCutExplanation,
  'text-split': textSplitExplanation,
  'number-zeros': numberZerosExplanation,
  'number-notation': numberNotationExplanation,
  'number-unclear': numberUnclearExplanation,
  'number-imprecise': numberImpreciseExplanation,
  'merge-not-map': mergeNotMapExplanation,
  'format-missing': formatMissingExplanation,
  'format-unknown': formatUnknownExplanation,
  'unknown-field': unknownFieldExplanation,
  'missing-field': missingFieldExplanation,
  'empty-value': emptyValueExplanation,
  'wrong-type': wrongTypeExplanation,
  'text-unquoted': textUnquotedExplanation,
  'number-format': numberFormatExplanation,
  'boolean-word': booleanWordExplanation,
  'value-not-allowed': valueNotAllowedExplanation,
  'day-invalid': dayInvalidExplanation,
  'day-format': dayFormatExplanation,
  'day-out-of-range': dayOutOfRangeExplanation,
  'amount-not-number': amountNotNumberExplanation,
  'amount-negative': amountNegativeExplanation,
  'amount-decimals': amountDecimalsExplanation,
  'amount-too-large': amountTooLargeExplanation,
  'percent-invalid': percentInvalidExplanation,
  'share-invalid': shareInvalidExplanation,
  'index-number-invalid': indexNumberInvalidExplanation,
  'index-period-invalid': indexPeriodInvalidExplanation,
  'number-out-of-range': numberOutOfRangeExplanation,
  'key-invalid': keyInvalidExplanation,
  'year-invalid': yearInvalidExplanation,
  'text-empty': textEmptyExplanation,
  'text-too-long': textTooLongExplanation,
  'exactly-one-of': exactlyOneOfExplanation,
  'one-of-missing': oneOfMissingExplanation,
  'field-needs': fieldNeedsExplanation,
  'only-one-of': onlyOneOfExplanation,
  'winter-unclear': winterUnclearExplanation,
  'month-not-in-period': monthNotInPeriodExplanation,
  'after-period': afterPeriodExplanation,
  'id-not-file-name': idNotFileNameExplanation,
  'id-taken': idTakenExplanation,
  'agreement-unknown': agreementUnknownExplanation,
  'succeeds-itself': succeedsItselfExplanation,
  'version-not-raised': versionNotRaisedExplanation,
  'party-unknown': partyUnknownExplanation,
  'party-key-unlike': partyKeyUnlikeExplanation,
  'index-unknown': indexUnknownExplanation,
  'reading-unknown': readingUnknownExplanation,
  'reading-option-unknown': readingOptionUnknownExplanation,
  'reading-not-chosen': readingNotChosenExplanation,
  'reading-nested': readingNestedExplanation,
  'reading-unused': readingUnusedExplanation,
  'org-number-form': orgNumberFormExplanation,
  'org-number-third-digit': orgNumberThirdDigitExplanation,
  'org-number-check-digit': orgNumberCheckDigitExplanation,
  'period-reversed': periodReversedExplanation,
  'period-outside-term': periodOutsideTermExplanation,
  'year-outside-term': yearOutsideTermExplanation,
  'stated-total': statedTotalExplanation,
  'rest-of-costs-alone': restOfCostsAloneExplanation,
  'costs-missing': costsMissingExplanation,
  'of-which-exceeds': ofWhichExceedsExplanation,
  'percents-leave-nothing': percentsLeaveNothingExplanation,
  'whole-unlike': wholeUnlikeExplanation,
  'grants-exceed-costs': grantsExceedCostsExplanation,
  'grants-exceed-cash': grantsExceedCashExplanation,
  'cash-not-granted': cashNotGrantedExplanation,
  'event-unknown': eventUnknownExplanation,
  'term-length': termLengthExplanation,
  'reference-unknown': referenceUnknownExplanation,
  'option-used-up': optionUsedUpExplanation,
  'notice-end-differs': noticeEndDiffersExplanation,
  'choice-open': choiceOpenExplanation,
  'never-due': neverDueExplanation,
  'not-amendable': notAmendableExplanation,
  'remove-unknown': removeUnknownExplanation,
  'amendment-too-early': amendmentTooEarlyExplanation,
  'clause-quoted': clauseQuotedExplanation,
  'ends-not-here': endsNotHereExplanation,
  'payouts-missing': payoutsMissingExplanation,
  'plan-never-applies': planNeverAppliesExplanation,
  'payout-window-missing': payoutWindowMissingExplanation,
  'instalment-shares': instalmentSharesExplanation,
  'instalment-amounts': instalmentAmountsExplanation,
  'years-mixed': yearsMixedExplanation,
  'total-without-end': totalWithoutEndExplanation,
  'index-value-missing': indexValueMissingExplanation,
  'index-kind': indexKindExplanation,
  'index-base-missing': indexBaseMissingExplanation,
  'index-base-differs': indexBaseDiffersExplanation,
  'index-base-number': indexBaseNumberExplanation,
  'index-month-missing': indexMonthMissingExplanation,
  'index-month-unused': indexMonthUnusedExplanation,
  'weights-sum': weightsSumExplanation,
  'shares-exceed': sharesExceedExplanation,
  'cap-below-floor': capBelowFloorExplanation,
  'adjustment-outside-term': adjustmentOutsideTermExplanation,
  'settings-repeated': settingsRepeatedExplanation,
  'rule-unknown': ruleUnknownExplanation,
  'rule-required': ruleRequiredExplanation,
  'index-value-repeated': indexValueRepeatedExplanation,
  'index-periods-mixed': indexPeriodsMixedExplanation,
  'index-gap': indexGapExplanation,
  'index-jump': indexJumpExplanation,
  'index-order': indexOrderExplanation,
  'index-source-missing': indexSourceMissingExplanation,
  'index-preliminary-left': indexPreliminaryLeftExplanation,
  'party-twice': partyTwiceExplanation,
  'name-for-key': nameForKeyExplanation,
  'year-or-term': yearOrTermExplanation,
  'total-rounded': totalRoundedExplanation,
  'total-exceeded': totalExceededExplanation,
  'unit-suspected': unitSuspectedExplanation,
  'starts-unlike': startsUnlikeExplanation,
  'follow-up-missing': followUpMissingExplanation,
  'decision-missing': decisionMissingExplanation,
  'item-repeated': itemRepeatedExplanation,
  'outside-workspace': outsideWorkspaceExplanation,
  'quotes-typographic': quotesTypographicExplanation,
  'block-indented': blockIndentedExplanation,
  'goals-before-end': goalsBeforeEndExplanation,
  'succession-gap': successionGapExplanation,
  'succession-overlap': successionOverlapExplanation,
  'paid-before-signed': paidBeforeSignedExplanation,
  'plan-outside-term': planOutsideTermExplanation,
  'missing-day-unused': missingDayUnusedExplanation,
  'year-not-funded': yearNotFundedExplanation,
  'one-sided-financing': oneSidedFinancingExplanation,
  'year-partly-covered': yearPartlyCoveredExplanation,
  'broken-year-total': brokenYearTotalExplanation,
  'cap-below-amount': capBelowAmountExplanation,
  'renewal-without-limit': renewalWithoutLimitExplanation,
  'condition-not-named': conditionNotNamedExplanation,
  'ends-for-unstated': endsForUnstatedExplanation,
  'index-rounding-open': indexRoundingOpenExplanation,
  'index-end-open': indexEndOpenExplanation,
  'index-level-missing': indexLevelMissingExplanation,
  'level-includes-adjustment': levelIncludesAdjustmentExplanation,
  'index-preliminary-missing': indexPreliminaryMissingExplanation,
  'personal-number': personalNumberExplanation,
  'private-email': privateEmailExplanation,
  'phone-number': phoneNumberExplanation,
  'home-address': homeAddressExplanation,
  'bank-account': bankAccountExplanation,
  'ignore-unclear': ignoreUnclearExplanation,
  'ignore-code-unknown': ignoreCodeUnknownExplanation,
  'ignore-not-possible': ignoreNotPossibleExplanation,
  'ignore-expired': ignoreExpiredExplanation,
  'ignore-unused': ignoreUnusedExplanation,
}
