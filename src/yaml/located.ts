import { sameText } from '../domain/same-text.ts'
import type { CodedFound, Label, Span } from '../finding.ts'
import type { Range } from './places.ts'

/** A finding with its place in a text. */
export type Located<F extends CodedFound> = F & Span & { readonly labels: readonly (Label & Span)[] }

/** A finding, and the tokens that lead to it: the aliases that it goes through, and last what they stand for. */
export interface Unlocated<F extends CodedFound> {
  readonly finding: F
  readonly tokens: readonly Range[]
  readonly labels: readonly (Label & { readonly range: Range })[]
}

/** More than anyone reads of what uses an anchor. */
const mostUses = 10

/**
 * What is wrong in an anchor is said once, in the anchor, and which aliases use it; what is right in the anchor but
 * cannot stand where an alias does is said of the alias.
 */
export function located<F extends CodedFound>(
  all: readonly Unlocated<F>[],
  spanOf: (range: Range) => Span,
): Located<F>[] {
  const known = new Set(all.map(one => keyOf(one, one.tokens)))
  const uses = new Map<string, Range[]>()
  const own = new Map<string, Unlocated<F>>()
  for (const one of all) {
    const [alias] = one.tokens
    const inAnchor = one.tokens.findLastIndex((_, i) => i > 0 && known.has(keyOf(one, one.tokens.slice(i))))
    if (inAnchor < 0 || !alias) {
      const key = keyOf(one, one.tokens.slice(0, 1))
      if (!own.has(key)) own.set(key, one)
    } else {
      const key = keyOf(one, one.tokens.slice(inAnchor))
      uses.set(key, [...(uses.get(key) ?? []).slice(0, mostUses - 1), alias])
    }
  }
  return [...own.values()].map(one => {
    const usedHere = (uses.get(keyOf(one, one.tokens)) ?? []).map(range => ({
      ...{ label: 'used-here' as const, args: {} },
      range,
    }))
    return {
      ...one.finding,
      ...spanOf(one.tokens[0] ?? [0, 0]),
      labels: [...one.labels, ...usedHere].map(({ range, ...label }) => ({ ...label, ...spanOf(range) })),
    }
  })
}

const keyOf = ({ finding: { code, args } }: Unlocated<CodedFound>, tokens: readonly Range[]) =>
  sameText([code, args, tokens])
