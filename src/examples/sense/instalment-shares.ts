import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
payouts:
  every: year
  instalments:
    var: { share: 50, in: april }
    host: { share: 40, in: september }
  source: 3
`,
  good: `
payouts:
  every: year
  instalments:
    var: { share: 50, in: april }
    host: { share: 50, in: september }
  source: 3
`,
}
