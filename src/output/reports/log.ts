import { changeClasses } from '../../domain/differences/classes/class-rule.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import { withoutPrivateData } from '../../findings/private-data.ts'
import type { Words } from '../../messages/words.ts'
import { forPrograms, type ReportDefinition, type RowField } from '../columns/column.ts'
import { schema } from '../columns/value-schema.ts'
import {
  cashFlowFields,
  changeCount,
  findingsField,
  pairState,
  pairStates,
} from '../differences/comparison-fields.ts'
import { addedOrRemoved, otherCountText } from '../differences/pair-texts.ts'
import { summaryLines } from '../differences/summary-lines.ts'
import { diffTexts } from '../differences/texts/diff-texts.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import type { Report } from '../report.ts'
import { wrap } from '../wrap.ts'

/** A version of an agreement in git's history: its comparison with the version before, or the problem that prevents it. */
export interface LoggedVersion {
  readonly path: string
  readonly commit: string
  readonly day: string
  readonly subject: string
  readonly pair?: ComparedPair
  readonly problem?: string
}

export const logDefinition: ReportDefinition<LoggedVersion> = {
  name: 'log',
  version: 2,
  columns: [
    { field: 'path', schema: schema.text(), value: ({ path }) => path, isVerbatim: true },
    { field: 'day', schema: schema.day('When it was committed'), value: version => version.day },
    { field: 'commit', schema: schema.text(), value: ({ commit }) => commit, isVerbatim: true },
    {
      field: 'version',
      schema: schema.nullable(
        schema.count(),
        'The version that the file says; null where it is gone or has errors',
      ),
      value: ({ pair }) => versionOf(pair) ?? null,
    },
    { field: 'subject', schema: schema.text(), value: ({ subject }) => subject },
    {
      field: 'state',
      schema: schema.choice([...pairStates, 'unreadable']),
      value: ({ pair }) => (pair ? pairState(pair) : 'unreadable'),
    },
    ...changeClasses.map(
      (kind): RowField<LoggedVersion> => ({
        field: kind,
        schema: schema.nullable(schema.count(), 'Null where the version has errors'),
        value: ({ pair }) => (pair ? changeCount(pair, kind) : null),
      }),
    ),
    ...[
      ...cashFlowFields<LoggedVersion>('total', ({ pair }) => pair?.comparison.total ?? []),
      ...cashFlowFields<LoggedVersion>('interaction', ({ pair }) => pair?.comparison.interaction ?? []),
    ].map((field): RowField<LoggedVersion> => ({ ...field, isOnlyInJson: true })),
    {
      ...findingsField(({ pair }) => pair, 'What is wrong with it beside the one before'),
      isOnlyInJson: true,
    },
  ],
}

/** The report of the versions of agreements, the latest first: when each was committed, and what it changed and cost. */
export function logReport(versions: readonly LoggedVersion[], words: Words): Report {
  return {
    ...forPrograms(logDefinition, versions, words),
    assumptions: [],
    screen: layout =>
      versions.length === 0
        ? diffTexts[words.language].noHistory
        : versions.map(version => logLines(version, layout).join('\n')).join('\n\n'),
  }
}

const versionOf = (pair: ComparedPair | undefined) => pair?.now?.agreement.version

function logLines(version: LoggedVersion, layout: Layout): string[] {
  const { words, paint, width } = layout
  const { path, commit, day, subject, pair, problem: wrong } = version
  const number = versionOf(pair)
  const head = [
    day,
    path,
    ...(number === undefined ? [] : [diffTexts[words.language].versionNumber(number)]),
    commit.slice(0, 10),
  ]
  const differences = pair ? [stateText(pair, words), ...summaryLines(pair, words)] : []
  return [
    paint.heading(printable(head.join('  '))),
    ...[withoutPrivateData(subject), ...differences, ...(wrong === undefined ? [] : [wrong])].flatMap(line =>
      wrap(printable(line.trim()), width - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`),
    ),
  ]
}

/** That the agreement is added or removed, or the numbers of changes. */
function stateText(pair: ComparedPair, words: Words): string {
  const diff = diffTexts[words.language]
  const [state] = addedOrRemoved(pair, words)
  if (state !== undefined) return state
  return `${diff.substantive(changeCount(pair, 'substantive'))}, ${otherCountText(pair, words)}`
}
