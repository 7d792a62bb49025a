import type { Scalar } from 'yaml'
import { type Path, problem } from '../../finding.ts'
import type { Range } from '../location/location.ts'
import { damagedValue, type TextProblem } from '../text-problem.ts'
import { quoted, tokenOf } from './node.ts'

/** The problem of a plain text that a `#` cuts short, since YAML takes the rest for a comment: `Lokal #3`. */
export function* cutShort(scalar: Scalar, kept: string, path: Path, text: string): Iterable<TextProblem> {
  const [start, end] = tokenOf(scalar, text)
  const cut = cutAfter(end, text)
  if (!cut) return
  const meant = quoted(`${kept} ${cut.text}`)
  yield { finding: problem('text-cut', path, { cut: cut.text, meant }), range: [start, cut.end] }
}

/** The problem of a text that begins with `#`, so that YAML takes all of it for a comment. */
export function* cutAway(key: Range, path: Path, text: string): Iterable<TextProblem> {
  const [colon = ''] = /^\s*:/.exec(text.slice(key[1], key[1] + 100)) ?? []
  const cut = colon ? cutAfter(key[1] + colon.length, text) : undefined
  if (!cut) return
  const args = { cut: cut.text, meant: quoted(cut.text) }
  yield damagedValue(problem('text-cut', path, args), [cut.end - cut.text.length, cut.end])
}

/** A comment on the same line with no space after its `#`, unless it is a comment for suppression. */
function cutAfter(offset: number, text: string): { text: string; end: number } | undefined {
  const [all, cut] =
    /^[ \t]+(#(?!iop[-_ ]?ignore)[^\s#!][^\r\n]*)/.exec(text.slice(offset, offset + 1000)) ?? []
  return all && cut ? { text: cut.trimEnd(), end: offset + all.trimEnd().length } : undefined
}
