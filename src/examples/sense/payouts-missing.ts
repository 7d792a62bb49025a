import type { Example } from '../example.ts'

export const example: Example = {
  without: ['payouts'],
  bad: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
  good: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, in: january, source: 3 }
`,
}
