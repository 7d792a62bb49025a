import { type Certainty, combinedCertainty, oppositeCertainty } from './certainty.ts'
import type { Ore } from './ore.ts'

/** How far a figure can be relied on, the surest first. */
export const statuses = ['final', 'preliminary', 'forecast', 'unknown'] as const
export type Status = (typeof statuses)[number]

/**
 * A sum of money as it is known, and how exactly the document states it. `ore` and `certainty` are absent when, and
 * only when, the status is `unknown`.
 */
export type Figure =
  | { readonly status: Exclude<Status, 'unknown'>; readonly certainty: Certainty; readonly ore: Ore }
  | { readonly status: 'unknown'; readonly certainty?: undefined; readonly ore?: undefined }

export const unknown: Figure = { status: 'unknown' }
export const final = (ore: Ore, certainty: Certainty = 'exact'): Figure => ({
  status: 'final',
  certainty,
  ore,
})

/** The less reliable of two statuses. */
export const weaker = (a: Status, b: Status): Status => (statuses.indexOf(a) < statuses.indexOf(b) ? b : a)

/** The figure that `change` makes of a known one; an unknown one stays unknown. */
export const map = (figure: Figure, change: (ore: Ore) => Ore): Figure =>
  figure.status === 'unknown' ? figure : { ...figure, ore: change(figure.ore) }

/** A sum of figures: what of it is known, whether anything in it is unknown, the weakest status and the certainty. */
export interface Total {
  /** The whole sum where it is complete; otherwise what it is at the least, or at the least about. */
  readonly known: Ore
  readonly isComplete: boolean
  readonly status: Status
  readonly certainty: Certainty
}

export function total(figures: readonly Figure[]): Total {
  const isComplete = figures.every(({ status }) => status !== 'unknown')
  // Beside an unknown part a cap says nothing of how much there is at the least.
  const counted = isComplete ? figures : figures.filter(({ certainty }) => certainty !== 'at-most')
  return {
    known: counted.reduce((known, { ore }) => known + (ore ?? 0n), 0n),
    isComplete,
    status: figures.reduce<Status>((weakest, { status }) => weaker(weakest, status), 'final'),
    certainty: counted.reduce<Certainty>(
      (all, { certainty = 'exact' }) => combinedCertainty(all, certainty),
      'exact',
    ),
  }
}

/** The sum as one figure: unknown as soon as one of its parts is. */
export function added(figures: readonly Figure[]): Figure {
  const { known, status, certainty } = total(figures)
  return status === 'unknown' ? unknown : { status, certainty, ore: known }
}

/** A figure below nought, to be added to others. */
export const negative = (figure: Figure): Figure =>
  figure.status === 'unknown'
    ? figure
    : { ...figure, ore: -figure.ore, certainty: oppositeCertainty(figure.certainty) }

export const subtracted = (a: Figure, b: Figure): Figure => added([a, negative(b)])
