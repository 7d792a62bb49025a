import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Path } from '../../finding.ts'
import { modelOf } from '../../model/model.ts'
import type { ResolvedReadings } from '../../model/resolve-readings.ts'
import { agreementSchema, keyedBlocks, type Written } from '../../schema/agreement.ts'
import { checkShape } from '../../schema/check/check.ts'
import { isKey } from '../../schema/values/key.ts'
import type { AgreementShape } from './check-shape.ts'

/** The part of an agreement that rules can check. */
export interface RecoveredPart {
  readonly written: Written
  readonly model: Agreement
}

/** Recovers the part of an agreement whose shape is right, so that rules can check it though the rest is wrong. */
export function recoverPart(
  { value, readingUses }: ResolvedReadings,
  shape: AgreementShape,
  id: string,
): RecoveredPart | undefined {
  const written = shape.written ?? withStandIns(reliablePart(value as object, shape.unreliable), id)
  return written && { written, model: modelOf(written, readingUses) }
}

/**
 * Drops blocks with unreliable values. A block whose items have keys loses only the unreliable items; an unreliable party
 * is replaced by a stand-in, since other blocks name parties.
 */
function reliablePart(value: object, unreliable: readonly Path[]): object {
  const wrongIn = new Map<unknown, Set<unknown>>()
  for (const [block, item] of unreliable) wrongIn.set(block, (wrongIn.get(block) ?? new Set()).add(item))
  const blocks = Object.entries(value).flatMap(([block, content]) => {
    const wrong = wrongIn.get(block)
    if (!wrong) return [[block, content]]
    if (!keyedBlocks.has(block) || wrong.has(undefined)) return []
    const items = Object.entries(content as object).flatMap(([item, fields]) => {
      if (!wrong.has(item)) return [[item, fields]]
      return block === 'parties' && isKey(item) ? [[item, { name: item, sector: 'public' }]] : []
    })
    return [[block, Object.fromEntries(items)]]
  })
  return Object.fromEntries(blocks)
}

/** Adds stand-ins for missing required blocks; none, where the shape is wrong even so. */
function withStandIns(blocks: object, id: string): Written | undefined {
  const day = '2000-01-01'
  const term = { from: day, to: day, source: '-' }
  const standIns = { iop: 'agreement/1', id, version: 1, title: '-', parties: {}, term }
  const result = checkShape(agreementSchema, { ...standIns, ...blocks })
  return 'value' in result ? result.value : undefined
}
