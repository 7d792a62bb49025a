import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
version: 1
version: 2
`,
  good: `
version: 2
`,
}
