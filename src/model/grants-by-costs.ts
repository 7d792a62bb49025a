import { isUnknown } from '../domain/known.ts'
import { added, subtracted } from '../domain/money/figure.ts'
import type { Written } from '../schema/agreement.ts'
import { inKindOf } from './contributions.ts'

type Grants = NonNullable<Written['grants']>

/**
 * The grants that costs imply: what a party pays of another's costs in money, where it grants nothing else. Each stands
 * under a key that no file can have.
 */
export function grantsByCosts({ costs = {}, grants = {} }: Written): Grants {
  const payers = new Set(Object.values(grants).map(({ from }) => from))
  return Object.fromEntries(
    Object.entries(costs).flatMap(([party, { items, source }]) => {
      const paid = Object.values(items).flatMap(item => (isUnknown(item.paidBy) ? [] : (item.paidBy ?? [])))
      return [...new Set(paid)]
        .filter(payer => payer !== party && !payers.has(payer))
        .map((from): [string, Grants[string]] => {
          const own = Object.values(items).filter(({ paidBy }) => paidBy === from)
          const figure = subtracted(added(own.map(({ amount }) => amount.figure)), added(own.map(inKindOf)))
          return [`costs.${party}.${from}`, { from, to: [party], amount: { figure }, source }]
        })
    }),
  )
}
