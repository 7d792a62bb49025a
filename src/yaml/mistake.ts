import type { CST, YAMLParseError } from 'yaml'
import { lineStart, restOfLine, wordFrom } from './line.ts'
import type { Range } from './places.ts'
import { quoted } from './scalar.ts'
import type { Mistake } from './text-problem.ts'
import { openedBefore } from './unclosed.ts'

/** The mistake behind an error of the parser, which often stumbles only after it. */
export function mistakeOf(
  found: YAMLParseError,
  all: readonly YAMLParseError[],
  text: string,
  tokens: readonly CST.Token[],
): Mistake {
  const { code } = found
  const at = Math.min(found.pos[0], text.length)
  const [, indent = ''] = /^(\s*)/.exec(text.slice(lineStart(at, text))) ?? []
  if (indent.includes('\t') && at <= lineStart(at, text) + indent.length && indents.has(code)) {
    const start = lineStart(at, text) + indent.indexOf('\t')
    return { problem: 'tab', range: [start, lineStart(at, text) + indent.length] }
  }
  const opened = stumblesAtEnd.has(code) ? openedBefore(found, all, text, tokens) : undefined
  if (opened) return opened

  switch (code) {
    case 'BAD_INDENT':
      return { problem: 'indentation', range: wordFrom(at, text) }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nested(at, all, text)
    case 'MULTILINE_IMPLICIT_KEY':
      return isInBrackets(at, tokens) ? inBrackets(at, text) : notAKey(at, text)
    case 'BLOCK_IN_FLOW':
      return inBrackets(at, text)
    case 'MISSING_CHAR':
      if (text[at] === '#') return { problem: 'comment', range: restOfLine(at, text) }
      return /[[{,]/.test(text[at] ?? '') || isInBrackets(at, tokens)
        ? { problem: 'comma', range: wordFrom(at, text) }
        : notAKey(lineStart(at, text), text)
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED': {
      const scalar = tokens.find(({ offset, type }) => offset === at && type === 'scalar')
      const range: Range =
        scalar && 'source' in scalar ? [at, at + scalar.source.trimEnd().length] : restOfLine(at, text)
      return { problem: 'start', range, meant: quoted(text.slice(...range)) }
    }
    case 'BAD_DQ_ESCAPE':
      return { problem: 'escape', range: [at, at + 2] }
    case 'UNEXPECTED_TOKEN':
      return unexpected(found, at, text)
    default:
      return { problem: 'other', range: [at, Math.max(at, Math.min(found.pos[1], text.trimEnd().length))] }
  }
}

const indents: ReadonlySet<string> = new Set(['TAB_AS_INDENT', 'BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY'])

/** Errors that a quote or bracket which was opened long before can be the cause of. */
const stumblesAtEnd: ReadonlySet<string> = new Set([
  ...['MISSING_CHAR', 'BAD_INDENT', 'UNEXPECTED_TOKEN'],
  ...['MULTILINE_IMPLICIT_KEY', 'BLOCK_IN_FLOW'],
])

/** `title: IOP: a`: a colon in a value; or a line that is indented as if it went on with the value above. */
function nested(at: number, all: readonly YAMLParseError[], text: string): Mistake {
  const [start, end] = restOfLine(at, text)
  const value = text.slice(start, end)
  if (value.startsWith('?')) return { problem: 'start', range: [start, end], meant: quoted(value) }
  if (/\S:(\s|$)/.test(value)) return { problem: 'colon', range: [start, end], meant: quoted(value) }
  const key = all.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] >= at)
  const last = key ? lineStart(key.pos[1], text) : at
  return { problem: /^\S/.test(value) ? 'too-deep' : 'indentation', range: wordFrom(last, text) }
}

/** A line that is no field: no colon, no space after it, or an item of a list among fields. */
function notAKey(at: number, text: string): Mistake {
  const range = restOfLine(wordFrom(at, text)[0], text)
  const line = text.slice(...range)
  if (/^-(\s|$)/.test(line)) return { problem: 'dash', range: [range[0], range[0] + 1] }
  const [, field, rest] = /^([A-Za-z]\w*):(\S.*)$/.exec(line) ?? []
  if (field === undefined) return { problem: 'no-colon', range }
  return { problem: 'no-space', range, meant: `${field}: ${rest}` }
}

/** `{ a: 1 b: 2 }`, where a comma is missing, or `{ a: b: c }`. */
function inBrackets(at: number, text: string): Mistake {
  const [all = ''] = /^[^\r\n,{}[\]]*/.exec(text.slice(at, at + 1000)) ?? []
  const value = all.trimEnd()
  if (/^[^\s:]*:\s/.test(value))
    return { problem: 'colon', range: [at, at + value.length], meant: quoted(value) }
  const [, before = value] = /^(.*?\S)\s+[^\s:]+:(\s|$)/.exec(value) ?? []
  return { problem: 'comma', range: [at, at + before.length] }
}

const isInBrackets = (at: number, tokens: readonly CST.Token[]) =>
  tokens.some(
    token =>
      token.type === 'flow-collection' &&
      token.offset < at &&
      at <= (token.end.at(-1)?.offset ?? Number.POSITIVE_INFINITY),
  )

/** Something that stands where nothing can. */
function unexpected({ pos }: YAMLParseError, at: number, text: string): Mistake {
  const [first = ''] = /^[^\r\n]*/.exec(text.slice(at, Math.max(pos[1], at + 1))) ?? []
  const range: Range = [at, at + first.trimEnd().length]
  const before = text.slice(lineStart(at, text), at)
  const sign = text[at] ?? ''
  if (/[\]}]/.test(sign)) return { problem: 'bracket-extra', range: [at, at + 1], isLast: true }
  if (/[[{]/.test(sign)) return { problem: 'bracket-inside', range: [at, at + 1], isLast: true }
  if (sign === ',') return { problem: 'comma-extra', range: [at, at + 1] }
  if (sign === '-' && /^\s/.test(text.slice(at + 1))) return { problem: 'dash', range: [at, at + 1] }
  if (before.trim() === '') return { problem: 'indentation', range: wordFrom(at, text), isLast: true }
  if (/["']\s*$/.test(before)) return { problem: 'after-quote', range }
  if (/[\]}]\s*$/.test(before)) return { problem: 'after-bracket', range, isLast: true }
  if (/[|>][-+\d]*\s*$/.test(before)) return { problem: 'block-header', range }
  const [alias = ''] = /[*&]\S*\s+$/.exec(before) ?? []
  if (alias === '') return { problem: 'other', range, isLast: true }
  const whole: Range = [at - alias.length, range[1]]
  return { problem: 'start', range: whole, meant: quoted(text.slice(...whole)) }
}
