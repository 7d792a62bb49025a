import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
document:
  attachments: Rapporten skickas till anna.exempel@gmail.com
`,
  good: `
document:
  attachments: Rapporten skickas till socialnamnden@exempel.se
`,
}
