import type { Diagnostic } from '../../diagnostic.ts'
import { privateData, privateIn } from '../../findings/private-data.ts'
import { diagnosticOf, type FileYaml, locate } from './locate.ts'

/** The diagnostics of natural persons' data in a file: in its values, its keys and its comments. */
export const privacyDiagnostics = (parsed: FileYaml): Diagnostic[] => [
  ...locate([...privateData(parsed.yaml.value)], parsed),
  ...inComments(parsed),
]

/** The diagnostics of data in comments. These are located only if one may have data, since that parses the text again. */
function inComments({ file, yaml }: FileYaml): Diagnostic[] {
  const mayHaveData = file.text?.match(/#.*/g)?.some(rest => [...privateIn(rest, [])].length > 0)
  if (!mayHaveData) return []
  return yaml
    .comments()
    .flatMap(({ text, about, ...span }) =>
      [...privateIn(text, [])].map(found => diagnosticOf({ ...found, ...span, labels: [] }, file, ['#'])),
    )
}
