import type { Day } from '../../calendar/day.ts'
import { includes, type Period } from '../../calendar/period.ts'

/** A time in which an agreement is suspended (vilande), as far as its days are known. */
export interface Pause {
  /** The last day; absent where it is not known in full. */
  readonly until?: Day | undefined
  /** The days on which the agreement is certainly suspended; absent where there are none. */
  readonly certain?: Period | undefined
  /** The days on which it can be suspended; without a last day where that is not known. */
  readonly possible: { readonly from: Day; readonly to?: Day | undefined }
  /** What becomes of the payouts that are due in it; absent where the document does not say. */
  readonly payouts?: PauseEffect | undefined
  /** What becomes of the duties that are due in it; absent where the document does not say. */
  readonly duties?: PauseEffect | undefined
}

/** What is due in a pause falls away, is due after it, or is due as usual. */
export type PauseEffect = 'lost' | 'postponed' | 'continue'

export const isCertainlyIn = ({ certain }: Pause, day: Day): boolean =>
  certain !== undefined && includes(certain, day)

export const isPossiblyIn = ({ possible: { from, to } }: Pause, day: Day): boolean =>
  from <= day && (to === undefined || day <= to)

/** The pauses of an agreement. */
export const pausesOf = ({
  events,
}: {
  readonly events: readonly { readonly pause?: Pause | undefined }[]
}): Pause[] => events.flatMap(({ pause }) => pause ?? [])
