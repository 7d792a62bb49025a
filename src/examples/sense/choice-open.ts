import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
notice:
  omsesidig: { days: 30, by: Varje part, source: 4 }
`,
  good: `
notice:
  omsesidig: { days: 30, firstDay: not-counted, by: Varje part, source: 4 }
`,
}
