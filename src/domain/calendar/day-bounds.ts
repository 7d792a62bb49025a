import { type Day, earlierDay, laterDay } from './day.ts'

/** A day as far as it is known: not before `earliest`, not after `latest`. An absent bound means that there is none. */
export interface DayBounds {
  readonly earliest?: Day | undefined
  readonly latest?: Day | undefined
}

/** The day, where its bounds are equal. */
export const exactDay = ({ earliest, latest }: DayBounds): Day | undefined =>
  earliest === latest ? earliest : undefined

export const onDay = (day: Day): DayBounds => ({ earliest: day, latest: day })

/** Whether no day is within the bounds. */
export const isContradictory = ({ earliest, latest }: DayBounds): boolean =>
  earliest !== undefined && latest !== undefined && earliest > latest

/** The bounds of a day that two statements are about. */
export const bothBounds = (a: DayBounds, b: DayBounds): DayBounds => ({
  earliest: a.earliest && b.earliest ? laterDay(a.earliest, b.earliest) : (a.earliest ?? b.earliest),
  latest: a.latest && b.latest ? earlierDay(a.latest, b.latest) : (a.latest ?? b.latest),
})

/** The bounds that allow every one of the days. */
export const boundsOfDays = ([first, ...others]: readonly Day[]): DayBounds => ({
  earliest: first && others.reduce(earlierDay, first),
  latest: first && others.reduce(laterDay, first),
})
