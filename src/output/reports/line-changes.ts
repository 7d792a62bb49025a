/** Lines of one text that give place to lines of another; positions count from 0, the ends not included. */
export interface LineChange {
  readonly old: readonly [start: number, end: number]
  readonly new: readonly [start: number, end: number]
}

/** Where two texts differ, line by line: after a difference they go on at the nearest lines that are alike. */
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

/** A stretch of this many different lines is no slip: from there on all is shown as changed. */
const furthest = 1000

/** How many lines to pass over in each, fewest together, until a line and the one after it are the same in both. */
function nearestAlike(old: readonly string[], changed: readonly string[], i: number, j: number) {
  const isAlike = (a: number, b: number) => old[a] === changed[b] && old[a + 1] === changed[b + 1]
  const [most, mostNew] = [old.length - i, changed.length - j]
  for (let distance = 1; distance <= most + mostNew && distance <= furthest; distance++)
    for (let skip = distance > mostNew ? distance - mostNew : 0; skip <= distance && skip <= most; skip++)
      if (isAlike(i + skip, j + distance - skip)) return [skip, distance - skip] as const
  return [most, mostNew] as const
}
