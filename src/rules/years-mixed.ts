import { finding } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

/** Amounts by year name agreement years or calendar years, and say nothing else of what they are for. */
export const yearsMixed: Rule = function* ({ grants = {}, contributions = {} }) {
  for (const [key, { amount, per }] of Object.entries(grants))
    if (isMixed(amount, per)) yield finding('years-mixed', ['grants', key, 'amount'], {})
  for (const [key, { per, cash, inKind, amount }] of Object.entries(contributions))
    for (const [field, value] of Object.entries({ cash, inKind, amount }))
      if (value && isMixed(value, per)) yield finding('years-mixed', ['contributions', key, field], {})
}

type Grant = NonNullable<Written['grants']>[string]

function isMixed(amount: Grant['amount'], per: Grant['per']): boolean {
  if (!('byYear' in amount)) return false
  const kinds = new Set(
    [...amount.byYear.keys()].map(year => (year > 99 ? 'calendar-year' : 'agreement-year')),
  )
  return kinds.size > 1 || (per !== undefined && !kinds.has(per as 'calendar-year'))
}
