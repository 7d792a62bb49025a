import { isDay } from '../../domain/calendar/day.ts'
import { scalarText } from '../../domain/scalar-text.ts'

/** The day that a text in another form means: `2024-1-31`, `31/1 2024`, `20240131`, `31 januari 2024`. */
export function meantDay(written: unknown): string | undefined {
  const found = scalarText(written)
  // The patterns take time with the square of the length, and nobody writes a day of more characters.
  if (found.length > 60) return undefined
  const text = found.trim().replaceAll(/\s*[\u2010-\u2015\u2212]\s*/g, '-')
  for (const [pattern, order] of patterns) {
    const parts = pattern.exec(text)?.groups
    if (!parts) continue
    const month = order === 'named' ? monthNamed(parts.month ?? '') : (parts.month ?? '')
    const day = [parts.year, month.padStart(2, '0'), (parts.day ?? '').padStart(2, '0')].join('-')
    if (isDay(day)) return day
  }
  return undefined
}

const patterns: readonly (readonly [RegExp, 'digits' | 'named'])[] = [
  [/^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, 'digits'],
  [/^(?<year>\d{4})[-/. ](?<month>\d\d?)[-/. ](?<day>\d\d?)(?:[T ]\d\d:.*)?$/, 'digits'],
  [/^(?:den )?(?<day>\d\d?)[/.-](?<month>\d\d?)[ /.-]+(?<year>\d{4})$/, 'digits'],
  [/^(?:den )?(?<day>\d\d?)(?:\.|:e)? (?<month>\p{L}{3,9})\.? (?<year>\d{4})$/u, 'named'],
]

/** The first letters of the months, which Swedish and English mostly share. */
const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']

const monthNamed = (name: string): string =>
  String(months.findIndex(month => new RegExp(`^${month}`, 'i').test(name)) + 1)
