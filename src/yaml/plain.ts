import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { onKey, type Path, problem } from '../finding.ts'
import { isMergeable, mergedFields, type Plain } from './merge.ts'
import { tokenOf } from './node.ts'
import type { Place, Range } from './places.ts'
import { cutAway, problemsOfKey, problemsOfTag, problemsOfValue } from './scalar.ts'
import { splitFinding, splitValue } from './split-value.ts'
import { damaging, type TextProblem } from './text-problem.ts'

/** More values than any agreement needs: what exceeds it only repeats itself through aliases. */
const mostValues = 50_000

/**
 * A YAML document as plain values: maps become objects, aliases and merge keys (`<<`) what they stand for.
 * Beside the value stands where each part of it is, and what in the text cannot be taken at its word.
 */
export function plain(document: Document.Parsed, text: string): Plain & { problems: TextProblem[] } {
  const problems: TextProblem[] = []
  const open = new Set<unknown>()
  const anchors = new Map<string, { readonly node: ParsedNode; readonly key: Range | undefined }>()
  const unresolved = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
  const tags = new Map(unresolved.map(({ pos }): [number, Range] => [pos[1], pos]))
  let count = 0

  const from = (node: ParsedNode | null, path: Path, key?: Range): Plain => {
    const end = key?.[1] ?? 0
    if (!node || ++count > mostValues) return { value: null, place: { key, value: [end, end] } }
    if (isAlias(node)) return fromAlias(node, path, key)
    if (node.anchor) anchors.set(node.anchor, { node, key })
    problems.push(...problemsOfTag(node, path, text, tags))
    if (isMap(node)) return fromMap(node, path, key)
    if (isSeq(node)) return fromList(node, path, key)
    problems.push(...problemsOfValue(node, path, text))
    return { value: node.value, place: { key, value: tokenOf(node, text), written: node.source } }
  }

  const fromAlias = (alias: Alias, path: Path, key?: Range): Plain => {
    const target = anchors.get(alias.source)
    const value = tokenOf(alias, text)
    if (target && !open.has(target.node)) {
      const anchored = from(target.node, path, target.key)
      return { value: anchored.value, place: { key, value, anchored: anchored.place } }
    }
    const code = target ? 'alias-circular' : 'alias-unknown'
    problems.push(damaging(problem(code, path, { name: alias.source }), value))
    return { value: null, place: { key, value } }
  }

  const fromList = (list: YAMLSeq, path: Path, key?: Range): Plain => {
    open.add(list)
    const items = list.items.map((item, i) => orDash(from(item as ParsedNode | null, [...path, i])))
    open.delete(list)
    const within = new Map(items.map(({ place }, i) => [String(i), place]))
    return { value: items.map(({ value }) => value), place: { key, value: tokenOf(list, text), within } }
  }

  /** An item that nothing stands in is placed at its dash. */
  const orDash = ({ value, place }: Plain): Plain => {
    const [start, end] = place.value
    const dash = start === end ? text.lastIndexOf('-', start) : -1
    return { value, place: dash < 0 ? place : { ...place, value: [dash, dash + 1] } }
  }

  const fromMap = (map: YAMLMap, path: Path, key?: Range): Plain => {
    open.add(map)
    const own = new Map<string, Plain>()
    const inherited: Plain[] = []
    const merging: Place[] = []
    let next = 0
    for (const [i, pair] of map.items.entries()) {
      const name = i < next ? undefined : nameOf(pair, path)
      if (name === undefined) continue
      const [at, range] = [[...path, name], tokenOf(pair.key, text)]
      const first = own.get(name)
      if (first) {
        const labels = [{ label: 'first-here' as const, args: {}, range: first.place.key ?? range }]
        problems.push({ ...damaging(problem('duplicate-key', at, { key: name }), range), labels })
        continue
      }
      const split = map.flow ? splitValue(map.items, i, text) : undefined
      if (split) {
        problems.push(damaging(splitFinding(text.slice(...split.range), at), split.range))
        own.set(name, { value: null, place: { key: range, value: split.range } })
        next = i + 1 + split.parts
        continue
      }
      const part = from(pair.value as ParsedNode | null, at, range)
      if (name !== '<<') own.set(name, part)
      else if (isMergeable(part.value)) inherited.push(part)
      // Of an alias that stands for nothing it is said already that it does.
      else if (!isAlias(pair.value) || part.value !== null)
        problems.push(damaging(onKey(problem('merge-not-map', at, {})), range))
      if (name === '<<') merging.push(part.place)
      if (part.value === null) problems.push(...cutAway(range, at, text))
    }
    open.delete(map)
    for (const [name, part] of inherited.flatMap(mergedFields)) if (!own.has(name)) own.set(name, part)
    const value = Object.fromEntries([...own].map(([name, part]) => [name, part.value]))
    const places = merging.slice(0, 1).map((place): [string, Place] => ['<<', place])
    const within = new Map([
      ...places,
      ...[...own].map(([name, { place }]): [string, Place] => [name, place]),
    ])
    const head = map.items[0] && tokenOf(map.items[0].key, text)
    return { value, place: { key, value: tokenOf(map, text), within, head } }
  }

  const nameOf = ({ key, value }: Pair, path: Path): string | undefined => {
    const range = tokenOf(key, text)
    if (!isScalar(key) || typeof key.value === 'object') {
      problems.push(damaging(problem('key-not-text', path, {}), range))
      return undefined
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
    const [, field, rest = ''] = /^([A-Za-z]\w*):(\S.*)$/.exec(key.type === 'PLAIN' ? name : '') ?? []
    if (field !== undefined && (value === null || /^["'[{*&|>]/.test(rest))) {
      const meant = value === null ? { meant: `${field}: ${rest}` } : {}
      const glued = problem('yaml-syntax', [...path, field], { problem: 'no-space', ...meant })
      problems.push(damaging(glued, range))
      return field
    }
    problems.push(...problemsOfKey(key, [...path, name], text))
    return name === '__proto__' ? undefined : name
  }

  const root = from(document.contents as ParsedNode | null, [])
  if (count > mostValues) problems.push({ finding: problem('alias-bomb', [], {}), damages: [] })
  return { ...root, problems }
}
