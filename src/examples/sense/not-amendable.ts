import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
amendments:
  tillagg:
    from: 2025-01-01
    set: { version: 3 }
    source: T1
`,
  good: `
amendments:
  tillagg:
    from: 2025-01-01
    set: { title: Natthärbärge och frukost }
    source: T1
`,
}
