import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
payouts:
  every: year
  in: january
  followedBy:
    kvartalsvis: { from: 2024-01-01, every: quarter, timing: in-advance }
  source: 3
`,
  good: `
payouts:
  every: year
  in: january
  followedBy:
    kvartalsvis: { from: 2025-01-01, every: quarter, timing: in-advance }
  source: 3
`,
}
