import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { bare, instead } from './instead.ts'

interface Meant {
  readonly meant?: string | undefined
}

/** What was written can mean one thing only. */
export const certainly = ({ meant }: Meant, found: Found): Fix | undefined =>
  meant === undefined ? undefined : instead(found, meant, true)

/** What was written means this most likely. */
export const likely = ({ meant }: Meant, found: Found): Fix | undefined =>
  meant === undefined ? undefined : instead(found, meant, false)

/** Digits after a zero are text, as codes and clauses are; where a number must stand, that is mended next. */
export const inQuotes = (_: unknown, found: Found): Fix | undefined =>
  instead(found, `"${found.written}"`, true)

/** A day in another form; with month and day in figures, and the year last, some write the month first. */
export function dayMeant({ meant }: { meant: string }, found: Found): Fix | undefined {
  const [, day = '', month = ''] = /^\D*(\d\d?)\D+(\d\d?)\D+\d{4}$/.exec(bare(found)) ?? []
  const [first, second] = [day.padStart(2, '0'), month.padStart(2, '0')]
  return instead(found, meant, first > '12' || first === second)
}
