import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { error, type Finding, type Label } from '../diagnostic.ts'
import type { Place, Range } from './places.ts'
import { unclearNumber, unsafeText } from './scalar.ts'

/** A problem of the text itself, where it stands, and other places that have to do with it. */
export interface TextProblem {
  readonly finding: Finding
  readonly range: Range
  readonly labels?: readonly (Label & { readonly range: Range })[]
}

interface Plain {
  readonly value: unknown
  readonly place: Place
}

/** More values than any agreement needs: what exceeds it only repeats itself through aliases. */
const mostValues = 50_000

/**
 * A YAML document as plain values: maps become objects, aliases and merge keys (`<<`) what they stand for.
 * Beside the value stands where each part of it is, and what in the text cannot be taken at its word.
 */
export function plain(document: Document.Parsed): Plain & { problems: TextProblem[] } {
  const problems: TextProblem[] = []
  const open = new Set<Node>()
  const anchors = new Map<string, Node>()
  let count = 0

  const report = (node: Node | undefined, ...found: Finding[]) => {
    for (const finding of found) problems.push({ finding, range: rangeOf(node) })
  }

  const from = (node: Node | null, key?: Range): Plain => {
    const end = key?.[1] ?? 0
    if (!node || ++count > mostValues) return { value: null, place: { key, value: [end, end] } }
    if (isAlias(node)) return fromAlias(node, key)
    if (node.anchor) anchors.set(node.anchor, node)
    if (isMap(node)) return fromMap(node, key)
    if (isSeq(node)) return fromList(node, key)
    return { value: isScalar(node) ? fromScalar(node) : null, place: { key, value: rangeOf(node) } }
  }

  const fromAlias = (alias: Alias, key?: Range): Plain => {
    const target = anchors.get(alias.source)
    const range = rangeOf(alias)
    if (target && !open.has(target)) {
      const { value, place } = from(target, key)
      return { value, place: { ...place, value: range } }
    }
    report(alias, error(target ? 'alias-circular' : 'alias-unknown', [], { name: alias.source }))
    return { value: null, place: { key, value: range } }
  }

  const fromList = (list: YAMLSeq, key?: Range): Plain => {
    open.add(list)
    const items = list.items.map(item => from(item as Node))
    open.delete(list)
    const within = new Map(items.map(({ place }, i) => [String(i), { ...place, key: place.value }]))
    return { value: items.map(({ value }) => value), place: { key, value: rangeOf(list), within } }
  }

  const fromMap = (map: YAMLMap, key?: Range): Plain => {
    open.add(map)
    const own = new Map<string, Plain>()
    const inherited: Plain[] = []
    const inherit = (part: Plain, { key }: Pair) => {
      const sources = Array.isArray(part.value) ? part.value : [part.value]
      if (sources.every(isMapValue)) inherited.push(part)
      else report(key as Node, error('merge-not-map', [], {}))
    }
    for (const pair of map.items) {
      const name = nameOf(pair)
      const first = name !== undefined && own.get(name)
      if (first) {
        problems.push({
          finding: error('duplicate-key', [], { key: name }),
          range: rangeOf(pair.key as Node),
          labels: [{ label: 'first-here', args: {}, range: first.place.key ?? first.place.value }],
        })
      } else if (name !== undefined) {
        const part = from(pair.value as Node | null, rangeOf(pair.key as Node))
        if (name === '<<') inherit(part, pair)
        else own.set(name, part)
      }
    }
    open.delete(map)
    for (const [name, part] of inherited.flatMap(mergedFields)) if (!own.has(name)) own.set(name, part)
    const value = Object.fromEntries([...own].map(([name, part]) => [name, part.value]))
    const within = new Map([...own].map(([name, part]) => [name, part.place]))
    return { value, place: { key, value: rangeOf(map), within } }
  }

  const nameOf = ({ key }: Pair): string | undefined => {
    if (!isScalar(key) || typeof key.value === 'object') {
      report(key as Node, error('key-not-text', [], {}))
      return undefined
    }
    const name = String(key.value)
    report(key, ...unsafeText(name))
    if (name !== '__proto__') return name
    report(key, error('key-reserved', [], { key: name }))
    return undefined
  }

  const fromScalar = (scalar: Scalar): unknown => {
    const { value, source = '' } = scalar
    if (typeof value === 'string') report(scalar, ...unsafeText(value))
    if (typeof value === 'number') report(scalar, ...unclearNumber(source))
    return value
  }

  const root = from(document.contents)
  if (count > mostValues) report(document.contents ?? undefined, error('alias-bomb', [], {}))
  return { ...root, problems }
}

/** What a merge key brings: the fields of a map, or of several, the first of which goes before the others. */
function mergedFields({ value, place }: Plain): [string, Plain][] {
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {})
  const parts = fields.map(([name, inner]): [string, Plain] => [
    name,
    { value: inner, place: place.within?.get(name) ?? place },
  ])
  return Array.isArray(value) ? parts.flatMap(([, part]) => mergedFields(part)) : parts
}

const isMapValue = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const rangeOf = (node: Node | undefined): Range => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0]
