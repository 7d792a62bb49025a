import type { CST, YAMLParseError } from 'yaml'
import type { Range } from '../location/location.ts'
import { straightQuoted } from '../value/node.ts'
import { lineStart, restOfLine, withoutComment, wordFrom } from './line.ts'
import type { SyntaxProblem } from './syntax-problem.ts'
import { unexpectedToken } from './unexpected-token.ts'

/** The syntax problem behind an error of the parser, judged by the code of the error and the text where it stands. */
export function problemByCode(
  { code, pos }: YAMLParseError,
  all: readonly YAMLParseError[],
  text: string,
  tokens: readonly CST.Token[],
): SyntaxProblem {
  const at = Math.min(pos[0], text.length)
  switch (code) {
    case 'BAD_INDENT':
      return { kind: 'indentation', range: wordFrom(at, text) }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedMapping(at, all, text)
    case 'MULTILINE_IMPLICIT_KEY':
      return isInBrackets(at, tokens) ? inBrackets(at, text) : notAKey(at, text)
    case 'BLOCK_IN_FLOW':
      return inBrackets(at, text)
    case 'MISSING_CHAR':
      if (text[at] === '#') return { kind: 'comment', range: restOfLine(at, text) }
      return /[[{,]/.test(text[at] ?? '') || isInBrackets(at, tokens)
        ? { kind: 'comma', range: wordFrom(at, text) }
        : notAKey(lineStart(at, text), text)
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED': {
      const part = valueFrom(at, text, isInBrackets(at, tokens))
      const range = isKey(at, text) ? keyIn(part, text) : part
      return { kind: 'start', range, meant: straightQuoted(text.slice(...range)) }
    }
    case 'BAD_DQ_ESCAPE':
      return { kind: 'escape', range: [at, at + 2] }
    case 'UNEXPECTED_TOKEN':
      return unexpectedToken(pos[1], at, text)
    default:
      return { kind: 'other', range: [at, Math.max(at, Math.min(pos[1], text.trimEnd().length))] }
  }
}

/** A mapping where the parser expects a scalar: `title: IOP: a`, or a line indented as if it continued the value above. */
function nestedMapping(at: number, all: readonly YAMLParseError[], text: string): SyntaxProblem {
  const [start, end] = restOfLine(at, text)
  const value = text.slice(start, end)
  if (value.startsWith('?')) return { kind: 'start', range: [start, end], meant: straightQuoted(value) }
  if (/\S:(\s|$)/.test(value)) return { kind: 'colon', range: [start, end], meant: straightQuoted(value) }
  const key = all.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] >= at)
  const last = key ? lineStart(key.pos[1], text) : at
  return { kind: /^\S/.test(value) ? 'too-deep' : 'indentation', range: wordFrom(last, text) }
}

/** A line that is no field: it has no colon, no space after the colon, or it is an item of a list among fields. */
function notAKey(at: number, text: string): SyntaxProblem {
  const range = restOfLine(wordFrom(at, text)[0], text)
  const line = text.slice(...range)
  if (/^-(\s|$)/.test(line)) return { kind: 'dash', range: [range[0], range[0] + 1] }
  const [, field, rest] = /^([A-Za-z]\w*):(\S.*)$/.exec(line) ?? []
  if (field === undefined) {
    const [, name, value] = /^([A-Za-z]\w*)[ \t]+(\S.*)$/.exec(line) ?? []
    return { kind: 'no-colon', range, ...(name !== undefined && { meant: `${name}: ${value}` }) }
  }
  return { kind: 'no-space', range, meant: `${field}: ${rest}` }
}

/** A missing comma between brackets, `{ a: 1 b: 2 }`, or a colon in a value, `{ a: b: c }`. */
function inBrackets(at: number, text: string): SyntaxProblem {
  const [all = ''] = /^[^\r\n,{}[\]]*/.exec(text.slice(at)) ?? []
  const value = withoutComment(all).trimEnd()
  if (/^[^\s:]*:\s/.test(value))
    return { kind: 'colon', range: [at, at + value.length], meant: straightQuoted(value) }
  const [, before = value] = /^(.*?\S)\s+[^\s:]+:(\s|$)/.exec(value) ?? []
  return { kind: 'comma', range: [at, at + before.length] }
}

const isInBrackets = (at: number, tokens: readonly CST.Token[]) =>
  tokens.some(
    token =>
      token.type === 'flow-collection' &&
      token.offset < at &&
      at <= (token.end.at(-1)?.offset ?? Number.POSITIVE_INFINITY),
  )

/** Whether a key begins at an offset, and not a value. */
const isKey = (at: number, text: string) => /(^|[{,]|^\s*- )\s*$/.test(text.slice(lineStart(at, text), at))

/** The part of a text before its first colon; without a colon all of it. */
function keyIn([start, end]: Range, text: string): Range {
  const [key = ''] = /^.*?(?=\s*:(\s|$))/.exec(text.slice(start, end)) ?? []
  return [start, key === '' ? end : start + key.length]
}

/** The text from an offset to the end of a value: of its line or, between brackets, to the next comma or bracket. */
function valueFrom(at: number, text: string, isInBrackets: boolean): Range {
  const [start, end] = restOfLine(at, text)
  const [value = ''] = (isInBrackets ? /^[^,[\]{}]*/ : /^.*/).exec(text.slice(start, end)) ?? []
  return [start, start + value.trimEnd().length]
}
