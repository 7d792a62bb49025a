import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term:
  from: 2024-01-01
  to: 2025-12-31
  length: { months: 18 }
  source: 1
`,
  good: `
term:
  from: 2024-01-01
  to: 2025-12-31
  length: { months: 24 }
  source: 1
`,
}
