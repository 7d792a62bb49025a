import type { Diagnostic } from '../diagnostic.ts'
import type { Code } from '../finding.ts'
import type { Findings } from '../findings/findings.ts'
import { repeatedEntry, unusedEntry } from './entries.ts'
import { firstLine } from './first-line.ts'
import type { Fix } from './fix.ts'
import { type Found, type Source, sourceOf } from './found.ts'
import { certainly, dayMeant, inQuotes, likely } from './meant.ts'
import { idOfName, orgNumberDivided, periodInOrder } from './single-values.ts'
import { fieldSpelling, wordSpelling } from './spelling.ts'
import { syntaxMeant, withoutDirective, withoutTag } from './unread.ts'

/** What makes the findings of a code go away, from what is known of one and what is written there. */
const fixers: { readonly [C in Code]?: (args: Findings[C], found: Found) => Fix | undefined } = {
  'format-missing': firstLine,
  'yaml-syntax': syntaxMeant,
  'yaml-directive': withoutDirective,
  'tag-unknown': withoutTag,
  'duplicate-key': repeatedEntry,
  'text-cut': likely,
  'text-split': likely,
  'text-unquoted': certainly,
  'number-zeros': inQuotes,
  'number-notation': certainly,
  'number-format': certainly,
  'boolean-word': certainly,
  'day-format': dayMeant,
  'unknown-field': fieldSpelling,
  'value-not-allowed': wordSpelling,
  'index-period-invalid': periodInOrder,
  'org-number-form': orgNumberDivided,
  'id-not-file-name': idOfName,
  'agreement-unknown': wordSpelling,
  'party-unknown': wordSpelling,
  'party-key-unlike': wordSpelling,
  'index-unknown': wordSpelling,
  'event-unknown': wordSpelling,
  'reference-unknown': wordSpelling,
  'reading-unknown': wordSpelling,
  'reading-option-unknown': wordSpelling,
  'reading-unused': unusedEntry,
}

/** The diagnostics of a file, each with its fix where there is one; what may stand is left alone. */
export function withFixes(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const source = sourceOf(text)
  return diagnostics.map(diagnostic => {
    const fix = diagnostic.suppression ? undefined : fixOf(diagnostic, source)
    return fix ? { ...diagnostic, fix } : diagnostic
  })
}

function fixOf<C extends Code>(
  { code, args, start, end, labels }: Diagnostic & { readonly code: C; readonly args: Findings[C] },
  source: Source,
): Fix | undefined {
  const fixer = fixers[code]
  return fixer?.(args, { start, end, labels, written: source.text.slice(start, end), source })
}
