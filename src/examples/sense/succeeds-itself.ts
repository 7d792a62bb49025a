import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
id: succeeds-itself
succeeds: succeeds-itself
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
  good: `
id: succeeds-itself
succeeds: linkoping-2021-utsatta
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
}
