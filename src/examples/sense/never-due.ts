import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april, on: { day: 31 }, missingDay: skip }
    source: 5
`,
  good: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april, on: { day: 30 }, missingDay: skip }
    source: 5
`,
}
