// Made by `npm run findings` from the files of findings: do not edit.
import { replacement as eventUnknownReplacement } from '../duties/event-unknown.ts'
import type { Code } from '../findings.ts'
import { replacement as booleanWordReplacement } from '../form/boolean-word.ts'
import { replacement as duplicateKeyReplacement } from '../form/duplicate-key.ts'
import { replacement as formatMissingReplacement } from '../form/format-missing.ts'
import { replacement as idNotFileNameReplacement } from '../form/id-not-file-name.ts'
import { replacement as numberFormatReplacement } from '../form/number-format.ts'
import { replacement as numberNotationReplacement } from '../form/number-notation.ts'
import { replacement as numberZerosReplacement } from '../form/number-zeros.ts'
import { replacement as quotesTypographicReplacement } from '../form/quotes-typographic.ts'
import { replacement as readingOptionUnknownReplacement } from '../form/reading-option-unknown.ts'
import { replacement as readingUnknownReplacement } from '../form/reading-unknown.ts'
import { replacement as readingUnusedReplacement } from '../form/reading-unused.ts'
import { replacement as tagUnknownReplacement } from '../form/tag-unknown.ts'
import { replacement as textCutReplacement } from '../form/text-cut.ts'
import { replacement as textSplitReplacement } from '../form/text-split.ts'
import { replacement as textUnquotedReplacement } from '../form/text-unquoted.ts'
import { replacement as unknownFieldReplacement } from '../form/unknown-field.ts'
import { replacement as valueNotAllowedReplacement } from '../form/value-not-allowed.ts'
import { replacement as yamlDirectiveReplacement } from '../form/yaml-directive.ts'
import { replacement as yamlSyntaxReplacement } from '../form/yaml-syntax.ts'
import { replacement as indexPeriodInvalidReplacement } from '../index/index-period-invalid.ts'
import { replacement as indexUnknownReplacement } from '../index/index-unknown.ts'
import { replacement as nameForKeyReplacement } from '../parties/name-for-key.ts'
import { replacement as orgNumberFormReplacement } from '../parties/org-number-form.ts'
import { replacement as partyKeyUnlikeReplacement } from '../parties/party-key-unlike.ts'
import { replacement as partyUnknownReplacement } from '../parties/party-unknown.ts'
import type { Replacement } from '../parts.ts'
import { replacement as agreementUnknownReplacement } from '../term/agreement-unknown.ts'
import { replacement as dayFormatReplacement } from '../term/day-format.ts'
import { replacement as referenceUnknownReplacement } from '../term/reference-unknown.ts'

/** The edits that make findings go away, by code. */
export const replacements = {
  'yaml-syntax': yamlSyntaxReplacement,
  'yaml-directive': yamlDirectiveReplacement,
  'tag-unknown': tagUnknownReplacement,
  'duplicate-key': duplicateKeyReplacement,
  'text-cut': textCutReplacement,
  'text-split': textSplitReplacement,
  'number-zeros': numberZerosReplacement,
  'number-notation': numberNotationReplacement,
  'format-missing': formatMissingReplacement,
  'unknown-field': unknownFieldReplacement,
  'text-unquoted': textUnquotedReplacement,
  'number-format': numberFormatReplacement,
  'boolean-word': booleanWordReplacement,
  'value-not-allowed': valueNotAllowedReplacement,
  'day-format': dayFormatReplacement,
  'index-period-invalid': indexPeriodInvalidReplacement,
  'id-not-file-name': idNotFileNameReplacement,
  'agreement-unknown': agreementUnknownReplacement,
  'party-unknown': partyUnknownReplacement,
  'party-key-unlike': partyKeyUnlikeReplacement,
  'index-unknown': indexUnknownReplacement,
  'reading-unknown': readingUnknownReplacement,
  'reading-option-unknown': readingOptionUnknownReplacement,
  'reading-unused': readingUnusedReplacement,
  'org-number-form': orgNumberFormReplacement,
  'event-unknown': eventUnknownReplacement,
  'reference-unknown': referenceUnknownReplacement,
  'name-for-key': nameForKeyReplacement,
  'quotes-typographic': quotesTypographicReplacement,
} satisfies { readonly [C in Code]?: Replacement<never> }
