import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
payouts:
  every: year
  instalments:
    var: { amount: 300000, in: april }
    host: { amount: 250000, in: september }
  source: 3
`,
  good: `
payouts:
  every: year
  instalments:
    var: { amount: 300000, in: april }
    host: { amount: 200000, in: september }
  source: 3
`,
}
