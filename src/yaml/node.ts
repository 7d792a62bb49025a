import { isScalar, type Node } from 'yaml'
import type { Range } from './places.ts'

/**
 * The token of a node: a value with its quotes, of a text in a block (`|`, `>`) what announces it, an alias, or all of
 * a map or list.
 */
export function tokenOf(node: unknown, text: string): Range {
  const [start, end] = (node as Node | null)?.range ?? [0, 0]
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  if (!isBlock) return [start, end]
  const [header = ''] = /^[|>][-+\d]*/.exec(text.slice(start, end)) ?? []
  return [start, start + header.length]
}
