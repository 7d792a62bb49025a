// Made by `npm run findings` from the files of findings: do not edit.
import { kind as clauseQuotedKind } from '../duties/clause-quoted.ts'
import { kind as eventUnknownKind } from '../duties/event-unknown.ts'
import { kind as followUpMissingKind } from '../duties/follow-up-missing.ts'
import { kind as goalsBeforeEndKind } from '../duties/goals-before-end.ts'
import { kind as neverDueKind } from '../duties/never-due.ts'
import { kind as aliasBombKind } from '../form/alias-bomb.ts'
import { kind as aliasCircularKind } from '../form/alias-circular.ts'
import { kind as aliasUnknownKind } from '../form/alias-unknown.ts'
import { kind as blockIndentedKind } from '../form/block-indented.ts'
import { kind as booleanWordKind } from '../form/boolean-word.ts'
import { kind as controlCharacterKind } from '../form/control-character.ts'
import { kind as decisionMissingKind } from '../form/decision-missing.ts'
import { kind as duplicateKeyKind } from '../form/duplicate-key.ts'
import { kind as emptyValueKind } from '../form/empty-value.ts'
import { kind as exactlyOneOfKind } from '../form/exactly-one-of.ts'
import { kind as fieldNeedsKind } from '../form/field-needs.ts'
import { kind as fileEmptyKind } from '../form/file-empty.ts'
import { kind as fileNotReadableKind } from '../form/file-not-readable.ts'
import { kind as fileNotTextKind } from '../form/file-not-text.ts'
import { kind as fileTooLargeKind } from '../form/file-too-large.ts'
import { kind as formatMissingKind } from '../form/format-missing.ts'
import { kind as formatUnknownKind } from '../form/format-unknown.ts'
import { kind as idNotFileNameKind } from '../form/id-not-file-name.ts'
import { kind as idTakenKind } from '../form/id-taken.ts'
import { kind as itemRepeatedKind } from '../form/item-repeated.ts'
import { kind as keyInvalidKind } from '../form/key-invalid.ts'
import { kind as keyNotTextKind } from '../form/key-not-text.ts'
import { kind as keyReservedKind } from '../form/key-reserved.ts'
import { kind as mergeNotMapKind } from '../form/merge-not-map.ts'
import { kind as missingFieldKind } from '../form/missing-field.ts'
import { kind as numberFormatKind } from '../form/number-format.ts'
import { kind as numberImpreciseKind } from '../form/number-imprecise.ts'
import { kind as numberNotationKind } from '../form/number-notation.ts'
import { kind as numberOutOfRangeKind } from '../form/number-out-of-range.ts'
import { kind as numberUnclearKind } from '../form/number-unclear.ts'
import { kind as numberZerosKind } from '../form/number-zeros.ts'
import { kind as oneOfMissingKind } from '../form/one-of-missing.ts'
import { kind as onlyOneOfKind } from '../form/only-one-of.ts'
import { kind as outsideWorkspaceKind } from '../form/outside-workspace.ts'
import { kind as quotesTypographicKind } from '../form/quotes-typographic.ts'
import { kind as readingNestedKind } from '../form/reading-nested.ts'
import { kind as readingNotChosenKind } from '../form/reading-not-chosen.ts'
import { kind as readingOptionUnknownKind } from '../form/reading-option-unknown.ts'
import { kind as readingUnknownKind } from '../form/reading-unknown.ts'
import { kind as readingUnusedKind } from '../form/reading-unused.ts'
import { kind as ruleRequiredKind } from '../form/rule-required.ts'
import { kind as ruleUnknownKind } from '../form/rule-unknown.ts'
import { kind as settingsRepeatedKind } from '../form/settings-repeated.ts'
import { kind as severalDocumentsKind } from '../form/several-documents.ts'
import { kind as tagUnknownKind } from '../form/tag-unknown.ts'
import { kind as textCutKind } from '../form/text-cut.ts'
import { kind as textEmptyKind } from '../form/text-empty.ts'
import { kind as textSplitKind } from '../form/text-split.ts'
import { kind as textTooLongKind } from '../form/text-too-long.ts'
import { kind as textUnquotedKind } from '../form/text-unquoted.ts'
import { kind as unknownFieldKind } from '../form/unknown-field.ts'
import { kind as valueNotAllowedKind } from '../form/value-not-allowed.ts'
import { kind as versionNotRaisedKind } from '../form/version-not-raised.ts'
import { kind as wrongTypeKind } from '../form/wrong-type.ts'
import { kind as yamlDirectiveKind } from '../form/yaml-directive.ts'
import { kind as yamlSyntaxKind } from '../form/yaml-syntax.ts'
import { kind as yamlTooDeepKind } from '../form/yaml-too-deep.ts'
import { kind as adjustmentOutsideTermKind } from '../index/adjustment-outside-term.ts'
import { kind as capBelowFloorKind } from '../index/cap-below-floor.ts'
import { kind as indexBaseDiffersKind } from '../index/index-base-differs.ts'
import { kind as indexBaseMissingKind } from '../index/index-base-missing.ts'
import { kind as indexBaseNumberKind } from '../index/index-base-number.ts'
import { kind as indexEndOpenKind } from '../index/index-end-open.ts'
import { kind as indexGapKind } from '../index/index-gap.ts'
import { kind as indexJumpKind } from '../index/index-jump.ts'
import { kind as indexKindKind } from '../index/index-kind.ts'
import { kind as indexLevelMissingKind } from '../index/index-level-missing.ts'
import { kind as indexMonthMissingKind } from '../index/index-month-missing.ts'
import { kind as indexMonthUnusedKind } from '../index/index-month-unused.ts'
import { kind as indexNumberInvalidKind } from '../index/index-number-invalid.ts'
import { kind as indexOrderKind } from '../index/index-order.ts'
import { kind as indexPeriodInvalidKind } from '../index/index-period-invalid.ts'
import { kind as indexPeriodsMixedKind } from '../index/index-periods-mixed.ts'
import { kind as indexPreliminaryLeftKind } from '../index/index-preliminary-left.ts'
import { kind as indexPreliminaryMissingKind } from '../index/index-preliminary-missing.ts'
import { kind as indexRoundingOpenKind } from '../index/index-rounding-open.ts'
import { kind as indexSourceMissingKind } from '../index/index-source-missing.ts'
import { kind as indexUnknownKind } from '../index/index-unknown.ts'
import { kind as indexValueMissingKind } from '../index/index-value-missing.ts'
import { kind as indexValueRepeatedKind } from '../index/index-value-repeated.ts'
import { kind as levelIncludesAdjustmentKind } from '../index/level-includes-adjustment.ts'
import { kind as sharesExceedKind } from '../index/shares-exceed.ts'
import { kind as weightsSumKind } from '../index/weights-sum.ts'
import { kind as amountDecimalsKind } from '../money/amount-decimals.ts'
import { kind as amountNegativeKind } from '../money/amount-negative.ts'
import { kind as amountNotNumberKind } from '../money/amount-not-number.ts'
import { kind as amountTooLargeKind } from '../money/amount-too-large.ts'
import { kind as brokenYearTotalKind } from '../money/broken-year-total.ts'
import { kind as capBelowAmountKind } from '../money/cap-below-amount.ts'
import { kind as cashNotGrantedKind } from '../money/cash-not-granted.ts'
import { kind as costsMissingKind } from '../money/costs-missing.ts'
import { kind as grantsExceedCashKind } from '../money/grants-exceed-cash.ts'
import { kind as grantsExceedCostsKind } from '../money/grants-exceed-costs.ts'
import { kind as ofWhichExceedsKind } from '../money/of-which-exceeds.ts'
import { kind as oneSidedFinancingKind } from '../money/one-sided-financing.ts'
import { kind as percentInvalidKind } from '../money/percent-invalid.ts'
import { kind as percentsLeaveNothingKind } from '../money/percents-leave-nothing.ts'
import { kind as restOfCostsAloneKind } from '../money/rest-of-costs-alone.ts'
import { kind as shareInvalidKind } from '../money/share-invalid.ts'
import { kind as startsUnlikeKind } from '../money/starts-unlike.ts'
import { kind as statedTotalKind } from '../money/stated-total.ts'
import { kind as totalExceededKind } from '../money/total-exceeded.ts'
import { kind as totalRoundedKind } from '../money/total-rounded.ts'
import { kind as totalWithoutEndKind } from '../money/total-without-end.ts'
import { kind as unitSuspectedKind } from '../money/unit-suspected.ts'
import { kind as wholeUnlikeKind } from '../money/whole-unlike.ts'
import { kind as yearInvalidKind } from '../money/year-invalid.ts'
import { kind as yearNotFundedKind } from '../money/year-not-funded.ts'
import { kind as yearOrTermKind } from '../money/year-or-term.ts'
import { kind as yearOutsideTermKind } from '../money/year-outside-term.ts'
import { kind as yearPartlyCoveredKind } from '../money/year-partly-covered.ts'
import { kind as yearsMixedKind } from '../money/years-mixed.ts'
import { kind as nameForKeyKind } from '../parties/name-for-key.ts'
import { kind as orgNumberCheckDigitKind } from '../parties/org-number-check-digit.ts'
import { kind as orgNumberFormKind } from '../parties/org-number-form.ts'
import { kind as orgNumberThirdDigitKind } from '../parties/org-number-third-digit.ts'
import { kind as partyKeyUnlikeKind } from '../parties/party-key-unlike.ts'
import { kind as partyTwiceKind } from '../parties/party-twice.ts'
import { kind as partyUnknownKind } from '../parties/party-unknown.ts'
import type { Kind } from '../parts.ts'
import { kind as instalmentAmountsKind } from '../payouts/instalment-amounts.ts'
import { kind as instalmentSharesKind } from '../payouts/instalment-shares.ts'
import { kind as missingDayUnusedKind } from '../payouts/missing-day-unused.ts'
import { kind as paidBeforeSignedKind } from '../payouts/paid-before-signed.ts'
import { kind as payoutWindowMissingKind } from '../payouts/payout-window-missing.ts'
import { kind as payoutsMissingKind } from '../payouts/payouts-missing.ts'
import { kind as planNeverAppliesKind } from '../payouts/plan-never-applies.ts'
import { kind as planOutsideTermKind } from '../payouts/plan-outside-term.ts'
import { kind as bankAccountKind } from '../privacy/bank-account.ts'
import { kind as homeAddressKind } from '../privacy/home-address.ts'
import { kind as personalNumberKind } from '../privacy/personal-number.ts'
import { kind as phoneNumberKind } from '../privacy/phone-number.ts'
import { kind as privateEmailKind } from '../privacy/private-email.ts'
import { kind as ignoreCodeUnknownKind } from '../suppression/ignore-code-unknown.ts'
import { kind as ignoreExpiredKind } from '../suppression/ignore-expired.ts'
import { kind as ignoreNotPossibleKind } from '../suppression/ignore-not-possible.ts'
import { kind as ignoreUnclearKind } from '../suppression/ignore-unclear.ts'
import { kind as ignoreUnusedKind } from '../suppression/ignore-unused.ts'
import { kind as afterPeriodKind } from '../term/after-period.ts'
import { kind as agreementUnknownKind } from '../term/agreement-unknown.ts'
import { kind as amendmentTooEarlyKind } from '../term/amendment-too-early.ts'
import { kind as choiceOpenKind } from '../term/choice-open.ts'
import { kind as conditionNotNamedKind } from '../term/condition-not-named.ts'
import { kind as dayFormatKind } from '../term/day-format.ts'
import { kind as dayInvalidKind } from '../term/day-invalid.ts'
import { kind as dayOutOfRangeKind } from '../term/day-out-of-range.ts'
import { kind as endsForUnstatedKind } from '../term/ends-for-unstated.ts'
import { kind as endsNotHereKind } from '../term/ends-not-here.ts'
import { kind as monthNotInPeriodKind } from '../term/month-not-in-period.ts'
import { kind as notAmendableKind } from '../term/not-amendable.ts'
import { kind as noticeEndDiffersKind } from '../term/notice-end-differs.ts'
import { kind as optionUsedUpKind } from '../term/option-used-up.ts'
import { kind as periodOutsideTermKind } from '../term/period-outside-term.ts'
import { kind as periodReversedKind } from '../term/period-reversed.ts'
import { kind as referenceUnknownKind } from '../term/reference-unknown.ts'
import { kind as removeUnknownKind } from '../term/remove-unknown.ts'
import { kind as renewalWithoutLimitKind } from '../term/renewal-without-limit.ts'
import { kind as succeedsItselfKind } from '../term/succeeds-itself.ts'
import { kind as successionGapKind } from '../term/succession-gap.ts'
import { kind as successionOverlapKind } from '../term/succession-overlap.ts'
import { kind as termLengthKind } from '../term/term-length.ts'
import { kind as winterUnclearKind } from '../term/winter-unclear.ts'

