import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
document:
  attachments: Betalas till konto 8327-9, 123 456 789-0
`,
  good: `
document:
  attachments: Betalas till bankgiro 5050-1055
`,
}
