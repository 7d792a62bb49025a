// Made by `npm run findings` from the files of findings: do not edit.
import { texts as clauseQuotedTexts } from '../duties/clause-quoted.ts'
import { texts as eventUnknownTexts } from '../duties/event-unknown.ts'
import { texts as followUpMissingTexts } from '../duties/follow-up-missing.ts'
import { texts as goalsBeforeEndTexts } from '../duties/goals-before-end.ts'
import { texts as neverDueTexts } from '../duties/never-due.ts'
import { texts as aliasBombTexts } from '../form/alias-bomb.ts'
import { texts as aliasCircularTexts } from '../form/alias-circular.ts'
import { texts as aliasUnknownTexts } from '../form/alias-unknown.ts'
import { texts as blockIndentedTexts } from '../form/block-indented.ts'
import { texts as booleanWordTexts } from '../form/boolean-word.ts'
import { texts as controlCharacterTexts } from '../form/control-character.ts'
import { texts as decisionMissingTexts } from '../form/decision-missing.ts'
import { texts as duplicateKeyTexts } from '../form/duplicate-key.ts'
import { texts as emptyValueTexts } from '../form/empty-value.ts'
import { texts as exactlyOneOfTexts } from '../form/exactly-one-of.ts'
import { texts as fieldNeedsTexts } from '../form/field-needs.ts'
import { texts as fileEmptyTexts } from '../form/file-empty.ts'
import { texts as fileNotReadableTexts } from '../form/file-not-readable.ts'
import { texts as fileNotTextTexts } from '../form/file-not-text.ts'
import { texts as fileTooLargeTexts } from '../form/file-too-large.ts'
import { texts as formatMissingTexts } from '../form/format-missing.ts'
import { texts as formatUnknownTexts } from '../form/format-unknown.ts'
import { texts as idNotFileNameTexts } from '../form/id-not-file-name.ts'
import { texts as idTakenTexts } from '../form/id-taken.ts'
import { texts as itemRepeatedTexts } from '../form/item-repeated.ts'
import { texts as keyInvalidTexts } from '../form/key-invalid.ts'
import { texts as keyNotTextTexts } from '../form/key-not-text.ts'
import { texts as keyReservedTexts } from '../form/key-reserved.ts'
import { texts as mergeNotMapTexts } from '../form/merge-not-map.ts'
import { texts as missingFieldTexts } from '../form/missing-field.ts'
import { texts as numberFormatTexts } from '../form/number-format.ts'
import { texts as numberImpreciseTexts } from '../form/number-imprecise.ts'
import { texts as numberNotationTexts } from '../form/number-notation.ts'
import { texts as numberOutOfRangeTexts } from '../form/number-out-of-range.ts'
import { texts as numberUnclearTexts } from '../form/number-unclear.ts'
import { texts as numberZerosTexts } from '../form/number-zeros.ts'
import { texts as oneOfMissingTexts } from '../form/one-of-missing.ts'
import { texts as onlyOneOfTexts } from '../form/only-one-of.ts'
import { texts as outsideWorkspaceTexts } from '../form/outside-workspace.ts'
import { texts as quotesTypographicTexts } from '../form/quotes-typographic.ts'
import { texts as readingNestedTexts } from '../form/reading-nested.ts'
import { texts as readingNotChosenTexts } from '../form/reading-not-chosen.ts'
import { texts as readingOptionUnknownTexts } from '../form/reading-option-unknown.ts'
import { texts as readingUnknownTexts } from '../form/reading-unknown.ts'
import { texts as readingUnusedTexts } from '../form/reading-unused.ts'
import { texts as ruleRequiredTexts } from '../form/rule-required.ts'
import { texts as ruleUnknownTexts } from '../form/rule-unknown.ts'
import { texts as settingsRepeatedTexts } from '../form/settings-repeated.ts'
import { texts as severalDocumentsTexts } from '../form/several-documents.ts'
import { texts as tagUnknownTexts } from '../form/tag-unknown.ts'
import { texts as textCutTexts } from '../form/text-cut.ts'
import { texts as textEmptyTexts } from '../form/text-empty.ts'
import { texts as textSplitTexts } from '../form/text-split.ts'
import { texts as textTooLongTexts } from '../form/text-too-long.ts'
import { texts as textUnquotedTexts } from '../form/text-unquoted.ts'
import { texts as unknownFieldTexts } from '../form/unknown-field.ts'
import { texts as valueNotAllowedTexts } from '../form/value-not-allowed.ts'
import { texts as versionNotRaisedTexts } from '../form/version-not-raised.ts'
import { texts as wrongTypeTexts } from '../form/wrong-type.ts'
import { texts as yamlDirectiveTexts } from '../form/yaml-directive.ts'
import { texts as yamlSyntaxTexts } from '../form/yaml-syntax.ts'
import { texts as yamlTooDeepTexts } from '../form/yaml-too-deep.ts'
import { texts as adjustmentOutsideTermTexts } from '../index/adjustment-outside-term.ts'
import { texts as capBelowFloorTexts } from '../index/cap-below-floor.ts'
import { texts as indexBaseDiffersTexts } from '../index/index-base-differs.ts'
import { texts as indexBaseMissingTexts } from '../index/index-base-missing.ts'
import { texts as indexBaseNumberTexts } from '../index/index-base-number.ts'
import { texts as indexEndOpenTexts } from '../index/index-end-open.ts'
import { texts as indexGapTexts } from '../index/index-gap.ts'
import { texts as indexJumpTexts } from '../index/index-jump.ts'
import { texts as indexKindTexts } from '../index/index-kind.ts'
import { texts as indexLevelMissingTexts } from '../index/index-level-missing.ts'
import { texts as indexMonthMissingTexts } from '../index/index-month-missing.ts'
import { texts as indexMonthUnusedTexts } from '../index/index-month-unused.ts'
import { texts as indexNumberInvalidTexts } from '../index/index-number-invalid.ts'
import { texts as indexOrderTexts } from '../index/index-order.ts'
import { texts as indexPeriodInvalidTexts } from '../index/index-period-invalid.ts'
import { texts as indexPeriodsMixedTexts } from '../index/index-periods-mixed.ts'
import { texts as indexPreliminaryLeftTexts } from '../index/index-preliminary-left.ts'
import { texts as indexPreliminaryMissingTexts } from '../index/index-preliminary-missing.ts'
import { texts as indexRoundingOpenTexts } from '../index/index-rounding-open.ts'
import { texts as indexSourceMissingTexts } from '../index/index-source-missing.ts'
import { texts as indexUnknownTexts } from '../index/index-unknown.ts'
import { texts as indexValueMissingTexts } from '../index/index-value-missing.ts'
import { texts as indexValueRepeatedTexts } from '../index/index-value-repeated.ts'
import { texts as levelIncludesAdjustmentTexts } from '../index/level-includes-adjustment.ts'
import { texts as sharesExceedTexts } from '../index/shares-exceed.ts'
import { texts as weightsSumTexts } from '../index/weights-sum.ts'
import { texts as amountDecimalsTexts } from '../money/amount-decimals.ts'
import { texts as amountNegativeTexts } from '../money/amount-negative.ts'
import { texts as amountNotNumberTexts } from '../money/amount-not-number.ts'
import { texts as amountTooLargeTexts } from '../money/amount-too-large.ts'
import { texts as brokenYearTotalTexts } from '../money/broken-year-total.ts'
import { texts as capBelowAmountTexts } from '../money/cap-below-amount.ts'
import { texts as cashNotGrantedTexts } from '../money/cash-not-granted.ts'
import { texts as costsMissingTexts } from '../money/costs-missing.ts'
import { texts as grantsExceedCashTexts } from '../money/grants-exceed-cash.ts'
import { texts as grantsExceedCostsTexts } from '../money/grants-exceed-costs.ts'
import { texts as ofWhichExceedsTexts } from '../money/of-which-exceeds.ts'
import { texts as oneSidedFinancingTexts } from '../money/one-sided-financing.ts'
import { texts as percentInvalidTexts } from '../money/percent-invalid.ts'
import { texts as percentsLeaveNothingTexts } from '../money/percents-leave-nothing.ts'
import { texts as restOfCostsAloneTexts } from '../money/rest-of-costs-alone.ts'
import { texts as shareInvalidTexts } from '../money/share-invalid.ts'
import { texts as startsUnlikeTexts } from '../money/starts-unlike.ts'
import { texts as statedTotalTexts } from '../money/stated-total.ts'
import { texts as totalExceededTexts } from '../money/total-exceeded.ts'
import { texts as totalRoundedTexts } from '../money/total-rounded.ts'
import { texts as totalWithoutEndTexts } from '../money/total-without-end.ts'
import { texts as unitSuspectedTexts } from '../money/unit-suspected.ts'
import { texts as wholeUnlikeTexts } from '../money/whole-unlike.ts'
import { texts as yearInvalidTexts } from '../money/year-invalid.ts'
import { texts as yearNotFundedTexts } from '../money/year-not-funded.ts'
import { texts as yearOrTermTexts } from '../money/year-or-term.ts'
import { texts as yearOutsideTermTexts } from '../money/year-outside-term.ts'
import { texts as yearPartlyCoveredTexts } from '../money/year-partly-covered.ts'
import { texts as yearsMixedTexts } from '../money/years-mixed.ts'
import { texts as nameForKeyTexts } from '../parties/name-for-key.ts'
import { texts as orgNumberCheckDigitTexts } from '../parties/org-number-check-digit.ts'
import { texts as orgNumberFormTexts } from '../parties/org-number-form.ts'
import { texts as orgNumberThirdDigitTexts } from '../parties/org-number-third-digit.ts'
import { texts as partyKeyUnlikeTexts } from '../parties/party-key-unlike.ts'
import { texts as partyTwiceTexts } from '../parties/party-twice.ts'
import { texts as partyUnknownTexts } from '../parties/party-unknown.ts'
import type { Texts } from '../parts.ts'
import { texts as instalmentAmountsTexts } from '../payouts/instalment-amounts.ts'
import { texts as instalmentSharesTexts } from '../payouts/instalment-shares.ts'
import { texts as missingDayUnusedTexts } from '../payouts/missing-day-unused.ts'
import { texts as paidBeforeSignedTexts } from '../payouts/paid-before-signed.ts'
import { texts as payoutWindowMissingTexts } from '../payouts/payout-window-missing.ts'
import { texts as payoutsMissingTexts } from '../payouts/payouts-missing.ts'
import { texts as planNeverAppliesTexts } from '../payouts/plan-never-applies.ts'
import { texts as planOutsideTermTexts } from '../payouts/plan-outside-term.ts'
import { texts as bankAccountTexts } from '../privacy/bank-account.ts'
import { texts as homeAddressTexts } from '../privacy/home-address.ts'
import { texts as personalNumberTexts } from '../privacy/personal-number.ts'
import { texts as phoneNumberTexts } from '../privacy/phone-number.ts'
import { texts as privateEmailTexts } from '../privacy/private-email.ts'
import { texts as ignoreCodeUnknownTexts } from '../suppression/ignore-code-unknown.ts'
import { texts as ignoreExpiredTexts } from '../suppression/ignore-expired.ts'
import { texts as ignoreNotPossibleTexts } from '../suppression/ignore-not-possible.ts'
import { texts as ignoreUnclearTexts } from '../suppression/ignore-unclear.ts'
import { texts as ignoreUnusedTexts } from '../suppression/ignore-unused.ts'
import { texts as afterPeriodTexts } from '../term/after-period.ts'
import { texts as agreementUnknownTexts } from '../term/agreement-unknown.ts'
import { texts as amendmentTooEarlyTexts } from '../term/amendment-too-early.ts'
import { texts as choiceOpenTexts } from '../term/choice-open.ts'
import { texts as conditionNotNamedTexts } from '../term/condition-not-named.ts'
import { texts as dayFormatTexts } from '../term/day-format.ts'
import { texts as dayInvalidTexts } from '../term/day-invalid.ts'
import { texts as dayOutOfRangeTexts } from '../term/day-out-of-range.ts'
import { texts as endsForUnstatedTexts } from '../term/ends-for-unstated.ts'
import { texts as endsNotHereTexts } from '../term/ends-not-here.ts'
import { texts as monthNotInPeriodTexts } from '../term/month-not-in-period.ts'
import { texts as notAmendableTexts } from '../term/not-amendable.ts'
import { texts as noticeEndDiffersTexts } from '../term/notice-end-differs.ts'
import { texts as optionUsedUpTexts } from '../term/option-used-up.ts'
import { texts as periodOutsideTermTexts } from '../term/period-outside-term.ts'
import { texts as periodReversedTexts } from '../term/period-reversed.ts'
import { texts as referenceUnknownTexts } from '../term/reference-unknown.ts'
import { texts as removeUnknownTexts } from '../term/remove-unknown.ts'
import { texts as renewalWithoutLimitTexts } from '../term/renewal-without-limit.ts'
import { texts as succeedsItselfTexts } from '../term/succeeds-itself.ts'
import { texts as successionGapTexts } from '../term/succession-gap.ts'
import { texts as successionOverlapTexts } from '../term/succession-overlap.ts'
import { texts as termLengthTexts } from '../term/term-length.ts'
import { texts as winterUnclearTexts } from '../term/winter-unclear.ts'
import type { kinds } from './kinds.ts'

