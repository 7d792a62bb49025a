import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
indexation:
  index: OPI
  firstAdjustment: 2026-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  good: `
indexation:
  percent: 2
  firstAdjustment: 2025-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
