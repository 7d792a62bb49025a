import { frequencyOf, type IndexPeriod, indexPeriod, indexYearOf } from './index-period.ts'

const perYear = { year: 1, quarter: 4, month: 12 }

/** Which one of its kind a period is: years, quarters or months counted from the year 0. */
export function placeInTime(period: IndexPeriod): number {
  const part = Number(/\d+$/.exec(period.slice(4))?.[0] ?? 1)
  return indexYearOf(period) * perYear[frequencyOf(period)] + part - 1
}

/** The period of the same kind that stands at that place. */
export function periodAt(place: number, like: IndexPeriod): IndexPeriod {
  const frequency = frequencyOf(like)
  const year = Math.floor(place / perYear[frequency])
  const part = (place % perYear[frequency]) + 1
  if (frequency === 'quarter') return `${year}-Q${part}` as IndexPeriod
  return frequency === 'month' ? indexPeriod(year, part) : indexPeriod(year)
}
