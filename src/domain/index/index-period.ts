/** The period of an index value: a year `2005`, a quarter `2005-Q4` or a month `2005-10`. */
export type IndexPeriod = string & { readonly __indexPeriod: unique symbol }

/** How often an index is published. */
export type Frequency = 'year' | 'quarter' | 'month'

export const isIndexPeriod = (text: string): text is IndexPeriod =>
  /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(text)

/** A year, or a month of it, 1–12. */
export const indexPeriod = (year: number, month?: number): IndexPeriod =>
  (month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`) as IndexPeriod

export const frequencyOf = (period: IndexPeriod): Frequency =>
  period.includes('Q') ? 'quarter' : period.includes('-') ? 'month' : 'year'

export const indexYearOf = (period: IndexPeriod): number => Number(period.slice(0, 4))

/** The same part of another year. */
export const inYear = (period: IndexPeriod, year: number): IndexPeriod =>
  `${year}${period.slice(4)}` as IndexPeriod

/**
 * The period of an index with a given frequency in which a period lies: the quarter or the year of a month.
 * A period that is longer than those of the index stays as it is, as does any where the frequency is unknown.
 */
export function indexPeriodIn(period: IndexPeriod, frequency: Frequency | undefined): IndexPeriod {
  if (frequency === 'year') return period.slice(0, 4) as IndexPeriod
  if (frequency === 'quarter' && frequencyOf(period) === 'month')
    return `${period.slice(0, 4)}-Q${Math.ceil(Number(period.slice(5)) / 3)}` as IndexPeriod
  return period
}

const perYear = { year: 1, quarter: 4, month: 12 }

/** The number of a period among those of its length, counted from the year 0. */
export function ordinalOf(period: IndexPeriod): number {
  const part = Number(/\d+$/.exec(period.slice(4))?.[0] ?? 1)
  return indexYearOf(period) * perYear[frequencyOf(period)] + part - 1
}

/** The period with a number, of the same length as another. */
export function indexPeriodAt(ordinal: number, like: IndexPeriod): IndexPeriod {
  const frequency = frequencyOf(like)
  const year = Math.floor(ordinal / perYear[frequency])
  const part = (ordinal % perYear[frequency]) + 1
  if (frequency === 'quarter') return `${year}-Q${part}` as IndexPeriod
  return frequency === 'month' ? indexPeriod(year, part) : indexPeriod(year)
}
