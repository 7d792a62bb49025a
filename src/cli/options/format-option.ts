import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import { oneOf } from './option-values.ts'

/** A format that is asked for, and the file that it is written to; by default it goes to standard output. */
export interface WantedFormat {
  readonly format: string
  readonly file?: string
}

/** The option for formats: `name`, or `name=file`; several may be given, but only one for standard output. */
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
  const other = before.find(one => one.file === file)
  if (other) throw new Failure('several-to-one-place', { first: other.format, second: name, file })
  return [...before, wanted]
}
