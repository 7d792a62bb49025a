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

/** The most aliases of an anchor that are listed, since nobody reads more. */
const mostAliases = 10

/**
 * Gives findings their places. A finding on the value of an anchor is reported once, in the anchor, with the aliases that
 * use it; a finding that only an alias causes is reported on the alias.
 */
export function locateFindings<F extends CodedFound>(
  all: readonly UnlocatedFinding<F>[],
  spanOf: (range: Range) => Span,
): LocatedFinding<F>[] {
  const known = new Set(all.map(found => keyOf(found, found.tokens)))
  const aliases = new Map<string, Range[]>()
  const reported = new Map<string, UnlocatedFinding<F>>()
  for (const found of all) {
    const [alias] = found.tokens
    const inAnchor = found.tokens.findLastIndex(
      (_, i) => i > 0 && known.has(keyOf(found, found.tokens.slice(i))),
    )
    if (inAnchor < 0 || !alias) {
      const key = keyOf(found, found.tokens.slice(0, 1))
      if (!reported.has(key)) reported.set(key, found)
    } else {
      const key = keyOf(found, found.tokens.slice(inAnchor))
      aliases.set(key, [...(aliases.get(key) ?? []).slice(0, mostAliases - 1), alias])
    }
  }
  return [...reported.values()].map(found => {
    const usedHere = (aliases.get(keyOf(found, found.tokens)) ?? []).map(range => ({
      ...{ label: 'used-here' as const, args: {} },
      range,
    }))
    return {
      ...found.finding,
      ...spanOf(found.tokens[0] ?? [0, 0]),
      labels: [...found.labels, ...usedHere].map(({ range, ...label }) => ({ ...label, ...spanOf(range) })),
    }
  })
}

const keyOf = ({ finding: { code, args } }: UnlocatedFinding<CodedFound>, tokens: readonly Range[]) =>
  sameText([code, args, tokens])
