import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
contributions:
  kommunen: { from: kommunen, inKind: 80000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    during: { from: 2024-02-01 }
    source: 2
payouts: { every: year, timing: in-advance, source: 3 }
`,
  good: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, timing: in-advance, source: 3 }
`,
}
