import { type Certainty, combinedCertainty, oppositeCertainty } from './certainty.ts'
import type { Ore } from './ore.ts'

/** How reliable a figure is, the most reliable first. */
export const statuses = ['final', 'preliminary', 'forecast', 'unknown'] as const
export type Status = (typeof statuses)[number]

/** An amount of money, how reliable it is and how exactly the document states it. Only an unknown figure has no amount and no certainty. */
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

/** A figure with `change` applied to its amount; an unknown figure stays unknown. */
export const map = (figure: Figure, change: (ore: Ore) => Ore): Figure =>
  figure.status === 'unknown' ? figure : { ...figure, ore: change(figure.ore) }

/** A sum of figures: the known part, whether every figure is known, the weakest status and the certainty. */
export interface Total {
  /** The whole sum where it is complete; otherwise a lower bound of it. */
  readonly known: Ore
  readonly isComplete: boolean
  readonly status: Status
  readonly certainty: Certainty
}

export function total(figures: readonly Figure[]): Total {
  const isComplete = figures.every(({ status }) => status !== 'unknown')
  // Beside an unknown figure, a figure that is stated as a maximum adds nothing to the lower bound.
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

/** The sum of figures as a figure; unknown if any of them is. */
export function added(figures: readonly Figure[]): Figure {
  const { known, status, certainty } = total(figures)
  return status === 'unknown' ? unknown : { status, certainty, ore: known }
}

/** A figure with the opposite sign. */
export const negative = (figure: Figure): Figure =>
  figure.status === 'unknown'
    ? figure
    : { ...figure, ore: -figure.ore, certainty: oppositeCertainty(figure.certainty) }

export const subtracted = (a: Figure, b: Figure): Figure => added([a, negative(b)])
