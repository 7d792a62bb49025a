import * as z from 'zod'
import type { MonthSpan } from '../../domain/calendar/month-span.ts'

const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Seasons of three months each, as the weather service counts them: winter is December to February. */
export const seasons = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/** A month by its English name; 1–12 in the program. */
export const month = z
  .enum(names)
  .transform(name => names.indexOf(name) + 1)
  .meta({ description: 'A month' })

const isSeason = (name: string): name is keyof typeof seasons => Object.hasOwn(seasons, name)

/** A month or a season, as the months that it is. */
export const monthSpan = z
  .enum([...names, ...(Object.keys(seasons) as (keyof typeof seasons)[])])
  .transform(
    (name): MonthSpan =>
      isSeason(name) ? { first: seasons[name], count: 3 } : { first: names.indexOf(name) + 1, count: 1 },
  )
  .meta({ description: 'A month, or a season of three: winter is December to February' })

/** A whole number of months. */
export const monthCount = z.int().min(1).max(1200).meta({ description: 'Months' })
