import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
clauses:
  nedsattning:
    what: Beloppet kan sättas ned
    quote: Vid särskilda skäl kan ersättningen sättas ned
    concerns: [grants, payouts]
    source: 4
`,
  good: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
clauses:
  nedsattning:
    what: Beloppet kan sättas ned
    quote: Vid särskilda skäl kan ersättningen sättas ned
    source: 4
`,
}
