import type { Words } from '../../messages/words.ts'
import { forPrograms, type ReportDefinition } from '../columns/column.ts'
import { schema } from '../columns/value-schema.ts'
import { type CheckedFile, countsOf, type Examined } from '../findings/examined.ts'
import { runTexts } from '../findings/run-texts.ts'
import type { Layout } from '../layout.ts'
import { paint } from '../paint.ts'
import type { Report } from '../report.ts'
import { unifiedDiff } from './unified-diff.ts'

/** A file that fixes would change. */
interface FixedFile {
  readonly path: string
  readonly fixes: number
  /** What the fixes would change, as a unified diff. */
  readonly diff: string
}

export const fixesDefinition: ReportDefinition<FixedFile> = {
  name: 'fixes',
  columns: [
    { field: 'file', schema: schema.text(), value: ({ path }) => path, isVerbatim: true },
    {
      field: 'fixes',
      schema: schema.count('How many fixes the file would get'),
      value: ({ fixes }) => fixes,
    },
    {
      field: 'diff',
      schema: schema.text('What they would change, as a unified diff'),
      value: ({ diff }) => diff,
    },
  ],
}

/** The report of what fixes would change in files. */
export function fixesReport(
  examined: Examined,
  after: readonly (CheckedFile & { readonly fixes: number })[],
  words: Words,
): Report {
  const { files: before } = examined
  const changed = after.filter(({ text }, i) => text !== before[i]?.text)
  const old = new Map(before.map(({ path, text }) => [path, text]))
  const diff = ({ path, text: fixed = '' }: CheckedFile, { paint }: Pick<Layout, 'paint'>) =>
    unifiedDiff(path, old.get(path) ?? '', fixed, paint)
  const fixes = changed.reduce((sum, { fixes }) => sum + fixes, 0)
  const { checked, notMade } = runTexts[words.language]
  const summary = `${checked(countsOf(examined))} ${notMade({ fixes, files: changed.length })}`
  const plain = { paint: paint(false) }
  return {
    ...forPrograms(
      fixesDefinition,
      changed.map(file => ({ ...file, diff: diff(file, plain) })),
      words,
    ),
    assumptions: [],
    summary: () => summary,
    screen: layout => [...changed.map(file => diff(file, layout)), summary].join('\n'),
  }
}
