import type { Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { privateData, privateIn } from '../findings/private-data.ts'
import type { YamlText } from '../yaml/read.ts'
import { severityOf } from './severity.ts'
import type { Locate } from './shaped.ts'

/** Where a file has a natural person's data, in its values, its keys or its comments. */
export function privatePlaces({ path, text = '' }: SourceFile, yaml: YamlText, place: Locate): Diagnostic[] {
  return [...place([...privateData(yaml.value)]), ...inComments(path, text, yaml)]
}

/** A comment is kept and spread with its file as much as a value is. Only where there may be something are they looked for. */
function inComments(path: string, text: string, { comments }: YamlText): Diagnostic[] {
  const mayHave = text.match(/#.*/g)?.some(rest => [...privateIn(rest, [])].length > 0)
  if (!mayHave) return []
  return comments().flatMap(({ text, about, ...span }) =>
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
