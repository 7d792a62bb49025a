import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
succeeds: linkoping-2021-utsatta
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
`,
  good: `
succeeds: linkoping-2021-utsatta
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
}
