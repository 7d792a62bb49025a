/** The known word that a word probably misspells: the nearest, with at most one edit for every three letters. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const folded = fold(word)
  const mostEdits = Math.max(1, Math.floor(folded.length / 3))
  const byEdits = known
    .map(candidate => ({ candidate, other: fold(candidate) }))
    .filter(({ other }) => Math.abs(other.length - folded.length) <= mostEdits)
    .map(({ candidate, other }) => ({ candidate, edits: editDistance(folded, other) }))
    .filter(({ edits }) => edits <= mostEdits && edits < folded.length)
    .toSorted((a, b) => a.edits - b.edits)
  return byEdits[0]?.candidate
}

/** A word in small letters without marks and signs: `orgNummer` and `org-nummer` fold alike, `förening` and `forening` too. */
export const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\s._-]/g, '')
    .toLowerCase()
    .slice(0, 64)

/** Whether two words differ in case, marks and signs only. */
export const isAlike = (a: string, b: string): boolean => fold(a) === fold(b)

/** The distance of Damerau and Levenshtein: insertions, deletions, replacements and swapped neighbours. */
function editDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[before, last] = [last, row]
  }
  return at(last, b.length)
}

const at = (row: readonly number[], j: number) => row[j] ?? 0
