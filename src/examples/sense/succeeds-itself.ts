import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
id: succeeds-itself
succeeds: succeeds-itself
`,
  good: `
id: succeeds-itself
succeeds: linkoping-2021-utsatta
`,
}
