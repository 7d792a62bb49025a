import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
notice:
  omsesidig: { weeks: 4, reckoned: month-end, by: Varje part, source: 4 }
`,
  good: `
notice:
  omsesidig: { months: 1, reckoned: month-end, by: Varje part, source: 4 }
`,
}
