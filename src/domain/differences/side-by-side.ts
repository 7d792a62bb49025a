import type { Period } from '../calendar/period.ts'
import { sameText } from '../same-text.ts'
import { monthsBefore } from '../timeline/possible-timelines.ts'
import type { DatedTimeline, Timeline } from '../timeline/timeline.ts'

/** The timelines of several versions for one of the terms that all of them leave possible, in the order of the versions. */
export type SideBySide = readonly DatedTimeline[]

/** Equal for versions of an agreement that leave the same days open, so that what is so for one of them is so for all. */
export function opennessOf({ agreement: { id, term }, life }: Timeline): string {
  if (life && life.laterIf === undefined) return id
  const { bounds, stated, length, isOpen, renewal, successor } = term
  return sameText([id, bounds, stated, length, isOpen, renewal, successor, life])
}

/** Timelines with the same openness, for each term that they leave possible, as seen from a time. */
export function sideBySide(timelines: readonly Timeline[], within: Period): SideBySide[] {
  const months = monthsBeforeAny(timelines)
  const asKnown = (timeline: Timeline) => (timeline.life ? [timeline] : [])
  return transposed(timelines.map(one => [...asKnown(one), ...one.possible(within, months)]))
}

/** The same at the level of the document, for results by agreement year. */
export const sideBySideAtStatedLevel = (timelines: readonly Timeline[]): SideBySide[] => {
  const months = monthsBeforeAny(timelines)
  return transposed(timelines.map(one => (one.life ? [one] : one.atStatedLevel(months))))
}

const monthsBeforeAny = (timelines: readonly Timeline[]): number =>
  Math.max(...timelines.map(({ agreement }) => monthsBefore(agreement)))

const transposed = (lists: readonly (readonly DatedTimeline[])[]): SideBySide[] =>
  (lists[0] ?? []).map((_, i) => lists.flatMap(list => list[i] ?? []))
