import type { Example } from '../example.ts'

export const example: Example = {
  isWhole: true,
  bad: `
iop: workspace/1
rules:
  clause-quotd: off
`,
  good: `
iop: workspace/1
rules:
  clause-quoted: off
`,
}
