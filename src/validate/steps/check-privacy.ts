import type { Diagnostic } from '../../diagnostic.ts'
import { privateData, privateIn } from '../../findings/private-data.ts'
import { diagnosticOf, type FileYaml, locate } from './locate.ts'

/** The diagnostics of natural persons' data in a file: in its values, its keys and its comments. */
export const privacyDiagnostics = (parsed: FileYaml): Diagnostic[] => [
  ...locate([...privateData(parsed.yaml.value)], parsed),
  ...inComments(parsed),
]

/** The data in comments, which spread with the file. Comments are located only where they may have some: that takes a second pass over the text. */
function inComments({ file, yaml }: FileYaml): Diagnostic[] {
  const mayHaveData = file.text?.match(/#.*/g)?.some(rest => [...privateIn(rest, [])].length > 0)
  if (!mayHaveData) return []
  return yaml
    .comments()
    .flatMap(({ text, about, ...span }) =>
      [...privateIn(text, [])].map(found => diagnosticOf({ ...found, ...span, labels: [] }, file, ['#'])),
    )
}
