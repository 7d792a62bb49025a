import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
statedTotals: { contributions: 550000, source: 2 }
`,
  good: `
statedTotals: { contributions: 620000, source: 2 }
`,
}
