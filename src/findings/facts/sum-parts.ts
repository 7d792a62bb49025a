import type { Path, Related } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { StatedSum } from './stated-sums.ts'

/** With more parts than this the lines of the file say less than the terms of the sum. */
const mostParts = 6

/** The parts of a sum as places that a finding speaks of. */
export const partsAt = (paths: readonly Path[]): Related[] =>
  paths.length > mostParts ? [] : paths.map(path => ({ label: 'part-here', args: {}, path, at: 'key' }))

/** The parts of a sum that the document states, where they stand in one block. */
export function partsOf({ what, path }: StatedSum, { contributions, grants, costs }: Written): Related[] {
  const [, party = ''] = path
  const [block, parts] =
    what === 'contributions'
      ? [['contributions'], contributions]
      : what === 'grants' || what === 'term'
        ? [['grants'], grants]
        : path[0] === 'costs'
          ? [['costs', party, 'items'], costs?.[party]?.items]
          : [[], {}]
  return partsAt(Object.keys(parts ?? {}).map(key => [...block, key]))
}
