import { command } from '../cli/command.ts'
import { once } from '../domain/once.ts'
import { Failure } from '../failure.ts'
import { exampleWorkspace, fileOf } from '../findings/example-file.ts'
import type { Code } from '../findings/findings.ts'
import { examples } from '../findings/lists/examples.ts'
import { kinds } from '../findings/lists/kinds.ts'
import type { Message } from '../findings/parts.ts'
import type { Words } from '../messages/words.ts'
import { nearest } from '../nearest.ts'
import { messageOf } from '../output/findings/message.ts'
import { explainFormats, explainReport } from '../output/reports/explain.ts'
import {
  fileDiagnostics,
  type SuppressionContext,
  suppressionContext,
} from '../project/checks/file-diagnostics.ts'
import { workspaceOf } from '../project/workspace/read-workspace.ts'

const codes = Object.keys(kinds) as Code[]

export const run = command({
  name: 'explain',
  takes: 'codes',
  formats: explainFormats,
  result: ({ named, words, project }) => ({
    report: explainReport(
      named.map(codeNamed),
      codes,
      words,
      messagesOfExamples(words, suppressionContext(project.today)),
    ),
  }),
})

function codeNamed(name: string): Code {
  const code = codes.find(code => code === name)
  if (code) return code
  throw new Failure('code-unknown', { code: name, nearest: nearest(name, codes) })
}

/** Gives the message on the wrong example of a code, which is checked in a small workspace of examples. */
function messagesOfExamples(
  words: Words,
  suppression: SuppressionContext,
): (code: Code) => Message | undefined {
  const workspace = once(() => workspaceOf('', undefined, exampleWorkspace))
  return code => {
    const example = examples[code]
    if (!example) return undefined
    const file = { path: `${code}.yaml`, text: fileOf(example.wrong, example, code) }
    const found = fileDiagnostics([file], workspace(), suppression).find(
      diagnostic => diagnostic.code === code,
    )
    return found && messageOf(words, found)
  }
}
