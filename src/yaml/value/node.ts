import { isScalar, type Node } from 'yaml'
import type { Range } from '../location/location.ts'

/**
 * The token of a node: a scalar with its quotes, the header of a block scalar (`|`, `>`), an alias, or all of a map or
 * list.
 */
export function tokenOf(node: unknown, text: string): Range {
  const [start, end] = (node as Node | null)?.range ?? [0, 0]
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  if (!isBlock) return [start, end]
  const [header = ''] = /^[|>][-+\d]*/.exec(text.slice(start, end)) ?? []
  return [start, start + header.length]
}

/** A text in quotes, so that YAML reads it unchanged. */
export const quoted = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`

/** The text within typographic quotes around all of a text, if there are such: a word processor has made them of straight ones. */
export const withinTypographic = (text: string): string | undefined =>
  /^[“”„‟«»‘’‚‹›]([^“”„‟«»"]+)[“”„‟«»‘’‚‹›"']$/.exec(text)?.[1]

/** A text in straight quotes, in place of typographic ones around all of it. */
export const straightQuoted = (text: string): string => quoted(withinTypographic(text) ?? text)