/** The message of each kind of finding, by code. */
export const texts = {
  'file-empty': fileEmptyTexts,
  'file-not-text': fileNotTextTexts,
  'file-not-readable': fileNotReadableTexts,
  'file-too-large': fileTooLargeTexts,
  'yaml-syntax': yamlSyntaxTexts,
  'yaml-directive': yamlDirectiveTexts,
  'several-documents': severalDocumentsTexts,
  'tag-unknown': tagUnknownTexts,
  'yaml-too-deep': yamlTooDeepTexts,
  'duplicate-key': duplicateKeyTexts,
  'key-not-text': keyNotTextTexts,
  'key-reserved': keyReservedTexts,
  'alias-unknown': aliasUnknownTexts,
  'alias-circular': aliasCircularTexts,
  'alias-bomb': aliasBombTexts,
  'control-character': controlCharacterTexts,
  'text-cut': textCutTexts,
  'text-split': textSplitTexts,
  'number-zeros': numberZerosTexts,
  'number-notation': numberNotationTexts,
  'number-unclear': numberUnclearTexts,
  'number-imprecise': numberImpreciseTexts,
  'merge-not-map': mergeNotMapTexts,
  'format-missing': formatMissingTexts,
  'format-unknown': formatUnknownTexts,
  'unknown-field': unknownFieldTexts,
  'missing-field': missingFieldTexts,
  'empty-value': emptyValueTexts,
  'wrong-type': wrongTypeTexts,
  'text-unquoted': textUnquotedTexts,
  'number-format': numberFormatTexts,
  'boolean-word': booleanWordTexts,
  'value-not-allowed': valueNotAllowedTexts,
  'day-invalid': dayInvalidTexts,
  'day-format': dayFormatTexts,
  'day-out-of-range': dayOutOfRangeTexts,
  'amount-not-number': amountNotNumberTexts,
  'amount-negative': amountNegativeTexts,
  'amount-decimals': amountDecimalsTexts,
  'amount-too-large': amountTooLargeTexts,
  'percent-invalid': percentInvalidTexts,
  'share-invalid': shareInvalidTexts,
  'index-number-invalid': indexNumberInvalidTexts,
  'index-period-invalid': indexPeriodInvalidTexts,
  'number-out-of-range': numberOutOfRangeTexts,
  'key-invalid': keyInvalidTexts,
  'year-invalid': yearInvalidTexts,
  'text-empty': textEmptyTexts,
  'text-too-long': textTooLongTexts,
  'exactly-one-of': exactlyOneOfTexts,
  'one-of-missing': oneOfMissingTexts,
  'field-needs': fieldNeedsTexts,
  'only-one-of': onlyOneOfTexts,
  'winter-unclear': winterUnclearTexts,
  'month-not-in-period': monthNotInPeriodTexts,
  'after-period': afterPeriodTexts,
  'id-not-file-name': idNotFileNameTexts,
  'id-taken': idTakenTexts,
  'agreement-unknown': agreementUnknownTexts,
  'succeeds-itself': succeedsItselfTexts,
  'version-not-raised': versionNotRaisedTexts,
  'party-unknown': partyUnknownTexts,
  'party-key-unlike': partyKeyUnlikeTexts,
  'index-unknown': indexUnknownTexts,
  'reading-unknown': readingUnknownTexts,
  'reading-option-unknown': readingOptionUnknownTexts,
  'reading-not-chosen': readingNotChosenTexts,
  'reading-nested': readingNestedTexts,
  'reading-unused': readingUnusedTexts,
  'org-number-form': orgNumberFormTexts,
  'org-number-third-digit': orgNumberThirdDigitTexts,
  'org-number-check-digit': orgNumberCheckDigitTexts,
  'period-reversed': periodReversedTexts,
  'period-outside-term': periodOutsideTermTexts,
  'year-outside-term': yearOutsideTermTexts,
  'stated-total': statedTotalTexts,
  'rest-of-costs-alone': restOfCostsAloneTexts,
  'costs-missing': costsMissingTexts,
  'of-which-exceeds': ofWhichExceedsTexts,
  'percents-leave-nothing': percentsLeaveNothingTexts,
  'whole-unlike': wholeUnlikeTexts,
  'grants-exceed-costs': grantsExceedCostsTexts,
  'grants-exceed-cash': grantsExceedCashTexts,
  'cash-not-granted': cashNotGrantedTexts,
  'event-unknown': eventUnknownTexts,
  'term-length': termLengthTexts,
  'reference-unknown': referenceUnknownTexts,
  'option-used-up': optionUsedUpTexts,
  'notice-end-differs': noticeEndDiffersTexts,
  'choice-open': choiceOpenTexts,
  'never-due': neverDueTexts,
  'not-amendable': notAmendableTexts,
  'remove-unknown': removeUnknownTexts,
  'amendment-too-early': amendmentTooEarlyTexts,
  'clause-quoted': clauseQuotedTexts,
  'ends-not-here': endsNotHereTexts,
  'payouts-missing': payoutsMissingTexts,
  'plan-never-applies': planNeverAppliesTexts,
  'payout-window-missing': payoutWindowMissingTexts,
  'instalment-shares': instalmentSharesTexts,
  'instalment-amounts': instalmentAmountsTexts,
  'years-mixed': yearsMixedTexts,
  'total-without-end': totalWithoutEndTexts,
  'index-value-missing': indexValueMissingTexts,
  'index-kind': indexKindTexts,
  'index-base-missing': indexBaseMissingTexts,
  'index-base-differs': indexBaseDiffersTexts,
  'index-base-number': indexBaseNumberTexts,
  'index-month-missing': indexMonthMissingTexts,
  'index-month-unused': indexMonthUnusedTexts,
  'weights-sum': weightsSumTexts,
  'shares-exceed': sharesExceedTexts,
  'cap-below-floor': capBelowFloorTexts,
  'adjustment-outside-term': adjustmentOutsideTermTexts,
  'settings-repeated': settingsRepeatedTexts,
  'rule-unknown': ruleUnknownTexts,
  'rule-required': ruleRequiredTexts,
  'index-value-repeated': indexValueRepeatedTexts,
  'index-periods-mixed': indexPeriodsMixedTexts,
  'index-gap': indexGapTexts,
  'index-jump': indexJumpTexts,
  'index-order': indexOrderTexts,
  'index-source-missing': indexSourceMissingTexts,
  'index-preliminary-left': indexPreliminaryLeftTexts,
  'party-twice': partyTwiceTexts,
  'name-for-key': nameForKeyTexts,
  'year-or-term': yearOrTermTexts,
  'total-rounded': totalRoundedTexts,
  'total-exceeded': totalExceededTexts,
  'unit-suspected': unitSuspectedTexts,
  'starts-unlike': startsUnlikeTexts,
  'follow-up-missing': followUpMissingTexts,
  'decision-missing': decisionMissingTexts,
  'item-repeated': itemRepeatedTexts,
  'outside-workspace': outsideWorkspaceTexts,
  'quotes-typographic': quotesTypographicTexts,
  'block-indented': blockIndentedTexts,
  'goals-before-end': goalsBeforeEndTexts,
  'succession-gap': successionGapTexts,
  'succession-overlap': successionOverlapTexts,
  'paid-before-signed': paidBeforeSignedTexts,
  'plan-outside-term': planOutsideTermTexts,
  'missing-day-unused': missingDayUnusedTexts,
  'year-not-funded': yearNotFundedTexts,
  'one-sided-financing': oneSidedFinancingTexts,
  'year-partly-covered': yearPartlyCoveredTexts,
  'broken-year-total': brokenYearTotalTexts,
  'cap-below-amount': capBelowAmountTexts,
  'renewal-without-limit': renewalWithoutLimitTexts,
  'condition-not-named': conditionNotNamedTexts,
  'ends-for-unstated': endsForUnstatedTexts,
  'index-rounding-open': indexRoundingOpenTexts,
  'index-end-open': indexEndOpenTexts,
  'index-level-missing': indexLevelMissingTexts,
  'level-includes-adjustment': levelIncludesAdjustmentTexts,
  'index-preliminary-missing': indexPreliminaryMissingTexts,
  'personal-number': personalNumberTexts,
  'private-email': privateEmailTexts,
  'phone-number': phoneNumberTexts,
  'home-address': homeAddressTexts,
  'bank-account': bankAccountTexts,
  'ignore-unclear': ignoreUnclearTexts,
  'ignore-code-unknown': ignoreCodeUnknownTexts,
  'ignore-not-possible': ignoreNotPossibleTexts,
  'ignore-expired': ignoreExpiredTexts,
  'ignore-unused': ignoreUnusedTexts,
} satisfies Readonly<Record<keyof typeof kinds, Texts<never>>>
