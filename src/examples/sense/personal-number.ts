import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
document:
  attachments: Kontaktperson 811218-9876
`,
  good: `
document:
  attachments: Kontaktpersonen nås genom kommunens växel
`,
}
