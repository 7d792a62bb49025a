import { sameText } from '../../domain/same-text.ts'
import type { CodedFound, Label, Span } from '../../finding.ts'
import type { Range } from './location.ts'

/** A finding with its place in a text. */
export type LocatedFinding<F extends CodedFound> = F & Span & { readonly labels: readonly (Label & Span)[] }

/** A finding, and the tokens that lead to it: the aliases that its path goes through, and last what they stand for. */
export interface UnlocatedFinding<F extends CodedFound> {
  readonly finding: F
  readonly tokens: readonly Range[]
  readonly labels: readonly (Label & { readonly range: Range })[]
}

/** More aliases of one anchor than anyone reads. */
const mostAliases = 10

/**
 * Gives findings their places. What is wrong in an anchor is reported once, in the anchor, with the aliases that use it;
 * what is right in the anchor but wrong where an alias stands is reported on the alias.
 */
export function locateFindings<F extends CodedFound>(
  all: readonly UnlocatedFinding<F>[],
  spanOf: (range: Range) => Span,
): LocatedFinding<F>[] {
  const known = new Set(all.map(one => keyOf(one, one.tokens)))
  const aliases = new Map<string, Range[]>()
  const reported = new Map<string, UnlocatedFinding<F>>()
  for (const one of all) {
    const [alias] = one.tokens
    const inAnchor = one.tokens.findLastIndex((_, i) => i > 0 && known.has(keyOf(one, one.tokens.slice(i))))
    if (inAnchor < 0 || !alias) {
      const key = keyOf(one, one.tokens.slice(0, 1))
      if (!reported.has(key)) reported.set(key, one)
    } else {
      const key = keyOf(one, one.tokens.slice(inAnchor))
      aliases.set(key, [...(aliases.get(key) ?? []).slice(0, mostAliases - 1), alias])
    }
  }
  return [...reported.values()].map(one => {
    const usedHere = (aliases.get(keyOf(one, one.tokens)) ?? []).map(range => ({
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

const keyOf = ({ finding: { code, args } }: UnlocatedFinding<CodedFound>, tokens: readonly Range[]) =>
  sameText([code, args, tokens])