/** The kinds of findings by code, in the order of the catalogue. */
export const kinds = {
  'file-empty': fileEmptyKind,
  'file-not-text': fileNotTextKind,
  'file-not-readable': fileNotReadableKind,
  'file-too-large': fileTooLargeKind,
  'yaml-syntax': yamlSyntaxKind,
  'yaml-directive': yamlDirectiveKind,
  'several-documents': severalDocumentsKind,
  'tag-unknown': tagUnknownKind,
  'yaml-too-deep': yamlTooDeepKind,
  'duplicate-key': duplicateKeyKind,
  'key-not-text': keyNotTextKind,
  'key-reserved': keyReservedKind,
  'alias-unknown': aliasUnknownKind,
  'alias-circular': aliasCircularKind,
  'alias-bomb': aliasBombKind,
  'control-character': controlCharacterKind,
  'text-cut': textCutKind,
  'text-split': textSplitKind,
  'number-zeros': numberZerosKind,
  'number-notation': numberNotationKind,
  'number-unclear': numberUnclearKind,
  'number-imprecise': numberImpreciseKind,
  'merge-not-map': mergeNotMapKind,
  'format-missing': formatMissingKind,
  'format-unknown': formatUnknownKind,
  'unknown-field': unknownFieldKind,
  'missing-field': missingFieldKind,
  'empty-value': emptyValueKind,
  'wrong-type': wrongTypeKind,
  'text-unquoted': textUnquotedKind,
  'number-format': numberFormatKind,
  'boolean-word': booleanWordKind,
  'value-not-allowed': valueNotAllowedKind,
  'day-invalid': dayInvalidKind,
  'day-format': dayFormatKind,
  'day-out-of-range': dayOutOfRangeKind,
  'amount-not-number': amountNotNumberKind,
  'amount-negative': amountNegativeKind,
  'amount-decimals': amountDecimalsKind,
  'amount-too-large': amountTooLargeKind,
  'percent-invalid': percentInvalidKind,
  'share-invalid': shareInvalidKind,
  'index-number-invalid': indexNumberInvalidKind,
  'index-period-invalid': indexPeriodInvalidKind,
  'number-out-of-range': numberOutOfRangeKind,
  'key-invalid': keyInvalidKind,
  'year-invalid': yearInvalidKind,
  'text-empty': textEmptyKind,
  'text-too-long': textTooLongKind,
  'exactly-one-of': exactlyOneOfKind,
  'one-of-missing': oneOfMissingKind,
  'field-needs': fieldNeedsKind,
  'only-one-of': onlyOneOfKind,
  'winter-unclear': winterUnclearKind,
  'month-not-in-period': monthNotInPeriodKind,
  'after-period': afterPeriodKind,
  'id-not-file-name': idNotFileNameKind,
  'id-taken': idTakenKind,
  'agreement-unknown': agreementUnknownKind,
  'succeeds-itself': succeedsItselfKind,
  'version-not-raised': versionNotRaisedKind,
  'party-unknown': partyUnknownKind,
  'party-key-unlike': partyKeyUnlikeKind,
  'index-unknown': indexUnknownKind,
  'reading-unknown': readingUnknownKind,
  'reading-option-unknown': readingOptionUnknownKind,
  'reading-not-chosen': readingNotChosenKind,
  'reading-nested': readingNestedKind,
  'reading-unused': readingUnusedKind,
  'org-number-form': orgNumberFormKind,
  'org-number-third-digit': orgNumberThirdDigitKind,
  'org-number-check-digit': orgNumberCheckDigitKind,
  'period-reversed': periodReversedKind,
  'period-outside-term': periodOutsideTermKind,
  'year-outside-term': yearOutsideTermKind,
  'stated-total': statedTotalKind,
  'rest-of-costs-alone': restOfCostsAloneKind,
  'costs-missing': costsMissingKind,
  'of-which-exceeds': ofWhichExceedsKind,
  'percents-leave-nothing': percentsLeaveNothingKind,
  'whole-unlike': wholeUnlikeKind,
  'grants-exceed-costs': grantsExceedCostsKind,
  'grants-exceed-cash': grantsExceedCashKind,
  'cash-not-granted': cashNotGrantedKind,
  'event-unknown': eventUnknownKind,
  'term-length': termLengthKind,
  'reference-unknown': referenceUnknownKind,
  'option-used-up': optionUsedUpKind,
  'notice-end-differs': noticeEndDiffersKind,
  'choice-open': choiceOpenKind,
  'never-due': neverDueKind,
  'not-amendable': notAmendableKind,
  'remove-unknown': removeUnknownKind,
  'amendment-too-early': amendmentTooEarlyKind,
  'clause-quoted': clauseQuotedKind,
  'ends-not-here': endsNotHereKind,
  'payouts-missing': payoutsMissingKind,
  'plan-never-applies': planNeverAppliesKind,
  'payout-window-missing': payoutWindowMissingKind,
  'instalment-shares': instalmentSharesKind,
  'instalment-amounts': instalmentAmountsKind,
  'years-mixed': yearsMixedKind,
  'total-without-end': totalWithoutEndKind,
  'index-value-missing': indexValueMissingKind,
  'index-kind': indexKindKind,
  'index-base-missing': indexBaseMissingKind,
  'index-base-differs': indexBaseDiffersKind,
  'index-base-number': indexBaseNumberKind,
  'index-month-missing': indexMonthMissingKind,
  'index-month-unused': indexMonthUnusedKind,
  'weights-sum': weightsSumKind,
  'shares-exceed': sharesExceedKind,
  'cap-below-floor': capBelowFloorKind,
  'adjustment-outside-term': adjustmentOutsideTermKind,
  'settings-repeated': settingsRepeatedKind,
  'rule-unknown': ruleUnknownKind,
  'rule-required': ruleRequiredKind,
  'index-value-repeated': indexValueRepeatedKind,
  'index-periods-mixed': indexPeriodsMixedKind,
  'index-gap': indexGapKind,
  'index-jump': indexJumpKind,
  'index-order': indexOrderKind,
  'index-source-missing': indexSourceMissingKind,
  'index-preliminary-left': indexPreliminaryLeftKind,
  'party-twice': partyTwiceKind,
  'name-for-key': nameForKeyKind,
  'year-or-term': yearOrTermKind,
  'total-rounded': totalRoundedKind,
  'total-exceeded': totalExceededKind,
  'unit-suspected': unitSuspectedKind,
  'starts-unlike': startsUnlikeKind,
  'follow-up-missing': followUpMissingKind,
  'decision-missing': decisionMissingKind,
  'item-repeated': itemRepeatedKind,
  'outside-workspace': outsideWorkspaceKind,
  'quotes-typographic': quotesTypographicKind,
  'block-indented': blockIndentedKind,
  'goals-before-end': goalsBeforeEndKind,
  'succession-gap': successionGapKind,
  'succession-overlap': successionOverlapKind,
  'paid-before-signed': paidBeforeSignedKind,
  'plan-outside-term': planOutsideTermKind,
  'missing-day-unused': missingDayUnusedKind,
  'year-not-funded': yearNotFundedKind,
  'one-sided-financing': oneSidedFinancingKind,
  'year-partly-covered': yearPartlyCoveredKind,
  'broken-year-total': brokenYearTotalKind,
  'cap-below-amount': capBelowAmountKind,
  'renewal-without-limit': renewalWithoutLimitKind,
  'condition-not-named': conditionNotNamedKind,
  'ends-for-unstated': endsForUnstatedKind,
  'index-rounding-open': indexRoundingOpenKind,
  'index-end-open': indexEndOpenKind,
  'index-level-missing': indexLevelMissingKind,
  'level-includes-adjustment': levelIncludesAdjustmentKind,
  'index-preliminary-missing': indexPreliminaryMissingKind,
  'personal-number': personalNumberKind,
  'private-email': privateEmailKind,
  'phone-number': phoneNumberKind,
  'home-address': homeAddressKind,
  'bank-account': bankAccountKind,
  'ignore-unclear': ignoreUnclearKind,
  'ignore-code-unknown': ignoreCodeUnknownKind,
  'ignore-not-possible': ignoreNotPossibleKind,
  'ignore-expired': ignoreExpiredKind,
  'ignore-unused': ignoreUnusedKind,
} satisfies Readonly<Record<string, Kind>>
