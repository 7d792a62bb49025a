import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { bare, instead, respelt } from './instead.ts'

/** A quarter: `2005Q4`, `2005 kv 4`; or a month: `2005M10`. */
export function periodInOrder(_: unknown, found: Found): Fix | undefined {
  const { year, quarter, month } = period.exec(bare(found))?.groups ?? {}
  if (quarter !== undefined) return instead(found, `${year}-Q${quarter}`, true)
  return month === undefined ? undefined : instead(found, `${year}-${month}`, true)
}

const period = /^(?<year>\d{4})[- ]?(?:(?:q|kv?) ?(?<quarter>[1-4])|m?(?<month>0[1-9]|1[0-2]))$/i

/** An organisation number with its ten digits, however they are divided; of twelve the first two are `16`. */
export function orgNumberDivided(_: unknown, found: Found): Fix | undefined {
  const digits = bare(found).replaceAll(/[\s\u2010-\u2015\u2212.-]/g, '')
  const [, first, last] = /^(?:16)?(\d{6})(\d{4})$/.exec(digits) ?? []
  return first === undefined ? undefined : respelt(found, `${first}-${last}`, true)
}

/** The id that the file's name gives; perhaps it is the name that is wrong. */
export const idOfName = ({ name }: { name: string }, found: Found): Fix | undefined =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) ? respelt(found, name, false) : undefined
