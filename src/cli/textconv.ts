import { Failure } from '../failure.ts'
import type { SourceFile } from '../files.ts'
import { findingText, type Words } from '../messages/words.ts'
import { factLines } from '../output/fact-lines.ts'
import { printable } from '../output/printable.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { filePlace } from '../schema/fields/field-place.ts'
import { readYaml } from '../yaml/read.ts'

/** A file as git compares it: one fact a line; of one that is no YAML what is wrong with it, and its text. */
export function textconv({ path, text }: SourceFile, words: Words): string {
  if (text === undefined) throw new Failure('file-not-found', { path })
  const { value, problems } = readYaml(text)
  if (value !== undefined && value !== null)
    return factLines(value, filePlace(agreementSchema), words).join('\n')
  const told = problems.map(problem => `# ${problem.line}:${problem.column}: ${findingText(words, problem)}`)
  return [...told, ...text.split('\n')].map(printable).join('\n')
}
