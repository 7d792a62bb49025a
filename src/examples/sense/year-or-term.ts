import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { term: 500000, source: Rubriken }
`,
  good: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { term: 1500000, source: Rubriken }
`,
}
