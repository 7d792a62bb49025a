import type { Diagnostic } from '../../diagnostic.ts'
import { severities } from '../../domain/severity.ts'
import type { Label, Span } from '../../finding.ts'
import { labelText } from '../../messages/words.ts'
import { listField, type RowField } from '../columns/column.ts'
import { schema } from '../columns/value-schema.ts'
import { messageOf } from './message.ts'
import type { CheckedCounts } from './run-texts.ts'

const spanFields: readonly RowField<Span>[] = [
  { field: 'line', schema: schema.count(undefined, 1), value: ({ line }) => line },
  {
    field: 'column',
    schema: schema.count('Columns count UTF-16 units, from 1', 1),
    value: ({ column }) => column,
  },
  { field: 'endLine', schema: schema.count(undefined, 1), value: ({ endLine }) => endLine },
  {
    field: 'endColumn',
    schema: schema.count('The first place after the end', 1),
    value: ({ endColumn }) => endColumn,
  },
]

const labelFields: readonly RowField<Label & Span>[] = [
  ...spanFields,
  { field: 'message', schema: schema.text(), value: (label, words) => labelText(words, label) },
]

/** The fields of a finding. Only texts depend on the language. */
export const findingFields: readonly RowField<Diagnostic>[] = [
  { field: 'file', schema: schema.text(), value: ({ file }) => file, isVerbatim: true },
  ...spanFields,
  { field: 'severity', schema: schema.choice(severities), value: ({ severity }) => severity },
  { field: 'code', schema: schema.text(), value: ({ code }) => code },
  { field: 'path', schema: schema.text(), value: ({ path }) => path.join('.') },
  {
    field: 'message',
    schema: schema.text('What is wrong'),
    value: (diagnostic, words) => messageOf(words, diagnostic).text,
  },
  {
    field: 'notes',
    schema: schema.list(schema.text(), 'What that rests on'),
    value: (diagnostic, words) => messageOf(words, diagnostic).notes ?? [],
    isOnlyInJson: true,
  },
  {
    field: 'help',
    schema: schema.nullable(schema.text(), 'What to write instead'),
    value: (diagnostic, words) => messageOf(words, diagnostic).help ?? null,
  },
  {
    field: 'fix',
    schema: schema.nullable(
      schema.choice(['safe', 'unsafe']),
      'Whether `--fix` mends it, or `--fix-unsafe`, which can change what was meant',
    ),
    value: ({ fix }) => (fix ? (fix.isSafe ? 'safe' : 'unsafe') : null),
  },
  {
    ...listField(
      'related',
      labelFields,
      ({ labels }) => labels,
      'Other places of the file that have to do with it',
    ),
    isOnlyInJson: true,
  },
  {
    field: 'suppressed',
    schema: schema.nullable(
      schema.block({
        reason: schema.text(),
        until: schema.nullable(schema.day(), 'The last day that it is ignored on'),
      }),
      'Why the file asks for it to be ignored; it is not counted then',
    ),
    value: ({ suppression }) =>
      suppression ? { reason: suppression.reason, until: suppression.until ?? null } : null,
  },
  {
    field: 'known',
    schema: schema.flag('Whether it stands in the baseline; it is not counted then'),
    value: ({ isKnown = false }) => isKnown,
  },
]

/** The numbers of files, findings and fixes of a run. */
export interface RunCounts extends CheckedCounts {
  readonly fixed: number
  /** Entries of the baseline that no finding matches any more. */
  readonly stale: number
}

/** The fields beside the findings of a run. */
export const countFields: readonly RowField<RunCounts>[] = [
  { field: 'checked', schema: schema.count(), value: ({ files }) => files },
  { field: 'errors', schema: schema.count(), value: ({ errors }) => errors },
  { field: 'warnings', schema: schema.count(), value: ({ warnings }) => warnings },
  { field: 'notes', schema: schema.count(), value: ({ notes }) => notes },
  {
    field: 'ignored',
    schema: schema.count('How many findings the files ask to be ignored'),
    value: ({ ignored }) => ignored,
  },
  {
    field: 'known',
    schema: schema.count('How many findings stand in the baseline'),
    value: ({ known }) => known,
  },
  { field: 'fixed', schema: schema.count('How many fixes have been made'), value: ({ fixed }) => fixed },
  {
    field: 'gone',
    schema: schema.count('How many entries of the baseline are of nothing any more'),
    value: ({ stale }) => stale,
  },
]
