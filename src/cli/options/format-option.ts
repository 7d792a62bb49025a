import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import { oneOf } from './option-values.ts'

/** A format that the user asks for, and the file that the report is written to; by default it goes to standard output. */
export interface WantedFormat {
  readonly format: string
  readonly file?: string
}

/** Adds the option for formats: `name`, or `name=file`. It can be repeated, but only one format goes to each place. */
export const addFormats = (command: Command, words: Words, formats: readonly string[]): Command =>
  command.option(
    '--format <format[=file]>',
    `${words.options.format}: ${formats.join(', ')}`,
    (value: string, before: readonly WantedFormat[] = []) => withFormat(before, value, formats),
  )

function withFormat(
  before: readonly WantedFormat[],
  value: string,
  formats: readonly string[],
): WantedFormat[] {
  const [, name = value, file] = /^([^=]*)=(.+)$/s.exec(value) ?? []
  const wanted = { format: oneOf('--format', formats)(name), ...(file !== undefined && { file }) }
  const rival = before.find(earlier => earlier.file === file)
  if (rival) throw new Failure('several-to-one-place', { first: rival.format, second: name, file })
  return [...before, wanted]
}
