import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2025: 500000 } }
    source: 2
payouts: { every: year, in: november, source: 3 }
`,
  good: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000 } }
    source: 2
payouts: { every: year, in: november, source: 3 }
`,
}
