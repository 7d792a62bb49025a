import type { Command } from 'commander'
import type { Forecast } from '../../domain/index/forecast.ts'
import type { Words } from '../../messages/words.ts'
import { dayOption, forecastOption } from './option-values.ts'

/** Adds the options of commands whose results depend on index values. */
export const addIndexOptions = (command: Command, words: Words): Command =>
  command
    .option('--as-of <day>', words.options.asOf, dayOption('--as-of'))
    .option('--assume <change>', words.options.assume, (value: string, before: readonly Forecast[] = []) => [
      ...before,
      forecastOption(value),
    ])
