import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
events:
  beslut: { kind: decided, day: 2023-12-01, ends: 2025-06-30, source: 6 }
`,
  good: `
events:
  beslut: { kind: decided, day: 2023-12-01, source: 6 }
`,
}
