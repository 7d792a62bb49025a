// Made by `npm run findings` from the files of findings: do not edit.
import { example as clauseQuotedExample } from '../duties/clause-quoted.ts'
import { example as eventUnknownExample } from '../duties/event-unknown.ts'
import { example as followUpMissingExample } from '../duties/follow-up-missing.ts'
import { example as goalsBeforeEndExample } from '../duties/goals-before-end.ts'
import { example as neverDueExample } from '../duties/never-due.ts'
import type { Code } from '../findings.ts'
import { example as aliasBombExample } from '../form/alias-bomb.ts'
import { example as aliasCircularExample } from '../form/alias-circular.ts'
import { example as aliasUnknownExample } from '../form/alias-unknown.ts'
import { example as blockIndentedExample } from '../form/block-indented.ts'
import { example as booleanWordExample } from '../form/boolean-word.ts'
import { example as controlCharacterExample } from '../form/control-character.ts'
import { example as decisionMissingExample } from '../form/decision-missing.ts'
import { example as duplicateKeyExample } from '../form/duplicate-key.ts'
import { example as emptyValueExample } from '../form/empty-value.ts'
import { example as exactlyOneOfExample } from '../form/exactly-one-of.ts'
import { example as fieldNeedsExample } from '../form/field-needs.ts'
import { example as fileEmptyExample } from '../form/file-empty.ts'
import { example as fileNotReadableExample } from '../form/file-not-readable.ts'
import { example as fileNotTextExample } from '../form/file-not-text.ts'
import { example as fileTooLargeExample } from '../form/file-too-large.ts'
import { example as formatMissingExample } from '../form/format-missing.ts'
import { example as formatUnknownExample } from '../form/format-unknown.ts'
import { example as idNotFileNameExample } from '../form/id-not-file-name.ts'
import { example as idTakenExample } from '../form/id-taken.ts'
import { example as itemRepeatedExample } from '../form/item-repeated.ts'
import { example as keyInvalidExample } from '../form/key-invalid.ts'
import { example as keyNotTextExample } from '../form/key-not-text.ts'
import { example as keyReservedExample } from '../form/key-reserved.ts'
import { example as mergeNotMapExample } from '../form/merge-not-map.ts'
import { example as missingFieldExample } from '../form/missing-field.ts'
import { example as numberFormatExample } from '../form/number-format.ts'
import { example as numberImpreciseExample } from '../form/number-imprecise.ts'
import { example as numberNotationExample } from '../form/number-notation.ts'
import { example as numberOutOfRangeExample } from '../form/number-out-of-range.ts'
import { example as numberUnclearExample } from '../form/number-unclear.ts'
import { example as numberZerosExample } from '../form/number-zeros.ts'
import { example as oneOfMissingExample } from '../form/one-of-missing.ts'
import { example as onlyOneOfExample } from '../form/only-one-of.ts'
import { example as outsideWorkspaceExample } from '../form/outside-workspace.ts'
import { example as quotesTypographicExample } from '../form/quotes-typographic.ts'
import { example as readingNestedExample } from '../form/reading-nested.ts'
import { example as readingNotChosenExample } from '../form/reading-not-chosen.ts'
import { example as readingOptionUnknownExample } from '../form/reading-option-unknown.ts'
import { example as readingUnknownExample } from '../form/reading-unknown.ts'
import { example as readingUnusedExample } from '../form/reading-unused.ts'
import { example as ruleRequiredExample } from '../form/rule-required.ts'
import { example as ruleUnknownExample } from '../form/rule-unknown.ts'
import { example as settingsRepeatedExample } from '../form/settings-repeated.ts'
import { example as severalDocumentsExample } from '../form/several-documents.ts'
import { example as tagUnknownExample } from '../form/tag-unknown.ts'
import { example as textCutExample } from '../form/text-cut.ts'
import { example as textEmptyExample } from '../form/text-empty.ts'
import { example as textSplitExample } from '../form/text-split.ts'
import { example as textTooLongExample } from '../form/text-too-long.ts'
import { example as textUnquotedExample } from '../form/text-unquoted.ts'
import { example as unknownFieldExample } from '../form/unknown-field.ts'
import { example as valueNotAllowedExample } from '../form/value-not-allowed.ts'
import { example as versionNotRaisedExample } from '../form/version-not-raised.ts'
import { example as wrongTypeExample } from '../form/wrong-type.ts'
import { example as yamlDirectiveExample } from '../form/yaml-directive.ts'
import { example as yamlSyntaxExample } from '../form/yaml-syntax.ts'
import { example as yamlTooDeepExample } from '../form/yaml-too-deep.ts'
import { example as adjustmentOutsideTermExample } from '../index/adjustment-outside-term.ts'
import { example as capBelowFloorExample } from '../index/cap-below-floor.ts'
import { example as indexBaseDiffersExample } from '../index/index-base-differs.ts'
import { example as indexBaseMissingExample } from '../index/index-base-missing.ts'
import { example as indexBaseNumberExample } from '../index/index-base-number.ts'
import { example as indexEndOpenExample } from '../index/index-end-open.ts'
import { example as indexGapExample } from '../index/index-gap.ts'
import { example as indexJumpExample } from '../index/index-jump.ts'
import { example as indexKindExample } from '../index/index-kind.ts'
import { example as indexLevelMissingExample } from '../index/index-level-missing.ts'
import { example as indexMonthMissingExample } from '../index/index-month-missing.ts'
import { example as indexMonthUnusedExample } from '../index/index-month-unused.ts'
import { example as indexNumberInvalidExample } from '../index/index-number-invalid.ts'
import { example as indexOrderExample } from '../index/index-order.ts'
import { example as indexPeriodInvalidExample } from '../index/index-period-invalid.ts'
import { example as indexPeriodsMixedExample } from '../index/index-periods-mixed.ts'
import { example as indexPreliminaryLeftExample } from '../index/index-preliminary-left.ts'
import { example as indexPreliminaryMissingExample } from '../index/index-preliminary-missing.ts'
import { example as indexRoundingOpenExample } from '../index/index-rounding-open.ts'
import { example as indexSourceMissingExample } from '../index/index-source-missing.ts'
import { example as indexUnknownExample } from '../index/index-unknown.ts'
import { example as indexValueMissingExample } from '../index/index-value-missing.ts'
import { example as indexValueRepeatedExample } from '../index/index-value-repeated.ts'
import { example as levelIncludesAdjustmentExample } from '../index/level-includes-adjustment.ts'
import { example as sharesExceedExample } from '../index/shares-exceed.ts'
import { example as weightsSumExample } from '../index/weights-sum.ts'
import { example as amountDecimalsExample } from '../money/amount-decimals.ts'
import { example as amountNegativeExample } from '../money/amount-negative.ts'
import { example as amountNotNumberExample } from '../money/amount-not-number.ts'
import { example as amountTooLargeExample } from '../money/amount-too-large.ts'
import { example as brokenYearTotalExample } from '../money/broken-year-total.ts'
import { example as capBelowAmountExample } from '../money/cap-below-amount.ts'
import { example as cashNotGrantedExample } from '../money/cash-not-granted.ts'
import { example as costsMissingExample } from '../money/costs-missing.ts'
import { example as grantsExceedCashExample } from '../money/grants-exceed-cash.ts'
import { example as grantsExceedCostsExample } from '../money/grants-exceed-costs.ts'
import { example as ofWhichExceedsExample } from '../money/of-which-exceeds.ts'
import { example as oneSidedFinancingExample } from '../money/one-sided-financing.ts'
import { example as percentInvalidExample } from '../money/percent-invalid.ts'
import { example as percentsLeaveNothingExample } from '../money/percents-leave-nothing.ts'
import { example as restOfCostsAloneExample } from '../money/rest-of-costs-alone.ts'
import { example as shareInvalidExample } from '../money/share-invalid.ts'
import { example as startsUnlikeExample } from '../money/starts-unlike.ts'
import { example as statedTotalExample } from '../money/stated-total.ts'
import { example as totalExceededExample } from '../money/total-exceeded.ts'
import { example as totalRoundedExample } from '../money/total-rounded.ts'
import { example as totalWithoutEndExample } from '../money/total-without-end.ts'
import { example as unitSuspectedExample } from '../money/unit-suspected.ts'
import { example as wholeUnlikeExample } from '../money/whole-unlike.ts'
import { example as yearInvalidExample } from '../money/year-invalid.ts'
import { example as yearNotFundedExample } from '../money/year-not-funded.ts'
import { example as yearOrTermExample } from '../money/year-or-term.ts'
import { example as yearOutsideTermExample } from '../money/year-outside-term.ts'
import { example as yearPartlyCoveredExample } from '../money/year-partly-covered.ts'
import { example as yearsMixedExample } from '../money/years-mixed.ts'
import { example as nameForKeyExample } from '../parties/name-for-key.ts'
import { example as orgNumberCheckDigitExample } from '../parties/org-number-check-digit.ts'
import { example as orgNumberFormExample } from '../parties/org-number-form.ts'
import { example as orgNumberThirdDigitExample } from '../parties/org-number-third-digit.ts'
import { example as partyKeyUnlikeExample } from '../parties/party-key-unlike.ts'
import { example as partyTwiceExample } from '../parties/party-twice.ts'
import { example as partyUnknownExample } from '../parties/party-unknown.ts'
import type { Example } from '../parts.ts'
import { example as instalmentAmountsExample } from '../payouts/instalment-amounts.ts'
import { example as instalmentSharesExample } from '../payouts/instalment-shares.ts'
import { example as missingDayUnusedExample } from '../payouts/missing-day-unused.ts'
import { example as paidBeforeSignedExample } from '../payouts/paid-before-signed.ts'
import { example as payoutWindowMissingExample } from '../payouts/payout-window-missing.ts'
import { example as payoutsMissingExample } from '../payouts/payouts-missing.ts'
import { example as planNeverAppliesExample } from '../payouts/plan-never-applies.ts'
import { example as planOutsideTermExample } from '../payouts/plan-outside-term.ts'
import { example as bankAccountExample } from '../privacy/bank-account.ts'
import { example as homeAddressExample } from '../privacy/home-address.ts'
import { example as personalNumberExample } from '../privacy/personal-number.ts'
import { example as phoneNumberExample } from '../privacy/phone-number.ts'
import { example as privateEmailExample } from '../privacy/private-email.ts'
import { example as ignoreCodeUnknownExample } from '../suppression/ignore-code-unknown.ts'
import { example as ignoreExpiredExample } from '../suppression/ignore-expired.ts'
import { example as ignoreNotPossibleExample } from '../suppression/ignore-not-possible.ts'
import { example as ignoreUnclearExample } from '../suppression/ignore-unclear.ts'
import { example as ignoreUnusedExample } from '../suppression/ignore-unused.ts'
import { example as afterPeriodExample } from '../term/after-period.ts'
import { example as agreementUnknownExample } from '../term/agreement-unknown.ts'
import { example as amendmentTooEarlyExample } from '../term/amendment-too-early.ts'
import { example as choiceOpenExample } from '../term/choice-open.ts'
import { example as conditionNotNamedExample } from '../term/condition-not-named.ts'
import { example as dayFormatExample } from '../term/day-format.ts'
import { example as dayInvalidExample } from '../term/day-invalid.ts'
import { example as dayOutOfRangeExample } from '../term/day-out-of-range.ts'
import { example as endsForUnstatedExample } from '../term/ends-for-unstated.ts'
import { example as endsNotHereExample } from '../term/ends-not-here.ts'
import { example as monthNotInPeriodExample } from '../term/month-not-in-period.ts'
import { example as notAmendableExample } from '../term/not-amendable.ts'
import { example as noticeEndDiffersExample } from '../term/notice-end-differs.ts'
import { example as optionUsedUpExample } from '../term/option-used-up.ts'
import { example as periodOutsideTermExample } from '../term/period-outside-term.ts'
import { example as periodReversedExample } from '../term/period-reversed.ts'
import { example as referenceUnknownExample } from '../term/reference-unknown.ts'
import { example as removeUnknownExample } from '../term/remove-unknown.ts'
import { example as renewalWithoutLimitExample } from '../term/renewal-without-limit.ts'
import { example as succeedsItselfExample } from '../term/succeeds-itself.ts'
import { example as successionGapExample } from '../term/succession-gap.ts'
import { example as successionOverlapExample } from '../term/succession-overlap.ts'
import { example as termLengthExample } from '../term/term-length.ts'
import { example as winterUnclearExample } from '../term/winter-unclear.ts'

