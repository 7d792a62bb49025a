import type { Paint } from '../paint.ts'
import { printable } from '../printable.ts'
import { type LineChange, lineChanges } from './line-changes.ts'

/** The number of unchanged lines shown before and after a change. */
const contextLines = 3

/** The difference between two texts of a file, for `git apply` and `patch`. */
export function unifiedDiff(path: string, old: string, changed: string, paint: Paint): string {
  const [before, after] = [linesOf(old), linesOf(changed)]
  const hunks = inHunks(lineChanges(before, after)).flatMap(hunk => hunkLines(hunk, before, after, paint))
  const file = printable(path)
  return [paint.heading(`--- a/${file}`), paint.heading(`+++ b/${file}`), ...hunks].join('\n')
}

/** Lines with their endings, so that a missing last ending is a difference. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Changes in hunks: changes whose unchanged lines meet are in the same hunk. */
function inHunks(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1)
    if (last && change.old[0] - last.old[1] <= 2 * contextLines) hunks.at(-1)?.push(change)
    else hunks.push([change])
  }
  return hunks
}

/** The lines of a hunk under its heading. */
function hunkLines(
  changes: readonly LineChange[],
  before: readonly string[],
  after: readonly string[],
  paint: Paint,
): string[] {
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last) return []
  const lead = first.old[0] < contextLines ? first.old[0] : contextLines
  const [start, end] = [first.old[0] - lead, last.old[1] + contextLines]
  const tail = before.slice(last.old[1], end)
  const lines: string[] = []
  let at = start
  for (const { old, new: instead } of changes) {
    lines.push(...before.slice(at, old[0]).map(line => shown(' ', line)))
    lines.push(...before.slice(...old).map(line => paint.error(shown('-', line))))
    lines.push(...after.slice(...instead).map(line => paint.good(shown('+', line))))
    at = old[1]
  }
  const [from, to] = [first.new[0] - lead, last.new[1] + tail.length]
  return [
    paint.note(`@@ -${range(start, last.old[1] + tail.length)} +${range(from, to)} @@`),
    ...lines,
    ...tail.map(line => shown(' ', line)),
  ]
}

/** The first line, from 1, and the number of lines; for no lines the line before them. */
const range = (start: number, end: number) => `${end > start ? start + 1 : start},${end - start}`

/** A line of a diff, with characters that could control a terminal spelt out, except a byte order mark and the line ending. */
function shown(sign: string, line: string): string {
  const [, mark = '', text = '', ending = ''] = /^(\ufeff?)([\s\S]*?)(\r?\n)?$/.exec(line) ?? []
  const harmless = text.split('\t').map(printable).join('\t')
  const last = ending === '' ? '\n\\ No newline at end of file' : ''
  return `${sign}${mark}${harmless}${ending.replace('\n', '')}${last}`
}
