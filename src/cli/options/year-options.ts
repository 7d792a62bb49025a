import type { Command } from 'commander'
import { type Day, yearOf } from '../../domain/calendar/day.ts'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import { yearOption, yearsOption } from './option-values.ts'

export interface YearOptions {
  readonly year?: readonly number[]
  readonly years?: readonly number[]
}

/** Adds the options for one calendar year or several. */
export const addYearOptions = (command: Command, words: Words): Command =>
  command
    .option('--year <year>', words.options.year, yearOption)
    .option('--years <first-last>', words.options.years, yearsOption)

/** The calendar years that the options name; by default the next year. */
export function yearsFrom({ year, years }: YearOptions, today: Day): readonly number[] {
  if (year && years) throw new Failure('options-conflict', { one: '--year', other: '--years' })
  return years ?? year ?? [yearOf(today) + 1]
}
