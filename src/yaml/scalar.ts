import { isScalar, type ParsedNode, type Scalar } from 'yaml'
import { onKey, type Path, type Problem, problem } from '../finding.ts'
import { codePoint, unprintable } from '../unprintable.ts'
import { tokenOf } from './node.ts'
import type { Range } from './places.ts'
import { damaging, type TextProblem } from './text-problem.ts'

/** What in a single value cannot be taken at its word. */
export function* problemsOfValue(scalar: Scalar, path: Path, text: string): Iterable<TextProblem> {
  const { value, source = '' } = scalar
  if (typeof value === 'string') yield* unsafe(scalar, path, text)
  if (typeof value === 'string' && scalar.type === 'PLAIN') yield* cutShort(scalar, value, path, text)
  const unclear = typeof value === 'number' && unclearNumber(source, value, path)
  if (unclear) yield damaging(unclear)
}

/** What in a key cannot be. */
export function* problemsOfKey(key: Scalar, path: Path, text: string): Iterable<TextProblem> {
  yield* unsafe(key, path, text)
  const range = tokenOf(key, text)
  if (path.at(-1) === '__proto__')
    yield damaging(onKey(problem('key-reserved', path, { key: '__proto__' })), range)
}

/** A character in a text that could steer a terminal, where it stands. */
function* unsafe(scalar: Scalar, path: Path, text: string): Iterable<TextProblem> {
  const [character] = String(scalar.value).match(unprintable) ?? []
  if (!character) return
  const [start, end] = scalar.range ?? [0, 0]
  const at = text.indexOf(character, start)
  const range: Range = at >= 0 && at < end ? [at, at + character.length] : tokenOf(scalar, text)
  yield damaging(problem('control-character', path, { character: codePoint(character) }), range)
}

/** A number that says one thing to its writer and another to YAML, or that has more digits than it keeps, fifteen. */
function unclearNumber(written: string, value: number, path: Path): Problem | undefined {
  if (/^[-+]?0\d/.test(written)) return problem('number-zeros', path, { written, number: String(value) })
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written))
    return problem('number-notation', path, { written, meant: plainly(value) })
  if (/\.\d{2,}0$/.test(written)) {
    const meant = [written.replace('.', ''), written.replace(/\.?0+$/, '')]
    return problem('number-unclear', path, { written, meant })
  }
  const digits = written.replace(/^-?0?\.?0*|\D/g, '')
  return digits.length > 15 ? problem('number-imprecise', path, { written }) : undefined
}

/** A number in digits, unless it would need too many. */
function plainly(value: number): string | undefined {
  const digits = String(value)
  return /^-?\d{1,15}(\.\d+)?$/.test(digits) ? digits : undefined
}

/** A text that ends before a `#`, although something follows that right away: `Lokal #3`. */
function* cutShort(scalar: Scalar, kept: string, path: Path, text: string): Iterable<TextProblem> {
  const [start, end] = tokenOf(scalar, text)
  const cut = cutAfter(end, text)
  if (!cut) return
  const meant = quoted(`${kept} ${cut.text}`)
  yield { finding: problem('text-cut', path, { cut: cut.text, meant }), range: [start, cut.end] }
}

/** A text that is gone altogether because it begins with `#`. */
export function* cutAway(key: Range, path: Path, text: string): Iterable<TextProblem> {
  const [colon = ''] = /^\s*:/.exec(text.slice(key[1], key[1] + 100)) ?? []
  const cut = colon ? cutAfter(key[1] + colon.length, text) : undefined
  if (!cut) return
  const args = { cut: cut.text, meant: quoted(cut.text) }
  yield damaging(problem('text-cut', path, args), [cut.end - cut.text.length, cut.end])
}

/** A comment on the same line with nothing between it and its `#`, unless it speaks to the program. */
function cutAfter(offset: number, text: string): { text: string; end: number } | undefined {
  const [all, cut] =
    /^[ \t]+(#(?!iop[-_ ]?ignore)[^\s#!][^\r\n]*)/.exec(text.slice(offset, offset + 1000)) ?? []
  return all && cut ? { text: cut.trimEnd(), end: offset + all.trimEnd().length } : undefined
}

/** A tag that means nothing here: one of those that end where the node, and perhaps its anchor, begin. */
export function* problemsOfTag(
  node: ParsedNode,
  path: Path,
  text: string,
  tags: ReadonlyMap<number, Range>,
): Iterable<TextProblem> {
  if (node.tag === undefined || tags.size === 0) return
  const [start] = node.range
  const [between = ''] = /(\s+&\S+)?\s*$/.exec(text.slice(Math.max(0, start - 200), start)) ?? []
  const range = tags.get(start - between.length)
  if (!range) return
  const finding = problem('tag-unknown', path, { tag: text.slice(...range) })
  yield isScalar(node) ? damaging(finding, range) : { finding, range }
}

/** Text in quotes, as YAML takes it back unchanged. */
export const quoted = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
