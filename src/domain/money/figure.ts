import { type Commitment, weakerCommitment } from './commitment.ts'
import { type LevelStatus, weakerLevel } from './level-status.ts'
import type { Ore } from './ore.ts'

/**
 * An amount of money as far as it is known: its bounds in öre, which are equal where the amount is known, and three
 * qualities that every calculation carries separately. An absent bound means that there is none.
 */
export interface Figure {
  readonly least: Ore | undefined
  readonly most: Ore | undefined
  /** The document says “about”: the bounds are those of its number. */
  readonly isAbout: boolean
  /** The document also states a cap of an amount that it says “about” of: `most` is that cap, and no estimate. */
  readonly isCapped?: true
  readonly level: LevelStatus
  readonly commitment: Commitment
}

const figure = (least: Ore | undefined, most: Ore | undefined, isAbout = false): Figure => ({
  least,
  most,
  isAbout,
  level: 'not-indexed',
  commitment: 'unconditional',
})

/** An amount that is known and owed. */
export const final = (ore: Ore): Figure => figure(ore, ore)
export const about = (ore: Ore): Figure => figure(ore, ore, true)
export const aboutAtMost = (ore: Ore, cap: Ore): Figure => ({ ...figure(ore, cap, true), isCapped: true })
export const between = (least: Ore, most: Ore): Figure => figure(least, most)
export const atMost = (ore: Ore): Figure => figure(0n, ore)
export const atLeast = (ore: Ore): Figure => figure(ore, undefined)

/** An amount that nobody has stated. Amounts that an agreement states are never below 0 kr. */
export const unknown: Figure = figure(0n, undefined)

/** The amount of a figure whose bounds are equal. */
export const oreOf = ({ least, most }: Figure): Ore | undefined => (least === most ? least : undefined)

/** Whether nothing more is known of an amount than that it is not below 0 kr. */
export const isUnknownFigure = ({ least, most }: Figure): boolean =>
  most === undefined && (least === undefined || least <= 0n)

/** Whether the amount is 0 kr for certain. */
export const isNothing = (figure: Figure): boolean => oreOf(figure) === 0n

/** A figure with `change`, which must not reverse the order of amounts, applied to its bounds. */
export const map = (figure: Figure, change: (ore: Ore) => Ore): Figure => ({
  ...figure,
  least: figure.least === undefined ? undefined : change(figure.least),
  most: figure.most === undefined ? undefined : change(figure.most),
})

/** The sum of figures: bounds are added, and the weakest of each quality stays. */
export function added(figures: readonly Figure[]): Figure {
  return figures.reduce(
    (sum, one) => ({
      ...combined(sum, one),
      least: plusBound(sum.least, one.least),
      most: plusBound(sum.most, one.most),
    }),
    final(0n),
  )
}

const plusBound = (a: Ore | undefined, b: Ore | undefined) =>
  a === undefined || b === undefined ? undefined : a + b

/** The weakest of each quality of a sum and one more figure. A figure of 0 kr weakens nothing. */
function combined(a: Figure, b: Figure): Figure {
  if (isNothing(b)) return a
  const { isCapped: _, ...rest } = a
  return {
    ...rest,
    ...aboutOf(a, b),
    level: weakerLevel(a.level, b.level),
    commitment: weakerCommitment(a.commitment, b.commitment),
  }
}

/** Whether two figures are about together; with a cap, if each has one or is no estimate. */
function aboutOf(a: Figure, b: Figure): Pick<Figure, 'isAbout' | 'isCapped'> {
  const isAbout = a.isAbout || b.isAbout
  const isCapped = [a, b].every(one => !one.isAbout || one.isCapped)
  return isAbout && isCapped ? { isAbout, isCapped } : { isAbout }
}

/** A figure with the opposite sign. */
export const negative = ({ least, most, isCapped: _, ...rest }: Figure): Figure => ({
  least: most === undefined ? undefined : -most,
  most: least === undefined ? undefined : -least,
  ...rest,
})

export const subtracted = (a: Figure, b: Figure): Figure => added([a, negative(b)])

/** The figure that allows every amount that any of the figures allows. */
export function hull([first = final(0n), ...others]: readonly Figure[]): Figure {
  return others.reduce(
    (all, one) => ({
      least: all.least === undefined || one.least === undefined ? undefined : smaller(all.least, one.least),
      most: all.most === undefined || one.most === undefined ? undefined : larger(all.most, one.most),
      ...aboutOf(all, one),
      level: weakerLevel(all.level, one.level),
      commitment: weakerCommitment(all.commitment, one.commitment),
    }),
    first,
  )
}

/**
 * The figure held between the bounds of another that the same amount must also be within. Where they contradict each other
 * none is chosen: the amount is whatever either allows.
 */
export function within(figure: Figure, { least, most }: Pick<Figure, 'least' | 'most'>): Figure {
  const held = {
    ...figure,
    least:
      figure.least === undefined ? least : least === undefined ? figure.least : larger(figure.least, least),
    most: figure.most === undefined ? most : most === undefined ? figure.most : smaller(figure.most, most),
  }
  const isContradiction = held.least !== undefined && held.most !== undefined && held.least > held.most
  return isContradiction ? hull([figure, { ...figure, least, most }]) : held
}

const smaller = (a: Ore, b: Ore) => (a < b ? a : b)
const larger = (a: Ore, b: Ore) => (a > b ? a : b)

/** The figure with a commitment that is at most as binding. */
export const committed = (figure: Figure, commitment: Commitment): Figure => ({
  ...figure,
  commitment: weakerCommitment(figure.commitment, commitment),
})

/** The part of the sum of figures that is not owed without condition. */
export const conditionalPart = (figures: readonly Figure[]): Figure =>
  added(figures.filter(({ commitment }) => commitment !== 'unconditional'))
