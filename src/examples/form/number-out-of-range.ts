import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
version: 0
`,
  good: `
version: 1
`,
}
