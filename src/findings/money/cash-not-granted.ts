import type { Need } from '../context.ts'
import { type CashDifference, cashDifferences } from '../facts/cash-differences.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'cash-not-granted',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

export const needs: readonly Need[] = ['contributions', 'grants']

/** A payer grants all that it contributes in cash: otherwise money has no recipient. */
export const check: Check<CashDifference> = function* (written, { model }) {
  for (const found of cashDifferences(written, model)) if (found.args.granted < found.args.cash) yield found
}

export const texts: Texts<CashDifference> = {
  sv: ({ party, granted, cash }, { kronor }) => ({
    text: `Av det ”${party}” bidrar med i pengar saknar ${kronor(cash - granted)} kr mottagare.`,
    notes: [`Den bidrar med ${kronor(cash)} kr och fördelar ${kronor(granted)} kr.`],
    help: 'Lägg till bidraget som saknas, eller rätta ett belopp.',
  }),
  en: ({ party, granted, cash }, { kronor }) => ({
    text: `Of what “${party}” contributes in cash ${kronor(cash - granted)} kr have no recipient.`,
    notes: [`It contributes ${kronor(cash)} kr and grants ${kronor(granted)} kr.`],
    help: 'Add the grant that is missing, or correct an amount.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det en part bidrar med i pengar har mottagare.',
    why: 'Annars är det oklart vem som får resten.',
  },
  en: {
    holds: 'What a party contributes in cash has recipients.',
    why: 'Otherwise it is unclear who receives the rest.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 550000, source: 2 }
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
