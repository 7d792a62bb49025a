import type { Fix } from './fix.ts'
import type { Found } from './found.ts'

/** The line that says what a file is, before its first key, where its keys leave no doubt. */
export function firstLine(_: unknown, { source: { text } }: Found): Fix | undefined {
  const format = /^parties:/m.test(text)
    ? 'agreement/1'
    : /^publisher:/m.test(text) && /^values:/m.test(text)
      ? 'index/1'
      : undefined
  const [, before = ''] = /^((?:(?:[ \t]*(?:#.*)?|---|%.*)(?:\r\n|\n))*)[A-Za-z]/.exec(text) ?? []
  if (format === undefined || /^iop:/m.test(text)) return undefined
  const [newline] = /\r?\n/.exec(text) ?? ['\n']
  return {
    isSafe: true,
    edits: [{ start: before.length, end: before.length, text: `iop: ${format}${newline}` }],
  }
}
