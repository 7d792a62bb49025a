import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
document:
  attachments: Avtalet skickas till Storgatan 1 lgh 1101
`,
  good: `
document:
  attachments: Avtalet skickas till Stadshuset, Storgatan 1
`,
}
