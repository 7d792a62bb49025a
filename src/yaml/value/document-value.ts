import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLSeq,
} from 'yaml'
import { type Path, problem } from '../../finding.ts'
import type { Location, Range } from '../location/location.ts'
import { damagedValue, type TextProblem } from '../text-problem.ts'
import { withCut } from './cut-text.ts'
import { mapValue } from './map-value.ts'
import type { LocatedValue } from './merge.ts'
import { tokenOf } from './node.ts'
import { scalarProblems, scalarValue, tagProblems } from './scalar.ts'

/** More values than any agreement needs: only repetition by aliases exceeds it. */
const mostValues = 50_000

/**
 * A YAML document as a JavaScript value, in which maps are objects, and aliases and merge keys (`<<`) are resolved; with
 * the location of each part of the value, and the problems that make parts of it unreliable.
 */
export function documentValue(
  document: Document.Parsed,
  text: string,
): LocatedValue & { problems: TextProblem[] } {
  const problems: TextProblem[] = []
  const ancestors = new Set<ParsedNode>()
  const isInBrackets = () => [...ancestors].some(node => 'flow' in node && node.flow === true)
  const anchors = new Map<string, { readonly node: ParsedNode; readonly key: Range | undefined }>()
  const unresolved = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
  const tags = new Map(unresolved.map(({ pos }): [number, Range] => [pos[1], pos]))
  let count = 0

  const read = (node: ParsedNode | null, path: Path, key?: Range): LocatedValue => {
    const end = key?.[1] ?? 0
    if (!node || ++count > mostValues) return { value: null, location: { key, value: [end, end] } }
    if (isAlias(node)) return aliasValue(node, path, key)
    if (node.anchor) anchors.set(node.anchor, { node, key })
    problems.push(...tagProblems(node, path, text, tags))
    if (isMap(node) || isSeq(node)) {
      ancestors.add(node)
      const value = isMap(node) ? mapValue(node, path, key, walk) : itemsOf(node, path, key)
      ancestors.delete(node)
      return value
    }
    problems.push(...scalarProblems(node, path, text, isInBrackets))
    return { value: scalarValue(node), location: { key, ...scalarLocation(node, text, isInBrackets) } }
  }

  const aliasValue = (alias: Alias, path: Path, key?: Range): LocatedValue => {
    const target = anchors.get(alias.source)
    const value = tokenOf(alias, text)
    if (target && !ancestors.has(target.node)) {
      const anchored = read(target.node, path, target.key)
      return { value: anchored.value, location: { key, value, anchored: anchored.location } }
    }
    const code = target ? 'alias-circular' : 'alias-unknown'
    problems.push(damagedValue(problem(code, path, { name: alias.source }), value))
    return { value: null, location: { key, value } }
  }

  const itemsOf = (list: YAMLSeq, path: Path, key?: Range): LocatedValue => {
    const items = list.items.map((item, i) => atDash(read(item as ParsedNode | null, [...path, i]), text))
    const within = new Map(items.map(({ location }, i) => [String(i), location]))
    return {
      value: items.map(({ value }) => value),
      location: { key, value: tokenOf(list, text), within },
    }
  }

  const walk = {
    ...{ text, read, isInBrackets },
    report: (...found: TextProblem[]) => problems.push(...found),
    isAllowed: (more: number) => {
      count += more
      return count <= mostValues
    },
  }
  const root = read(document.contents as ParsedNode | null, [])
  if (count > mostValues) problems.push({ finding: problem('alias-bomb', [], {}), damagedPath: [] })
  return { ...root, problems }
}

/** Locates an empty item at its dash. */
function atDash({ value, location }: LocatedValue, text: string): LocatedValue {
  const [start, end] = location.value
  const dash = start === end ? text.lastIndexOf('-', start) : -1
  return { value, location: dash < 0 ? location : { ...location, value: [dash, dash + 1] } }
}

/** Where a scalar stands, and what is written there. */
function scalarLocation(scalar: Scalar.Parsed, text: string, isInBrackets: () => boolean): Location {
  const [start, end] = tokenOf(scalar, text)
  const isCut = scalar.type === 'PLAIN' && typeof scalar.value !== 'string'
  return {
    ...{ value: [start, end], written: scalar.source },
    withCut: isCut ? withCut(start, end, text, isInBrackets) : undefined,
  }
}
