import type { Words } from '../../messages/words.ts'
import type { Checked } from '../findings/checked.ts'
import { countsOf, type Examined } from '../findings/examined.ts'
import type { Layout } from '../layout.ts'
import { paint } from '../paint.ts'
import type { Report } from '../report.ts'
import { unifiedDiff } from '../unified-diff.ts'

/** What fixes would change in files, none of which is written. */
export function fixesReport(
  examined: Examined,
  after: readonly (Checked & { readonly fixes: number })[],
  words: Words,
): Report {
  const { files: before } = examined
  const changed = after.filter(({ text }, i) => text !== before[i]?.text)
  const old = new Map(before.map(({ path, text }) => [path, text]))
  const diff = ({ path, text = '' }: Checked, { paint }: Pick<Layout, 'paint'>) =>
    unifiedDiff(path, old.get(path) ?? '', text, paint)
  const fixes = changed.reduce((sum, { fixes }) => sum + fixes, 0)
  const checked = words.tables.checked(countsOf(examined))
  const told = `${checked} ${words.tables.notMade({ fixes, files: changed.length })}`
  const plain = { paint: paint(false) }
  return {
    name: 'fixes',
    fields: ['file', 'fixes', 'diff'],
    rows: changed.map(file => ({ file: file.path, fixes: file.fixes, diff: diff(file, plain) })),
    assumptions: [],
    summary: () => told,
    screen: layout => [...changed.map(file => diff(file, layout)), told].join('\n'),
  }
}
