import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
payouts:
  every: year
  in: january
  followedBy:
    kvartal: { from: 2026-01-01, every: quarter, timing: in-advance }
  source: 3
`,
  good: `
payouts:
  every: year
  in: january
  followedBy:
    kvartal: { from: 2025-01-01, every: quarter, timing: in-advance }
  source: 3
`,
}