/** A wrong and a right example of each kind of finding, by code; none where a few lines cannot show it. */
export const examples: Readonly<Record<Code, Example | undefined>> = {
  'file-empty': fileEmptyExample,
  'file-not-text': fileNotTextExample,
  'file-not-readable': fileNotReadableExample,
  'file-too-large': fileTooLargeExample,
  'yaml-syntax': yamlSyntaxExample,
  'yaml-directive': yamlDirectiveExample,
  'several-documents': severalDocumentsExample,
  'tag-unknown': tagUnknownExample,
  'yaml-too-deep': yamlTooDeepExample,
  'duplicate-key': duplicateKeyExample,
  'key-not-text': keyNotTextExample,
  'key-reserved': keyReservedExample,
  'alias-unknown': aliasUnknownExample,
  'alias-circular': aliasCircularExample,
  'alias-bomb': aliasBombExample,
  'control-character': controlCharacterExample,
  'text-cut': textCutExample,
  'text-split': textSplitExample,
  'number-zeros': numberZerosExample,
  'number-notation': numberNotationExample,
  'number-unclear': numberUnclearExample,
  'number-imprecise': numberImpreciseExample,
  'merge-not-map': mergeNotMapExample,
  'format-missing': formatMissingExample,
  'format-unknown': formatUnknownExample,
  'unknown-field': unknownFieldExample,
  'missing-field': missingFieldExample,
  'empty-value': emptyValueExample,
  'wrong-type': wrongTypeExample,
  'text-unquoted': textUnquotedExample,
  'number-format': numberFormatExample,
  'boolean-word': booleanWordExample,
  'value-not-allowed': valueNotAllowedExample,
  'day-invalid': dayInvalidExample,
  'day-format': dayFormatExample,
  'day-out-of-range': dayOutOfRangeExample,
  'amount-not-number': amountNotNumberExample,
  'amount-negative': amountNegativeExample,
  'amount-decimals': amountDecimalsExample,
  'amount-too-large': amountTooLargeExample,
  'percent-invalid': percentInvalidExample,
  'share-invalid': shareInvalidExample,
  'index-number-invalid': indexNumberInvalidExample,
  'index-period-invalid': indexPeriodInvalidExample,
  'number-out-of-range': numberOutOfRangeExample,
  'key-invalid': keyInvalidExample,
  'year-invalid': yearInvalidExample,
  'text-empty': textEmptyExample,
  'text-too-long': textTooLongExample,
  'exactly-one-of': exactlyOneOfExample,
  'one-of-missing': oneOfMissingExample,
  'field-needs': fieldNeedsExample,
  'only-one-of': onlyOneOfExample,
  'winter-unclear': winterUnclearExample,
  'month-not-in-period': monthNotInPeriodExample,
  'after-period': afterPeriodExample,
  'id-not-file-name': idNotFileNameExample,
  'id-taken': idTakenExample,
  'agreement-unknown': agreementUnknownExample,
  'succeeds-itself': succeedsItselfExample,
  'version-not-raised': versionNotRaisedExample,
  'party-unknown': partyUnknownExample,
  'party-key-unlike': partyKeyUnlikeExample,
  'index-unknown': indexUnknownExample,
  'reading-unknown': readingUnknownExample,
  'reading-option-unknown': readingOptionUnknownExample,
  'reading-not-chosen': readingNotChosenExample,
  'reading-nested': readingNestedExample,
  'reading-unused': readingUnusedExample,
  'org-number-form': orgNumberFormExample,
  'org-number-third-digit': orgNumberThirdDigitExample,
  'org-number-check-digit': orgNumberCheckDigitExample,
  'period-reversed': periodReversedExample,
  'period-outside-term': periodOutsideTermExample,
  'year-outside-term': yearOutsideTermExample,
  'stated-total': statedTotalExample,
  'rest-of-costs-alone': restOfCostsAloneExample,
  'costs-missing': costsMissingExample,
  'of-which-exceeds': ofWhichExceedsExample,
  'percents-leave-nothing': percentsLeaveNothingExample,
  'whole-unlike': wholeUnlikeExample,
  'grants-exceed-costs': grantsExceedCostsExample,
  'grants-exceed-cash': grantsExceedCashExample,
  'cash-not-granted': cashNotGrantedExample,
  'event-unknown': eventUnknownExample,
  'term-length': termLengthExample,
  'reference-unknown': referenceUnknownExample,
  'option-used-up': optionUsedUpExample,
  'notice-end-differs': noticeEndDiffersExample,
  'choice-open': choiceOpenExample,
  'never-due': neverDueExample,
  'not-amendable': notAmendableExample,
  'remove-unknown': removeUnknownExample,
  'amendment-too-early': amendmentTooEarlyExample,
  'clause-quoted': clauseQuotedExample,
  'ends-not-here': endsNotHereExample,
  'payouts-missing': payoutsMissingExample,
  'plan-never-applies': planNeverAppliesExample,
  'payout-window-missing': payoutWindowMissingExample,
  'instalment-shares': instalmentSharesExample,
  'instalment-amounts': instalmentAmountsExample,
  'years-mixed': yearsMixedExample,
  'total-without-end': totalWithoutEndExample,
  'index-value-missing': indexValueMissingExample,
  'index-kind': indexKindExample,
  'index-base-missing': indexBaseMissingExample,
  'index-base-differs': indexBaseDiffersExample,
  'index-base-number': indexBaseNumberExample,
  'index-month-missing': indexMonthMissingExample,
  'index-month-unused': indexMonthUnusedExample,
  'weights-sum': weightsSumExample,
  'shares-exceed': sharesExceedExample,
  'cap-below-floor': capBelowFloorExample,
  'adjustment-outside-term': adjustmentOutsideTermExample,
  'settings-repeated': settingsRepeatedExample,
  'rule-unknown': ruleUnknownExample,
  'rule-required': ruleRequiredExample,
  'index-value-repeated': indexValueRepeatedExample,
  'index-periods-mixed': indexPeriodsMixedExample,
  'index-gap': indexGapExample,
  'index-jump': indexJumpExample,
  'index-order': indexOrderExample,
  'index-source-missing': indexSourceMissingExample,
  'index-preliminary-left': indexPreliminaryLeftExample,
  'party-twice': partyTwiceExample,
  'name-for-key': nameForKeyExample,
  'year-or-term': yearOrTermExample,
  'total-rounded': totalRoundedExample,
  'total-exceeded': totalExceededExample,
  'unit-suspected': unitSuspectedExample,
  'starts-unlike': startsUnlikeExample,
  'follow-up-missing': followUpMissingExample,
  'decision-missing': decisionMissingExample,
  'item-repeated': itemRepeatedExample,
  'outside-workspace': outsideWorkspaceExample,
  'quotes-typographic': quotesTypographicExample,
  'block-indented': blockIndentedExample,
  'goals-before-end': goalsBeforeEndExample,
  'succession-gap': successionGapExample,
  'succession-overlap': successionOverlapExample,
  'paid-before-signed': paidBeforeSignedExample,
  'plan-outside-term': planOutsideTermExample,
  'missing-day-unused': missingDayUnusedExample,
  'year-not-funded': yearNotFundedExample,
  'one-sided-financing': oneSidedFinancingExample,
  'year-partly-covered': yearPartlyCoveredExample,
  'broken-year-total': brokenYearTotalExample,
  'cap-below-amount': capBelowAmountExample,
  'renewal-without-limit': renewalWithoutLimitExample,
  'condition-not-named': conditionNotNamedExample,
  'ends-for-unstated': endsForUnstatedExample,
  'index-rounding-open': indexRoundingOpenExample,
  'index-end-open': indexEndOpenExample,
  'index-level-missing': indexLevelMissingExample,
  'level-includes-adjustment': levelIncludesAdjustmentExample,
  'index-preliminary-missing': indexPreliminaryMissingExample,
  'personal-number': personalNumberExample,
  'private-email': privateEmailExample,
  'phone-number': phoneNumberExample,
  'home-address': homeAddressExample,
  'bank-account': bankAccountExample,
  'ignore-unclear': ignoreUnclearExample,
  'ignore-code-unknown': ignoreCodeUnknownExample,
  'ignore-not-possible': ignoreNotPossibleExample,
  'ignore-expired': ignoreExpiredExample,
  'ignore-unused': ignoreUnusedExample,
}
