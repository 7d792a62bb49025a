import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term:
  from: 2024-01-01
  to: 2025-12-31
  options: { tva-ar: { months: 24 } }
  source: 1
events:
  forlangt: { kind: option-used, day: 2025-05-01, option: tva-r, source: 6 }
`,
  good: `
term:
  from: 2024-01-01
  to: 2025-12-31
  options: { tva-ar: { months: 24 } }
  source: 1
events:
  forlangt:
    kind: option-used
    day: 2025-05-01
    option: tva-ar
    source: 6
`,
}
