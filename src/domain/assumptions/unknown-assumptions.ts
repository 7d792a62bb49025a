import type { Agreement } from '../agreement/agreement.ts'
import { type Assumption, assumption } from './assumption.ts'

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
