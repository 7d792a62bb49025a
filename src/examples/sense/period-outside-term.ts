import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
grants:
  harbarge:
    {
      from: kommunen,
      to: foreningen,
      amount: 500000,
      statedFor: { from: 2024-01-01, to: 2026-12-31 },
      source: 2,
    }
`,
  good: `
grants:
  harbarge:
    {
      from: kommunen,
      to: foreningen,
      amount: 500000,
      statedFor: { from: 2024-01-01, to: 2024-12-31 },
      source: 2,
    }
`,
}
