import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { after: { months: 2 }, countedFrom: { event: arangemang } }
    source: 5
events:
  arrangemang: { kind: decided, day: 2023-12-01, source: 6 }
`,
  good: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { after: { months: 2 }, countedFrom: { event: arrangemang } }
    source: 5
events:
  arrangemang: { kind: decided, day: 2023-12-01, source: 6 }
`,
}
