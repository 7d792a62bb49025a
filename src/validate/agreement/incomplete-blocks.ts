import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Path } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import type { ResolvedReadings } from '../../model/resolve-readings.ts'
import { isKey } from '../../schema/values/key.ts'
import type { WorkspaceContext } from '../workspace-context.ts'
import type { AgreementShape } from './check-shape.ts'

/**
 * The parts of a file and its workspace that are incomplete for rules: blocks of the agreement, the keys of its parties
 * (`party-keys`), and the indices of the workspace. A rule that needs any of them is not run.
 */
export function incompleteBlocks(
  { findings, unreliable }: AgreementShape,
  resolved: ResolvedReadings,
  term: Agreement['term'] | undefined,
  { isIndexBroken }: WorkspaceContext,
): ReadonlySet<unknown> {
  const blocks = new Set<unknown>([...unreliable.map(([block]) => block), ...findings.flatMap(absentBlock)])
  return new Set([
    ...blocks,
    ...(resolved.findings.length > 0 ? ['readings'] : []),
    ...(blocks.has('parties') && !arePartiesNamed(unreliable) ? ['party-keys'] : []),
    ...(term && isReversed(term) ? ['term'] : []),
    ...(isIndexBroken ? ['indices'] : []),
  ])
}

/** The block that a finding says is missing, or written with a misspelt key. */
function absentBlock({ code, path, args }: Finding): string[] {
  if (code === 'missing-field' && path.length === 0 && 'field' in args) return [args.field]
  const isUnknown = code === 'unknown-field' && path.length === 1 && 'nearest' in args
  return isUnknown && args.nearest !== undefined ? [args.nearest] : []
}

/** Whether the keys of all parties are known, though something else about the parties is wrong. */
function arePartiesNamed(unreliable: readonly Path[]): boolean {
  const parties = unreliable.filter(([block]) => block === 'parties')
  return parties.length > 0 && parties.every(([, party]) => isKey(party))
}

const isReversed = ({ from, to }: Agreement['term']) => from !== undefined && to !== undefined && to < from
