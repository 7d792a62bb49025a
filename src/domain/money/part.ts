import { type Exact, exact } from './exact.ts'
import { type Figure, map, oreOf } from './figure.ts'
import type { Ore } from './ore.ts'
import { rounded } from './rounding.ts'

/**
 * A part of a figure: `divided` gives the part of a known amount, `exactly` the same before rounding. The bounds of an
 * amount that is not known are rounded outwards, to whole units of öre.
 */
export function part(
  whole: Figure,
  divided: (ore: Ore) => Ore,
  exactly: (ore: Ore) => Exact,
  unit = 1n,
): Figure {
  if (oreOf(whole) !== undefined) return map(whole, divided)
  const outwards = (ore: Ore | undefined, mode: 'down' | 'up') => {
    if (ore === undefined) return undefined
    const { n, d } = exactly(ore)
    return (
      rounded(exact(n, d * unit), { unit: 'ore', mode: n < 0n === (mode === 'down') ? 'up' : 'down' }) * unit
    )
  }
  // The last part of a division in units also has what is less than a unit.
  const rest = unit > 1n ? unit : 0n
  const most = outwards(whole.most, 'up')
  return {
    ...whole,
    least: outwards(whole.least, 'down'),
    most: most === undefined ? undefined : most + rest,
  }
}
