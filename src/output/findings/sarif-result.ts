import type { Diagnostic } from '../../diagnostic.ts'
import type { Span } from '../../finding.ts'
import { withoutPrivateData } from '../../findings/private-data.ts'
import { labelText, type Words } from '../../messages/words.ts'
import { withoutLinks } from '../escaping.ts'
import { messageLine } from './message.ts'
import { runTexts } from './run-texts.ts'

/** The folder that paths are relative to, by a name that the reader of the log resolves. */
export const root = '%SRCROOT%'

/** The location of a file. */
export const artifactIn = (path: string) => ({ uri: uriOf(path), uriBaseId: root })

/** The result of a finding: its message, its places and its fixes. */
export const resultOf = (diagnostic: Diagnostic, path: string, words: Words) => ({
  level: diagnostic.severity,
  message: { text: withoutLinks(messageLine(words, diagnostic)) },
  suppressions: suppressionsOf(diagnostic),
  fixes: fixesOf(diagnostic, artifactIn(path), words),
  locations: [{ ...locationOf(diagnostic, path), ...logicalOf(diagnostic) }],
  ...(diagnostic.labels.length > 0 && {
    relatedLocations: diagnostic.labels.map((label, id) => ({
      id,
      ...locationOf(label, path),
      message: { text: withoutLinks(labelText(words, label)) },
    })),
  }),
})

/** Why a finding is not reported; an empty list if it is. SARIF demands the field of all results if any result has it. */
function suppressionsOf({ suppression, isKnown }: Diagnostic) {
  const status = 'accepted'
  if (isKnown) return [{ kind: 'external', status }]
  if (!suppression) return []
  const { reason, until } = suppression
  return [
    {
      kind: 'inSource',
      status,
      justification: withoutLinks(reason),
      ...(until && { properties: { until } }),
    },
  ]
}

const locationOf = ({ line, column, endLine, endColumn }: Span, path: string) => ({
  physicalLocation: {
    artifactLocation: artifactIn(path),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  },
})

/** The path of a finding in the data. */
const logicalOf = ({ path }: Diagnostic) =>
  path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.') }] }

/** A path as a relative URI, without lone surrogates, which a URI cannot contain. */
const uriOf = (path: string) =>
  path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/** The fix of a finding as changes of its file, unless it would repeat personal data; offsets count from the first character after a byte order mark. */
function fixesOf({ fix }: Diagnostic, artifactLocation: object, words: Words) {
  if (!fix) return undefined
  const { isSafe, edits } = fix
  if (edits.some(({ text }) => withoutPrivateData(text) !== text)) return undefined
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }))
  const text = runTexts[words.language].fix({ isSafe, text: edits.map(({ text }) => text.trim()).join(' ') })
  return [
    { description: { text: withoutLinks(text) }, artifactChanges: [{ artifactLocation, replacements }] },
  ]
}
