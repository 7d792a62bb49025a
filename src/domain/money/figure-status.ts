import { certaintyOf } from './certainty.ts'
import type { Figure } from './figure.ts'

/** How far a figure can be relied on, in one word; the first that holds of a figure, read from the end. */
export const figureStatuses = [
  'final',
  'preliminary',
  'forecast',
  'stated-level',
  'about',
  'bounded',
  'conditional',
  'proposed',
  'undecided',
  'unknown',
] as const
export type FigureStatus = (typeof figureStatuses)[number]

/** The weakest quality of a figure. It is final where the amount is exact, owed, and at a published final level or not indexed. */
export function figureStatus(figure: Figure, certainty = certaintyOf(figure)): FigureStatus {
  if (certainty === 'unknown') return 'unknown'
  if (figure.commitment !== 'unconditional') return figure.commitment
  if (certainty === 'about') return 'about'
  if (certainty !== 'exact') return 'bounded'
  if (figure.level === 'missing') return 'stated-level'
  return figure.level === 'preliminary' || figure.level === 'forecast' ? figure.level : 'final'
}
