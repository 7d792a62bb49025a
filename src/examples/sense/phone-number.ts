import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
document:
  attachments: Jour 070-174 06 05
`,
  good: `
document:
  attachments: Jour genom växeln, 08-123 45 67
`,
}
