import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
title: Natthärbärge #2
`,
  good: `
title: "Natthärbärge #2"
`,
}
