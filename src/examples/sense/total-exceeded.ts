import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { grants: { atMost: 450000 }, source: Budget }
`,
  good: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
statedTotals: { grants: { atMost: 500000 }, source: Budget }
`,
}
