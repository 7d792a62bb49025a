import { allocate } from './allocate.ts'
import { added, type Figure, isNothing, oreOf } from './figure.ts'
import type { Ore } from './ore.ts'

/** A share of a whole in hundredths of a per cent, within bounds that are equal where it is known. */
export interface Share {
  readonly least: bigint
  readonly most: bigint
  readonly isAbout: boolean
}

const all = 10_000n

export const isShareUnknown = ({ least, most }: Share): boolean => least <= 0n && most >= all

/**
 * The share of each figure in their sum. Shares of known amounts add up to 100 per cent, by largest remainder. Others are
 * bounded: the least share is that of the least amount beside the most of all others. All are unknown where all amounts
 * are 0.
 */
export function shares(figures: readonly Figure[]): Share[] {
  const givers = figures.filter(figure => !isNothing(figure))
  if (givers.length === 0) return figures.map(() => ({ least: 0n, most: all, isAbout: false }))
  if (givers.length === 1) return figures.map(figure => exactShare(isNothing(figure) ? 0n : all, false))
  const isAbout = figures.some(figure => figure.isAbout)
  const known = figures.map(oreOf)
  if (known.every(ore => ore !== undefined))
    return allocate(all, known, ore => ore).map(({ amount }) => exactShare(amount, isAbout))
  return figures.map((figure, i) => {
    if (isNothing(figure)) return exactShare(0n, false)
    const others = added(figures.filter((_, n) => n !== i))
    return {
      least: boundOf(figure.least ?? 0n, others.most, 'least'),
      most: boundOf(figure.most, others.least ?? 0n, 'most'),
      isAbout,
    }
  })
}

const exactShare = (hundredths: bigint, isAbout: boolean): Share => ({
  least: hundredths,
  most: hundredths,
  isAbout,
})

/**
 * The bound of a share, rounded outwards. Amounts are whole öre, so that what is within an öre of a hundredth is that
 * hundredth.
 */
function boundOf(own: Ore | undefined, others: Ore | undefined, bound: 'least' | 'most'): bigint {
  if (others === undefined) return 0n
  if (own === undefined) return all
  const whole = own + others
  if (whole === 0n) return bound === 'least' ? 0n : all
  const [down, rest] = [(own * all) / whole, (own * all) % whole]
  if (rest <= all) return down
  if (whole - rest <= all) return down + 1n
  return bound === 'least' ? down : down + 1n
}

/** The share that allows every one of the shares. */
export const hullOfShares = ([first, ...others]: readonly Share[]): Share | undefined =>
  first &&
  others.reduce(
    (hull, { least, most, isAbout }) => ({
      least: least < hull.least ? least : hull.least,
      most: most > hull.most ? most : hull.most,
      isAbout: isAbout || hull.isAbout,
    }),
    first,
  )
