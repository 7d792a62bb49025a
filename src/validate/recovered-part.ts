import type { Path } from '../finding.ts'
import { agreementSchema, keyedBlocks, type Written } from '../schema/agreement.ts'
import { checkShape } from '../schema/check/check.ts'
import { isKey } from '../schema/values/key.ts'

/** Whether all parties are known by their keys, though something else of them is wrong. */
export function arePartiesNamed(broken: readonly Path[]): boolean {
  const inParties = broken.filter(([block]) => block === 'parties')
  return inParties.length > 0 && inParties.every(([, party]) => isKey(party))
}

/**
 * What is right in the shape of an agreement, so that the rules can look at it even where the rest is wrong: of blocks
 * of things with keys the things that are right, of others the whole or nothing, with stand-ins for what must be there,
 * and for parties, which others name.
 */
export function recoveredPart(value: unknown, broken: readonly Path[], id: string): Written | undefined {
  const wrong = new Map<unknown, Set<unknown>>()
  for (const [block, item] of broken) wrong.set(block, (wrong.get(block) ?? new Set()).add(item))
  const healthy = Object.entries(value as object).flatMap(([block, content]) => {
    const inner = wrong.get(block)
    if (!inner) return [[block, content]]
    if (!keyedBlocks.has(block) || inner.has(undefined)) return []
    const items = Object.entries(content as object).flatMap(([item, thing]) => {
      if (!inner.has(item)) return [[item, thing]]
      return block === 'parties' && isKey(item) ? [[item, { name: item, sector: 'public' }]] : []
    })
    return [[block, Object.fromEntries(items)]]
  })
  const day = '2000-01-01'
  const term = { from: day, to: day, source: '-' }
  const standIns = { iop: 'agreement/1', id, version: 1, title: '-', parties: {}, term }
  const result = checkShape(agreementSchema, { ...standIns, ...Object.fromEntries(healthy) })
  return 'value' in result ? result.value : undefined
}
