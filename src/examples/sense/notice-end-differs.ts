import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
notice:
  omsesidig: { months: 6, by: Varje part, source: 4 }
events:
  uppsagt:
    kind: notice-given
    day: 2024-10-15
    ends: 2025-03-15
    source: 6
`,
  good: `
notice:
  omsesidig: { months: 6, by: Varje part, source: 4 }
events:
  uppsagt:
    kind: notice-given
    day: 2024-10-15
    ends: 2025-04-15
    source: 6
`,
}
