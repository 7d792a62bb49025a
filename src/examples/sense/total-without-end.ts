import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term: { from: 2024-01-01, to: open, source: 1 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    per: period
    source: 2
`,
  good: `
term: { from: 2024-01-01, to: open, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
