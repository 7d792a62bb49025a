import type { Concern } from '../../domain/agreement/quoted-clause.ts'
import type { Language } from '../../language.ts'

import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'clause-quoted',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly key: string
  readonly concerns: readonly Concern[]
}

export const needs: readonly Need[] = ['clauses']

/** No clause is only quoted, since a quoted clause enters no calculation. */
export const check: Check<Args> = function* (_, { model }) {
  for (const { key, concerns } of model.quoted)
    yield { path: ['clauses', key, 'quote'], args: { key, concerns } }
}

const concernNames: Readonly<Record<Language, Readonly<Record<Concern, string>>>> = {
  sv: {
    term: 'avtalstiden',
    notice: 'uppsägning',
    contributions: 'insatser',
    grants: 'bidrag',
    indexation: 'uppräkning',
    payouts: 'utbetalningar',
    duties: 'skyldigheter',
  },
  en: {
    term: 'the term',
    notice: 'notice',
    contributions: 'contributions',
    grants: 'grants',
    indexation: 'indexation',
    payouts: 'payouts',
    duties: 'duties',
  },
}

export const texts: Texts<Args> = {
  sv: ({ concerns }) => ({
    text: 'Klausulen är citerad, inte uträknad.',
    notes: [`Resultat om ${concerns.map(concern => concernNames.sv[concern]).join(', ')} citerar den.`],
    help: 'Skriv det den säger i fält, om de kan säga det.',
  }),
  en: ({ concerns }) => ({
    text: 'This clause is quoted, not worked out.',
    notes: [`Results on ${concerns.map(concern => concernNames.en[concern]).join(', ')} quote it.`],
    help: 'Write what it says in fields, if they can say it.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det ett avtal säger om pengar och dagar står i fält.',
    why: 'En citerad klausul räknas inte ut; resultaten citerar den bara.',
  },
  en: {
    holds: 'What an agreement says of money and days stands in fields.',
    why: 'A quoted clause is not worked out; results only quote it.',
  },
}

export const example: Example = {
  wrong: `
clauses:
  nedsattning:
    what: Beloppet kan sättas ned
    quote: Vid särskilda skäl kan ersättningen sättas ned
    concerns: [grants, payouts]
    source: 4
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
clauses:
  nedsattning:
    what: Beloppet kan sättas ned
    quote: Vid särskilda skäl kan ersättningen sättas ned
    source: 4
`,
}
