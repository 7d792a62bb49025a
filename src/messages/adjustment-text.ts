import type { Status } from '../domain/money/figure.ts'

/** A step of an amount along its index, numbers as text. */
export interface Step {
  /** Per cent of the amount, where it is not all of it. */
  readonly share: string | undefined
  readonly changes: readonly ChangeText[]
  /** The change that was used, per cent, where it is not the index's own. */
  readonly used: string | undefined
}

/** An index's change in a step: per cent, or the level that it came to over the one that it is compared with. */
export interface ChangeText {
  readonly index: string
  /** Per cent, in a basket of several. */
  readonly weight: string | undefined
  readonly period: string
  readonly change: string
  readonly status: Status
}

/** What a language has of its own in the text of a step. */
interface StepWords {
  readonly ofAmount: (share: string) => string
  readonly marks: Readonly<Partial<Record<Status, string>>>
}

/** A step in a few signs: `× OPI 2019 2.7 %`, `× (80 % OPI 2019 2.7 % + 20 % KPI 2018-10 330.72/282.4) → 2.5 %`. */
export const adjustmentText =
  ({ ofAmount, marks }: StepWords) =>
  ({ share, changes, used }: Step): string => {
    const changeText = ({ index, weight, period, change, status }: ChangeText) =>
      `${weight ? `${weight} % ` : ''}${index} ${period} ${change}${marks[status] ? ` (${marks[status]})` : ''}`
    const sum = changes.map(changeText).join(' + ')
    const all = changes.length > 1 ? `(${sum})` : sum
    const result = used ? `${used} %` : ''
    return `× ${[all, result].filter(Boolean).join(' → ')}${share ? ` (${ofAmount(share)})` : ''}`
  }
