import type { Need } from '../context.ts'
import { type CashDifference, cashDifferences } from '../facts/cash-differences.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'grants-exceed-cash',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

export const needs: readonly Need[] = ['contributions', 'grants']

/** A payer grants no more than it contributes in cash: more cannot be paid. */
export const check: Check<CashDifference> = function* (written, { model }) {
  for (const found of cashDifferences(written, model)) if (found.args.granted > found.args.cash) yield found
}

export const texts: Texts<CashDifference> = {
  sv: ({ party, granted, cash }, { kronor }) => ({
    text: `”${party}” fördelar ${kronor(granted - cash)} kr mer än den bidrar med i pengar.`,
    notes: [`Den fördelar ${kronor(granted)} kr och bidrar med ${kronor(cash)} kr.`],
    help: 'Rätta insatsen, eller ett bidrag.',
  }),
  en: ({ party, granted, cash }, { kronor }) => ({
    text: `“${party}” grants ${kronor(granted - cash)} kr more than it contributes in cash.`,
    notes: [`It grants ${kronor(granted)} kr and contributes ${kronor(cash)} kr.`],
    help: 'Correct the contribution, or a grant.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En part fördelar inte mer än den bidrar med i pengar.',
    why: 'Pengar som ingen har kan inte betalas ut.',
  },
  en: {
    holds: 'A party grants no more than it contributes in cash.',
    why: 'Money that nobody has cannot be paid out.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 450000, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
`,
}
