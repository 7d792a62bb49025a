import type { Path, Related } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { StatedSum } from './stated-sums.ts'

/** The most parts that are shown in the file: of more, the terms of the sum say more. */
const mostParts = 6

/** Parts of a sum as related places of a finding. */
export const partsAt = (paths: readonly Path[]): Related[] =>
  paths.length > mostParts ? [] : paths.map(path => ({ label: 'part-here', args: {}, path, at: 'key' }))

/** The parts of a stated sum as related places, where they stand in one block. */
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
