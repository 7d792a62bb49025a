import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** An agreement with grants says when they are paid. */
export const payoutsMissing: Rule = function* ({ grants = {}, payouts }) {
  if (Object.keys(grants).length > 0 && !payouts) yield finding('payouts-missing', ['grants'], {})
}
