import type { Example } from '../example.ts'

export const example: Example = {
  without: ['title'],
  bad: `
version: 1
`,
  good: `
version: 1
title: Natthärbärge
`,
}
