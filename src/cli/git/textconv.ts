import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import type { Words } from '../../messages/words.ts'
import { factLines } from '../../output/fact-lines.ts'
import { messageLine } from '../../output/findings/message.ts'
import { printable } from '../../output/printable.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { filePlace } from '../../schema/fields/field-place.ts'
import { readYaml } from '../../yaml/read.ts'

/** The text of a file that git compares: one fact a line; of a file that is no YAML its problems and its text. */
export function textconv({ path, text }: SourceFile, words: Words): string {
  if (text === undefined) throw new Failure('file-not-found', { path })
  const { value, problems } = readYaml(text)
  if (value !== undefined && value !== null)
    return factLines(value, filePlace(agreementSchema), words).join('\n')
  const lines = problems.map(problem => `# ${problem.line}:${problem.column}: ${messageLine(words, problem)}`)
  return [...lines, ...text.split('\n')].map(printable).join('\n')
}
