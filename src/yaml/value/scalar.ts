import { isScalar, type ParsedNode, type Scalar } from 'yaml'
import { scalarText } from '../../domain/scalar-text.ts'
import { onKey, type Path, type Problem, problem } from '../../finding.ts'
import { codePoint, unprintable } from '../../unprintable.ts'
import type { Range } from '../location/location.ts'
import { damagedValue, type TextProblem } from '../text-problem.ts'
import { cutShort } from './cut-text.ts'
import { quoted, tokenOf, withinTypographic } from './node.ts'

/** The problems of a scalar that YAML reads otherwise than its writer meant, or that cannot be printed safely. */
export function* scalarProblems(
  scalar: Scalar,
  path: Path,
  text: string,
  isInBrackets: () => boolean,
): Iterable<TextProblem> {
  const { value, source = '' } = scalar
  if (typeof value === 'string') yield* unprintableCharacter(scalar, path, text)
  if (typeof value === 'string' && scalar.type === 'PLAIN')
    yield* cutShort(scalar, value, path, text, isInBrackets)
  if (scalar.type === 'PLAIN') yield* typographicQuotes(source, path)
  const unclear = typeof value === 'number' && unclearNumber(source, value, path)
  if (unclear) yield damagedValue(unclear)
}

/** The problem of typographic quotes around all of a plain text. */
function* typographicQuotes(source: string, path: Path): Iterable<TextProblem> {
  const text = withinTypographic(source)
  if (text !== undefined) yield damagedValue(problem('quotes-typographic', path, { meant: quoted(text) }))
}

/**
 * The value of a scalar. Of a number that YAML reads otherwise than it looks it is the text that is written, and of a text in
 * typographic quotes the text within them, which is what may be meant.
 */
export const scalarValue = ({ value, type, source = '' }: Scalar): unknown => {
  if (typeof value === 'number' && unclearNumber(source, value, [])) return source
  return (type === 'PLAIN' && withinTypographic(source)) || value
}

/** The problems of a key. */
export function* keyProblems(key: Scalar, path: Path, text: string): Iterable<TextProblem> {
  yield* unprintableCharacter(key, path, text)
  if (key.type === 'PLAIN')
    for (const found of typographicQuotes(key.source ?? '', path))
      yield { ...found, finding: onKey(found.finding) }
  const range = tokenOf(key, text)
  if (path.at(-1) === '__proto__')
    yield damagedValue(onKey(problem('key-reserved', path, { key: '__proto__' })), range)
}

/** The first character of a text that can steer a terminal, at its place. */
function* unprintableCharacter(scalar: Scalar, path: Path, text: string): Iterable<TextProblem> {
  const [character] = scalarText(scalar.value).match(unprintable) ?? []
  if (!character) return
  const [start, end] = scalar.range ?? [0, 0]
  const at = text.indexOf(character, start)
  const range: Range = at >= 0 && at < end ? [at, at + character.length] : tokenOf(scalar, text)
  yield damagedValue(problem('control-character', path, { character: codePoint(character) }), range)
}

/** A number that YAML reads as another than it looks like, or that has more than the fifteen digits that it keeps. */
function unclearNumber(written: string, value: number, path: Path): Problem | undefined {
  // The patterns below take time with the square of the length.
  if (written.length > 100) return problem('number-imprecise', path, { written })
  if (/^[-+]?0\d/.test(written)) return problem('number-zeros', path, { written, number: String(value) })
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written))
    return problem('number-notation', path, { written, meant: inDigits(value) })
  if (/\.\d{2,}0$/.test(written)) {
    const meant = [written.replace('.', ''), written.replace(/\.?0+$/, '')]
    return problem('number-unclear', path, { written, meant })
  }
  const digits = written.replace(/^-?0?\.?0*|\D/g, '')
  return digits.length > 15 ? problem('number-imprecise', path, { written }) : undefined
}

/** A number written in digits, if fifteen are enough. */
function inDigits(value: number): string | undefined {
  const digits = String(value)
  return /^-?\d{1,15}(\.\d+)?$/.test(digits) ? digits : undefined
}

/** The problem of an unknown tag of a node: the tag that ends where the node or its anchor begins. */
export function* tagProblems(
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
  const unknown = problem('tag-unknown', path, { tag: text.slice(...range) })
  yield isScalar(node) ? damagedValue(unknown, range) : { finding: unknown, range }
}
