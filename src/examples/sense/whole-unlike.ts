import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { share: 1 }
    source: 2
  lokal:
    from: kommunen
    to: foreningen
    amount: 60000
    per: period
    source: 2
`,
  good: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { share: 1 }
    source: 2
  lokal: { from: kommunen, to: foreningen, amount: 60000, source: 2 }
`,
}
