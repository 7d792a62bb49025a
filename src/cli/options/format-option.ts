import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { Words } from '../../messages/words.ts'
import { oneOf } from './option-values.ts'

/** A form that is asked for, and the file that it goes to; without one it goes to standard output. */
export interface WantedFormat {
  readonly format: string
  readonly file?: string
}

/** `--format name`, `--format name=file`; as many as are wanted, but only one on standard output. */
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
