import type { Fix } from './fix.ts'

/** The fixes that do not overlap or touch; of those that do, the first in the text. */
export function nonOverlapping(fixes: readonly Fix[]): Fix[] {
  let end = -1
  return fixes
    .toSorted((a, b) => startOf(a) - startOf(b))
    .filter(fix => {
      if (startOf(fix) <= end) return false
      end = fix.edits.reduce((last, edit) => (edit.end > last ? edit.end : last), end)
      return true
    })
}

const startOf = ({ edits }: Fix) =>
  edits.reduce((first, { start }) => (start < first ? start : first), Infinity)

/** A text with the edits of non-overlapping fixes, which are in the order of their places. */
export function applied(text: string, fixes: readonly Fix[]): string {
  let [edited, position] = ['', 0]
  for (const { start, end, text: instead } of fixes.flatMap(({ edits }) => edits)) {
    edited += text.slice(position, start) + instead
    position = end
  }
  return edited + text.slice(position)
}
