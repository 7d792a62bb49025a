import type { Agreement } from '../agreement/agreement.ts'
import { type Assumption, assumption } from './assumption.ts'

/** The rights to give notice, and the duties, of which no day can be told. */
export function unknownTimeAssumptions({ id, notices, duties }: Agreement): Assumption[] {
  const unknownNotices = notices.flatMap(({ key, reckoning }) =>
    reckoning.kind === 'unknown' ? [{ key, where: reckoning.where }] : [],
  )
  const unknownDuties = duties.flatMap(({ key, schedule: { timing } }) =>
    timing.kind === 'unknown' ? [{ key, where: timing.where }] : [],
  )
  return [
    ...(unknownNotices.length > 0 ? [assumption('notice-unknown', id, { notices: unknownNotices })] : []),
    ...(unknownDuties.length > 0 ? [assumption('schedule-unknown', id, { duties: unknownDuties })] : []),
  ]
}

/** The grants and contributions that are a rate times a quantity of which one is not known. */
export const unknownFactorAssumptions = ({
  id,
  grants,
  contributions,
}: Agreement): Assumption<'factor-unknown'>[] =>
  [
    ...grants.map(({ key, amount: { product } }) => ({ key, product })),
    ...contributions.flatMap(({ key, cash, inKind }) =>
      [cash, inKind].map(({ product }) => ({ key, product })),
    ),
  ].flatMap(({ key, product }) =>
    product?.where === undefined ? [] : [assumption('factor-unknown', id, { key, product })],
  )
