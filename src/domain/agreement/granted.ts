import { added, type Figure } from '../money/figure.ts'
import type { Agreement } from './agreement.ts'

/** What the agreement grants in a year, at the level that it states. */
export const grantedYearly = ({ grants }: Agreement): Figure => added(grants.map(({ amount }) => amount))
