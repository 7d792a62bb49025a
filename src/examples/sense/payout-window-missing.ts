import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term: { from: 2024-01-01, to: 2025-06-30, source: 1 }
payouts: { every: year, in: november, source: 3 }
`,
  good: `
term: { from: 2024-01-01, to: 2025-06-30, source: 1 }
payouts: { every: year, in: may, source: 3 }
`,
}
