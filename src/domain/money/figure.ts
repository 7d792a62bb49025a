import type { Ore } from './ore.ts'

/** How far a figure can be relied on, the surest first. */
export const statuses = ['final', 'preliminary', 'forecast', 'unknown'] as const
export type Status = (typeof statuses)[number]

/** A sum of money as it is known: `ore` is absent when, and only when, the status is `unknown`. */
export type Figure =
  | { readonly status: Exclude<Status, 'unknown'>; readonly ore: Ore }
  | { readonly status: 'unknown'; readonly ore?: undefined }

export const unknown: Figure = { status: 'unknown' }
export const final = (ore: Ore): Figure => ({ status: 'final', ore })

/** The less reliable of two statuses. */
export const weaker = (a: Status, b: Status): Status => (statuses.indexOf(a) < statuses.indexOf(b) ? b : a)

/** The figure that `change` makes of a known one; an unknown one stays unknown. */
export const map = (figure: Figure, change: (ore: Ore) => Ore): Figure =>
  figure.status === 'unknown' ? figure : { ...figure, ore: change(figure.ore) }

/** A sum of figures: what of it is known, whether anything in it is unknown, and the weakest status. */
export interface Total {
  readonly known: Ore
  readonly isComplete: boolean
  readonly status: Status
}

export function total(figures: readonly Figure[]): Total {
  return {
    known: figures.reduce((known, { ore }) => known + (ore ?? 0n), 0n),
    isComplete: figures.every(({ status }) => status !== 'unknown'),
    status: figures.reduce<Status>((weakest, { status }) => weaker(weakest, status), 'final'),
  }
}

/** The sum as one figure: unknown as soon as one of its parts is. */
export function added(figures: readonly Figure[]): Figure {
  const { known, status } = total(figures)
  return status === 'unknown' ? unknown : { status, ore: known }
}

export const minus = (a: Figure, b: Figure): Figure => added([a, map(b, ore => -ore)])
