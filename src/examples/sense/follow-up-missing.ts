import type { Example } from '../example.ts'

export const example: Example = {
  without: ['duties'],
  bad: `
title: Natthärbärge
`,
  good: `
title: Natthärbärge
duties:
  motet:
    kind: follow-up
    what: Möte
    schedule: { every: year, in: may }
    source: 4
`,
}
