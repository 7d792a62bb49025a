import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import type { NoArgs } from '../../problems.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'years-mixed',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = NoArgs

/** Amounts by year name either agreement years or calendar years, and `per` says the same. */
export const check: Check<Args> = function* ({ grants = {}, contributions = {} }) {
  for (const [key, { amount, per }] of Object.entries(grants))
    if (isMixed(amount, per)) yield { path: ['grants', key, 'amount'], args: {} }
  for (const [key, { per, cash, inKind, amount }] of Object.entries(contributions))
    for (const [field, value] of Object.entries({ cash, inKind, amount }))
      if (value && isMixed(value, per)) yield { path: ['contributions', key, field], args: {} }
}

type Grant = NonNullable<Written['grants']>[string]

function isMixed(amount: Grant['amount'], per: Grant['per']): boolean {
  if (!('byYear' in amount)) return false
  const kinds = new Set(
    [...amount.byYear.keys()].map(year => (isCalendarYear(year) ? 'calendar-year' : 'agreement-year')),
  )
  return kinds.size > 1 || (per !== undefined && !kinds.has(per as 'calendar-year'))
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Åren är av två slag.',
    help: 'Skriv antingen avtalsår (1, 2, 3) eller kalenderår (2026, 2027), och detsamma i ”per”, eller inget.',
  }),
  en: () => ({
    text: 'The years are of two kinds.',
    help: 'Write either agreement years (1, 2, 3) or calendar years (2026, 2027), and the same in “per”, or nothing.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Belopp per år anges för avtalsår eller för kalenderår, inte båda.',
    why: 'År 1 och 2024 kan vara samma tid, som då har två belopp.',
  },
  en: {
    holds: 'Amounts by year are for agreement years or for calendar years, not both.',
    why: 'Year 1 and 2024 can be the same time, which then has two amounts.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2025: 500000 } }
    source: 2
payouts: { every: year, in: november, source: 3 }
`,
  right: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000 } }
    source: 2
payouts: { every: year, in: november, source: 3 }
`,
}
