import type { Diagnostic } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { withoutLinks } from './without-links.ts'

/** What makes a finding go away, as changes of its file; offsets are as everywhere, without a byte order mark. */
export function fixesOf({ fix }: Diagnostic, artifactLocation: object, words: Words) {
  if (!fix) return undefined
  const { isSafe, edits } = fix
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }))
  const text = words.tables.fix({ isSafe, text: edits.map(({ text }) => text.trim()).join(' ') })
  return [
    { description: { text: withoutLinks(text) }, artifactChanges: [{ artifactLocation, replacements }] },
  ]
}
