import type { Example } from '../example.ts'

export const example: Example = {
  isWhole: true,
  bad: `
iop: workspace/1
rules:
  party-unknown: warning
`,
  good: `
iop: workspace/1
rules:
  stated-total: warning
`,
}
