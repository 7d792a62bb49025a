import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
iop: agreement/2
`,
  good: `
iop: agreement/1
`,
}
