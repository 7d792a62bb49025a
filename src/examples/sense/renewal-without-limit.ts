import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term:
  from: 2024-01-01
  to: 2025-12-31
  renewal: { months: 12 }
  source: 1
`,
  good: `
term:
  from: 2024-01-01
  to: 2025-12-31
  renewal: { months: 12, review: { periods: 3 } }
  source: 1
`,
}
