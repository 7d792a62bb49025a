import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
payouts: { every: year, instalments: { hel: { in: april } }, source: 3 }
`,
  good: `
payouts: { every: year, in: january, source: 3 }
`,
}
