import type { Words } from '../../messages/words.ts'
import type { ComparedPair } from '../differences/compared-pair.ts'
import { pairRow } from '../differences/row.ts'
import { sums } from '../differences/sums.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import type { Report, Row } from '../report.ts'
import { wrap } from '../wrap.ts'

/** A version of an agreement in git's history, and how it differs from the one before; or why that cannot be said. */
export interface LoggedVersion {
  readonly path: string
  readonly commit: string
  readonly day: string
  readonly subject: string
  readonly pair?: ComparedPair
  readonly wrong?: string
}

/** The versions of agreements, the latest first: when they were written, and what each changed and cost. */
export function logReport(versions: readonly LoggedVersion[], words: Words): Report {
  return {
    name: 'log',
    fields: ['path', 'day', 'commit', 'version', 'subject', 'state', 'substantive', 'other', 'editorial'],
    rows: versions.map(logRow),
    assumptions: [],
    screen: layout =>
      versions.length === 0
        ? words.diff.noHistory
        : versions.map(version => logLines(version, layout).join('\n')).join('\n\n'),
  }
}

function logRow({ path, commit, day, subject, pair }: LoggedVersion): Row {
  const { oldVersion, newVersion, ...compared } = pair
    ? pairRow(pair)
    : {
        state: 'unreadable',
        substantive: null,
        other: null,
        editorial: null,
        total: [],
        interaction: [],
        findings: [],
      }
  return { path, day, commit, version: versionOf(pair) ?? null, subject, ...compared }
}

const versionOf = (pair: ComparedPair | undefined) => pair?.now?.agreement.version

function logLines(version: LoggedVersion, layout: Layout): string[] {
  const { words, paint, width } = layout
  const { path, commit, day, subject, pair, wrong } = version
  const number = versionOf(pair)
  const head = [
    day,
    path,
    ...(number === undefined ? [] : [words.diff.versionNumber(number)]),
    commit.slice(0, 10),
  ]
  const told = pair ? [...stateOf(pair, words), ...sums(pair, words)] : []
  return [
    paint.heading(printable(head.join('  '))),
    ...[subject, ...told, ...(wrong === undefined ? [] : [wrong])].flatMap(line =>
      wrap(printable(line.trim()), width - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`),
    ),
  ]
}

/** That it is new or gone, or how much has changed. */
function stateOf({ old, now, comparison: { changes } }: ComparedPair, { diff }: Words): string[] {
  if (!old || !now) return [now ? diff.added : diff.removed]
  const count = (kind: string) => changes.filter(change => change.class === kind).length
  const others = diff.others({ other: count('other'), editorial: count('editorial') })
  return [`${diff.substantive(count('substantive'))}, ${others}`]
}
