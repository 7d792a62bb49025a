/** Lines of the old text, and the lines of the new text that replace them; positions count from 0, ends are exclusive. */
export interface LineChange {
  readonly old: readonly [start: number, end: number]
  readonly new: readonly [start: number, end: number]
}

/** The differences between two texts by lines. After a difference both texts continue at the nearest equal lines. */
export function lineChanges(old: readonly string[], changed: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < changed.length) {
    if (i < old.length && j < changed.length && old[i] === changed[j]) {
      i++
      j++
      continue
    }
    const [skipOld, skipNew] = nearestAlike(old, changed, i, j)
    changes.push({ old: [i, i + skipOld], new: [j, j + skipNew] })
    i += skipOld
    j += skipNew
  }
  return changes
}

/** After this many different lines the rest of both texts counts as changed. */
const furthest = 1000

/** The fewest lines to skip in both texts together until two consecutive lines are equal. */
function nearestAlike(old: readonly string[], changed: readonly string[], i: number, j: number) {
  const isAlike = (a: number, b: number) => old[a] === changed[b] && old[a + 1] === changed[b + 1]
  const [most, mostNew] = [old.length - i, changed.length - j]
  for (let distance = 1; distance <= most + mostNew && distance <= furthest; distance++)
    for (let skip = distance > mostNew ? distance - mostNew : 0; skip <= distance && skip <= most; skip++)
      if (isAlike(i + skip, j + distance - skip)) return [skip, distance - skip] as const
  return [most, mostNew] as const
}
