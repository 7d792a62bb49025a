import type { Example } from '../example.ts'

export const example: Example = {
  without: ['iop'],
  bad: `
id: format-missing
`,
  good: `
iop: agreement/1
id: format-missing
`,
}
