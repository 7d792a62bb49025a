import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
goals:
  vardag: { what: Fler sover inne, horizon: { months: 12 }, source: 5 }
`,
  good: `
term: { from: 2024-01-01, to: 2026-12-31, source: 1 }
goals:
  vardag: { what: Fler sover inne, horizon: { months: 12 }, source: 5 }
  bostad: { what: Fler har en bostad, horizon: { months: 36 }, source: 5 }
`,
}
