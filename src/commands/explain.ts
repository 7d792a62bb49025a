import { command } from '../cli/command.ts'
import { Failure } from '../failure.ts'
import type { Code } from '../finding.ts'
import { kinds } from '../findings/kinds.ts'
import { nearest } from '../nearest.ts'
import { explainReport } from '../output/reports/explain.ts'

const codes = Object.keys(kinds) as Code[]

export const run = command({
  name: 'explain',
  names: 'codes',
  answer: ({ named, words }) => ({ report: explainReport(named.map(codeNamed), codes, words) }),
})

function codeNamed(name: string): Code {
  const code = codes.find(code => code === name)
  if (code) return code
  throw new Failure('code-unknown', { code: name, nearest: nearest(name, codes) })
}
