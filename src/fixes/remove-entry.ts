import type { MapEntry } from '../yaml/map-entries.ts'
import { lineStart } from '../yaml/syntax/line.ts'
import type { Edit, Fix } from './fix.ts'
import type { Source, Target } from './target.ts'

/** Removes an entry, and with it the entries whose maps would be left empty. */
export function withoutEntry({ start, source }: Target): Fix | undefined {
  let entry = source.entries().get(start)
  while (entry?.holder) entry = entry.holder
  const edit = entry && removal(entry, source)
  return edit && { isSafe: false, edits: [edit] }
}

/** Removes an entry that repeats the key and value of another. Unsafe where it has a comment, which may not be repeated. */
export function withoutRepeatedEntry({ start, labels, source }: Target): Fix | undefined {
  const entries = source.entries()
  const first = entries.get(labels.find(({ label }) => label === 'first-here')?.start ?? -1)
  const repeated = entries.get(start)
  if (!first || !repeated) return undefined
  const writtenValue = ({ value }: MapEntry) => source.text.slice(...value).trimEnd()
  const edit = removal(repeated, source)
  if (writtenValue(first) !== writtenValue(repeated) || !edit) return undefined
  return { isSafe: !source.text.slice(edit.start, edit.end).includes('#'), edits: [edit] }
}

/** The edit that removes an entry from its map: its lines or, in braces, its text and the comma before it. */
function removal(entry: MapEntry, { text }: Source): Edit | undefined {
  const [start, end] = entry.range
  if (entry.isFlow) {
    const comma = text.slice(0, start).trimEnd().length - 1
    return text[comma] === ',' ? { start: comma, end, text: '' } : undefined
  }
  const first = lineStart(start, text)
  if (text.slice(first, start).trim() !== '') return undefined
  const last = text.slice(start, end).trimEnd().length + start
  const [rest = ''] = /^.*(\r\n?|\n)?/.exec(text.slice(last)) ?? []
  return { start: first, end: last + rest.length, text: '' }
}
