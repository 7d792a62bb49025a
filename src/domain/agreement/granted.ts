import { added, type Figure, unknown } from '../money/figure.ts'
import type { Agreement } from './agreement.ts'

/** What the agreement grants in a year, at the level that it states; unknown where years differ, or amounts are for more than one. */
export const grantedYearly = ({ grants }: Agreement): Figure =>
  added(grants.map(({ amount }) => (amount.per === 'period' ? unknown : amount.each)))
