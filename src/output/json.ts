import type { Exact } from '../domain/money/exact.ts'
import type { Words } from '../messages/words.ts'
import { unprintable } from '../unprintable.ts'
import { assumptionText } from './assumptions.ts'
import { kronorNumber, percentNumber } from './figure.ts'
import type { Report, Value } from './report.ts'

/** The version of the reports' form. It rises when a program that reads them must change. */
export const reportVersion = 1

/** A report as JSON, the same in every language but for its texts. */
export function json(
  { name, rows, assumptions, facts }: Report,
  days: { readonly today: string; readonly asOf: string },
  words: Words,
): string {
  const shown = assumptions.map(assumption => ({
    code: assumption.code,
    agreement: assumption.agreement,
    ...plain(assumption.args),
    text: assumptionText(words, assumption),
  }))
  const report = { report: name, version: reportVersion, ...days, ...facts, rows, assumptions: shown }
  return JSON.stringify(report, null, 2).replaceAll(unprintable, escaped)
}

/** JSON may write any character by its number: those that could steer a terminal are. */
const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')

/** Öre become kronor, and percentages numbers. */
const plain = (args: object): Record<string, Value> =>
  JSON.parse(
    JSON.stringify(args, (_, value: unknown) => {
      if (typeof value === 'bigint') return kronorNumber(value)
      return isExact(value) ? percentNumber(value) : value
    }),
  ) as Record<string, Value>

const isExact = (value: unknown): value is Exact =>
  typeof value === 'object' && value !== null && 'n' in value && 'd' in value
