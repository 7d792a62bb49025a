import { type Exact, exact, isLess, plus } from '../domain/money/exact.ts'
import { finding } from '../finding.ts'
import { indexedParts } from './indexed-parts.ts'
import type { Rule } from './rule.ts'

/** Weights make a whole, shares no more than one, and a cap leaves room above its floor. */
export const indexShares: Rule = function* (written) {
  const parts = indexedParts(written)
  for (const { part, at } of parts) {
    const { index, base, change } = part
    const basket = index && 'basket' in index ? index.basket : []
    const total = sum(basket.map(({ weight }) => weight))
    if (basket.length > 0 && !(total.n === 100n && total.d === 1n))
      yield finding('weights-sum', [...at, 'index'], { total })
    if (basket.length > 1 && typeof base === 'object' && base.number)
      yield finding('index-base-number', [...at, 'base', 'number'], {})
    if (change?.floor && change.cap && isLess(change.cap, change.floor))
      yield finding('cap-below-floor', [...at, 'change', 'cap'], { floor: change.floor, cap: change.cap })
  }
  const total = sum(parts.map(({ part }) => part.share ?? exact(100n)))
  if (isLess(exact(100n), total)) yield finding('shares-exceed', ['indexation', 'parts'], { total })
}

const sum = (shares: readonly Exact[]): Exact => shares.reduce(plus, exact(0n))
