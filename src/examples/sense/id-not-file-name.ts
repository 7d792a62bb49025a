import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
id: nagot-annat
`,
  good: `
id: id-not-file-name
`,
}
