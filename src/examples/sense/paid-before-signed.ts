import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
payouts: { every: year, in: january, source: 3 }
events:
  beslut: { kind: decided, day: 2024-05-16, source: Protokoll }
`,
  good: `
payouts: { every: year, in: january, source: 3 }
events:
  beslut: { kind: decided, day: 2023-12-12, source: Protokoll }
`,
}
