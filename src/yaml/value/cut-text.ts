import type { Scalar } from 'yaml'
import { type Path, problem } from '../../finding.ts'
import type { Range } from '../location/location.ts'
import { withoutComment } from '../syntax/line.ts'
import { damagedValue, type TextProblem } from '../text-problem.ts'
import { straightQuoted, tokenOf } from './node.ts'

/** The problem of a plain text that a `#` cuts short, since YAML takes the rest for a comment: `Lokal #3`. */
export function* cutShort(
  scalar: Scalar,
  kept: string,
  path: Path,
  text: string,
  isInBrackets: () => boolean,
): Iterable<TextProblem> {
  const [start, end] = tokenOf(scalar, text)
  const cut = cutAfter(end, text, isInBrackets)
  if (!cut) return
  const isOneLine = text.slice(start, end) === kept
  const meant = straightQuoted(isOneLine ? text.slice(start, cut[1]) : `${kept} ${text.slice(...cut)}`)
  yield { finding: problem('text-cut', path, { cut: text.slice(...cut), meant }), range: [start, cut[1]] }
}

/** The problem of a text that begins with `#`, so that YAML takes all of it for a comment. */
export function* cutAway(
  key: Range,
  path: Path,
  text: string,
  isInBrackets: () => boolean,
): Iterable<TextProblem> {
  const [colon = ''] = /^\s*:/.exec(text.slice(key[1], key[1] + 100)) ?? []
  const range = colon ? cutAfter(key[1] + colon.length, text, isInBrackets) : undefined
  if (!range) return
  const cut = text.slice(...range)
  yield damagedValue(problem('text-cut', path, { cut, meant: straightQuoted(cut) }), range)
}

/**
 * The part of a text that a `#` cuts off from what ends before it: a comment on the same line with no space after its `#`,
 * unless it is a comment for suppression. Between brackets the part ends with the value.
 */
function cutAfter(end: number, text: string, isInBrackets: () => boolean): Range | undefined {
  const [all = '', space = ''] = /^([ \t]+)#(?!iop[-_ ]?ignore)[^\s#!][^\r\n]*/.exec(text.slice(end)) ?? []
  if (all === '') return undefined
  const [rest = ''] =
    (isInBrackets() ? /^[^,[\]{}]*/ : /^.*/).exec(withoutComment(all.slice(space.length))) ?? []
  const start = end + space.length
  return [start, start + rest.trimEnd().length]
}

/** The range of a text with the part that a `#` cuts off from it. */
export const withCut = (start: number, end: number, text: string, isInBrackets: () => boolean): Range => [
  start,
  cutAfter(end, text, isInBrackets)?.[1] ?? end,
]
