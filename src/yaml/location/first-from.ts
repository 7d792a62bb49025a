/** The index of the first of sorted items that starts at an offset or after it: a binary search, since a file can have many. */
export function firstFrom<T>(sorted: readonly T[], offset: number, startOf: (item: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item !== undefined && startOf(item) < offset) low = middle + 1
    else high = middle
  }
  return low
}
