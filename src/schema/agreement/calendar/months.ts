import * as z from 'zod'
import type { MonthSpan } from '../../../domain/calendar/month-span.ts'
import { choice, type ValueTexts } from '../../fields/choice.ts'

const monthTexts = {
  january: { en: 'January', sv: 'januari' },
  february: { en: 'February', sv: 'februari' },
  march: { en: 'March', sv: 'mars', synonyms: ['mars'] },
  april: { en: 'April', sv: 'april' },
  may: { en: 'May', sv: 'maj', synonyms: ['maj'] },
  june: { en: 'June', sv: 'juni' },
  july: { en: 'July', sv: 'juli' },
  august: { en: 'August', sv: 'augusti' },
  september: { en: 'September', sv: 'september' },
  october: { en: 'October', sv: 'oktober' },
  november: { en: 'November', sv: 'november' },
  december: { en: 'December', sv: 'december' },
} as const satisfies ValueTexts

type MonthName = keyof typeof monthTexts

const names = Object.keys(monthTexts)

/** Seasons of three months each, as the weather service counts them: winter is December to February. */
export const seasons = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/** The words for seasons. */
export const seasonTexts: ValueTexts<keyof typeof seasons> = {
  spring: { en: 'spring', sv: 'våren' },
  summer: { en: 'summer', sv: 'sommaren' },
  autumn: { en: 'autumn', sv: 'hösten' },
  winter: { en: 'winter', sv: 'vintern' },
}

/** A month by its English name; 1–12 in the program. */
export const month = choice<MonthName>(monthTexts)
  .transform(name => names.indexOf(name) + 1)
  .register(z.globalRegistry, { descriptions: { en: 'A month', sv: 'En månad' } })

const isSeason = (name: string): name is keyof typeof seasons => Object.hasOwn(seasons, name)

/** A month or a season, read as its first month and the number of months. */
export const monthSpan = choice({ ...monthTexts, ...seasonTexts })
  .transform(
    (name): MonthSpan =>
      isSeason(name) ? { first: seasons[name], count: 3 } : { first: names.indexOf(name) + 1, count: 1 },
  )
  .register(z.globalRegistry, {
    descriptions: {
      en: 'A month, or a season of three: winter is December to February',
      sv: 'En månad, eller en årstid om tre: vintern är december till februari',
    },
  })

/** A whole number of months. */
export const monthCount = z
  .int()
  .min(1)
  .max(1200)
  .register(z.globalRegistry, { descriptions: { en: 'Months', sv: 'Månader' } })
