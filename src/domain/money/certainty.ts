import type { Figure } from './figure.ts'

/** How exactly an amount is known. */
export const certainties = ['exact', 'about', 'at-most', 'at-least', 'between', 'unknown'] as const
export type Certainty = (typeof certainties)[number]

/** The certainty of a figure. An amount that is at least 0 kr, and of which nothing more is known, is unknown. */
export function certaintyOf({ least, most, isAbout }: Figure): Certainty {
  if (most === undefined && (least === undefined || least <= 0n)) return 'unknown'
  if (isAbout) return 'about'
  if (least === most) return 'exact'
  if (most === undefined) return 'at-least'
  return least === undefined || least === 0n ? 'at-most' : 'between'
}
