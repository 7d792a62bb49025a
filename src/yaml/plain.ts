import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml'
import { type Code, error, type Finding } from '../diagnostic.ts'
import type { Findings } from '../findings.ts'
import { lineAndColumn, type Place, type Range } from './places.ts'

/** A problem at an offset of the text. */
export type Misplaced = Finding & { readonly offset: number }

interface Plain {
  readonly value: unknown
  readonly place: Place
}

/** More values than any agreement needs: what exceeds it only repeats itself through aliases. */
const mostValues = 50_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/**
 * A YAML document as plain values: maps become objects, aliases and merge keys (`<<`) what they stand for.
 * Beside the value stands where each part of it is, and what in the text cannot be taken at its word.
 */
export function plain(document: Document.Parsed, text: string): Plain & { problems: Misplaced[] } {
  const problems: Misplaced[] = []
  const open = new Set<Node>()
  let count = 0

  const report = <C extends Code>(node: Node | undefined, code: C, args: Findings[C]) => {
    problems.push({ ...error(code, [], args), offset: rangeOf(node)[0] })
  }

  const from = (node: Node | null, key?: Range): Plain => {
    const range = node ? rangeOf(node) : ([key?.[1] ?? 0, key?.[1] ?? 0] as const)
    if (!node || ++count > mostValues) return { value: null, place: { key, value: range } }
    if (isAlias(node)) return fromAlias(node, range, key)
    if (isMap(node)) return fromMap(node, range, key)
    if (isSeq(node)) {
      const items = node.items.map(item => from(item as Node))
      const within = new Map(items.map(({ place }, i) => [String(i), { ...place, key: place.value }]))
      return { value: items.map(item => item.value), place: { key, value: range, within } }
    }
    return { value: scalar(node), place: { key, value: range } }
  }

  const fromAlias = (alias: Alias, range: Range, key?: Range): Plain => {
    const target = alias.resolve(document)
    if (!target) report(alias, 'alias-unknown', { name: alias.source })
    else if (open.has(target)) report(alias, 'alias-circular', { name: alias.source })
    else {
      const { value, place } = from(target, key)
      return { value, place: { ...place, value: range } }
    }
    return { value: null, place: { key, value: range } }
  }

  const fromMap = (map: YAMLMap, range: Range, key?: Range): Plain => {
    open.add(map)
    const entries = new Map<string, unknown>()
    const within = new Map<string, Place>()
    const merged: Pair[] = []
    for (const pair of map.items) {
      const name = keyOf(pair)
      if (name === undefined) continue
      if (name === '<<') merged.push(pair)
      else if (entries.has(name)) reportDuplicate(pair, name, within)
      else {
        const part = from(pair.value as Node | null, rangeOf(pair.key as Node))
        entries.set(name, part.value)
        within.set(name, part.place)
      }
    }
    for (const pair of merged) {
      const part = from(pair.value as Node | null, rangeOf(pair.key as Node))
      for (const [source, place] of mergeSources(part)) {
        for (const [name, value] of Object.entries(source)) {
          if (entries.has(name)) continue
          entries.set(name, value)
          const inherited = place.within?.get(name)
          if (inherited) within.set(name, inherited)
        }
      }
    }
    open.delete(map)
    return { value: Object.fromEntries(entries), place: { key, value: range, within } }
  }

  const keyOf = ({ key }: Pair): string | undefined => {
    if (!isScalar(key) || typeof key.value === 'object') {
      report(key as Node, 'key-not-text', {})
      return undefined
    }
    const name = String(key.value)
    checkText(key, name)
    if (name !== '__proto__') return name
    report(key, 'key-reserved', { key: name })
    return undefined
  }

  const reportDuplicate = ({ key }: Pair, name: string, within: ReadonlyMap<string, Place>) =>
    report(key as Node, 'duplicate-key', {
      key: name,
      first: lineAndColumn(text, within.get(name)?.key?.[0] ?? 0).line,
    })

  const scalar = (node: Node): unknown => {
    if (!isScalar(node)) return null
    const { value, source } = node
    if (typeof value === 'string') checkText(node, value)
    if (typeof value === 'number' && source && !isExact(source))
      report(node, 'number-imprecise', { written: source })
    return value
  }

  const checkText = (node: Node, text: string) => {
    const [character] = control.exec(text) ?? []
    if (character) report(node, 'control-character', { character: codePoint(character) })
  }

  const root = from(document.contents)
  if (count > mostValues) report(document.contents ?? undefined, 'alias-bomb', {})
  return { ...root, problems }
}

/** `U+001B`, which can be shown. */
const codePoint = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

const rangeOf = (node: Node | undefined): Range => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0]

/** Fifteen digits are what a number keeps for certain. */
const isExact = (source: string) => source.replace(/^[-+]?[0.]*|[^\d]/g, '').length <= 15

function mergeSources({ value, place }: Plain): [object, Place][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) =>
      mergeSources({ value: item, place: place.within?.get(String(i)) ?? place }),
    )
  }
  return typeof value === 'object' && value !== null ? [[value, place]] : []
}
