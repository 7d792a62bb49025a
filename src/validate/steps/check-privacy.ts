import type { Diagnostic } from '../../diagnostic.ts'
import { privateData, privateIn } from '../../findings/private-data.ts'
import { severityOf } from '../severity-overrides.ts'
import { type FileYaml, locate } from './locate.ts'

/** Where a file has a natural person's data: in its values, its keys or its comments. */
export const privacyDiagnostics = (parsed: FileYaml): Diagnostic[] => [
  ...locate([...privateData(parsed.yaml.value)], parsed),
  ...inComments(parsed),
]

/** Comments are kept and spread with the file as much as values are. To find them takes a second pass over the text. */
function inComments({ file: { path, text = '' }, yaml }: FileYaml): Diagnostic[] {
  const mayHave = text.match(/#.*/g)?.some(rest => [...privateIn(rest, [])].length > 0)
  if (!mayHave) return []
  return yaml.comments().flatMap(({ text, about, ...span }) =>
    [...privateIn(text, [])].map(found => ({
      ...found,
      severity: severityOf(found),
      ...span,
      file: path,
      keys: ['#'],
      labels: [],
    })),
  )
}
