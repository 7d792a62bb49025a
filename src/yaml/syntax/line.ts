import type { Range } from '../location/location.ts'

/** The offset of the first character of the line that contains an offset. */
export const lineStart = (offset: number, text: string): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1

/** The text from an offset to the end of its line, without a comment and trailing spaces. */
export function restOfLine(offset: number, text: string): Range {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(offset)) ?? []
  return [offset, offset + withoutComment(line).trimEnd().length]
}

/** A line without the comment at its end. YAML takes `#3` in `Plats #3` for a comment as well, but its writer did not. */
export const withoutComment = (line: string): string =>
  line.replace(/(?<=^|\s)#(?=$|[\s#!]|iop[-_ ]?ignore).*$/, '')

/** The first word at an offset or after it, without its colon. */
export function wordFrom(offset: number, text: string): Range {
  const [, space = '', word = ''] = /^(\s*)([^\s:,]*)/.exec(text.slice(offset)) ?? []
  const start = offset + space.length
  return [start, start + Math.max(word.length, start < text.length ? 1 : 0)]
}
