import type { Closeness } from '../agreement/term/possible-terms.ts'
import type { Period } from '../calendar/period.ts'
import { sameText } from '../same-text.ts'
import { closenessFor } from '../timeline/possible-timelines.ts'
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
  const closeness = closenessForAll(timelines)
  const asKnown = (timeline: Timeline) => (timeline.life ? [timeline] : [])
  return transposed(timelines.map(one => [...asKnown(one), ...one.possible(within, closeness)]))
}

/** The same for results by agreement year, at the level of the document where nothing bounds the first day. */
export const sideBySideByAgreementYear = (timelines: readonly Timeline[]): SideBySide[] => {
  const closeness = closenessForAll(timelines)
  return transposed(timelines.map(one => (one.life ? [one] : one.byAgreementYear(closeness))))
}

function closenessForAll(timelines: readonly Timeline[]): Closeness {
  const all = timelines.map(({ agreement }) => closenessFor(agreement))
  return {
    monthsBefore: Math.max(...all.map(({ monthsBefore }) => monthsBefore)),
    isEndByMonth: all.some(({ isEndByMonth }) => isEndByMonth),
  }
}

const transposed = (lists: readonly (readonly DatedTimeline[])[]): SideBySide[] =>
  (lists[0] ?? [])
    .map((_, i) => lists.flatMap(list => list[i] ?? []))
    .filter(({ length }) => length === lists.length)
