import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, ar-2: 500000 } }
    source: 2
`,
  good: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000 } }
    source: 2
`,
}
