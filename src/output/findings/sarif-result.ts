import type { Diagnostic } from '../../diagnostic.ts'
import type { Span } from '../../finding.ts'
import { labelText, type Words } from '../../messages/words.ts'
import { messageLine } from './message.ts'
import { fixesOf } from './sarif-fix.ts'
import { withoutLinks } from './without-links.ts'

/** The folder that paths are counted from; whoever reads the log knows where it is. */
export const root = '%SRCROOT%'

export const artifactIn = (path: string) => ({ uri: uriOf(path), uriBaseId: root })

/** What a result says, and where. */
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

/** Why it is not reported. Where some results have that, all must; of one that is reported there is none. */
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

/** Where in the data, by names. */
const logicalOf = ({ path }: Diagnostic) =>
  path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.') }] }

/** A relative URI. Half a character has no place in one. */
const uriOf = (path: string) =>
  path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
