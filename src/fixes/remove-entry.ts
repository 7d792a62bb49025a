import type { MapEntry } from '../yaml/map-entries.ts'
import type { Edit, Fix } from './fix.ts'
import type { Source, Target } from './target.ts'

/** Removes an entry, and with it those that would be left empty. */
export function withoutEntry({ start, source }: Target): Fix | undefined {
  let entry = source.entries().get(start)
  while (entry?.holder) entry = entry.holder
  const edit = entry && removal(entry, source)
  return edit && { isSafe: false, edits: [edit] }
}

/** Removes an entry whose key and value stand in its map already. It says nothing new; a comment on it might. */
export function withoutRepeatedEntry({ start, labels, source }: Target): Fix | undefined {
  const entries = source.entries()
  const first = entries.get(labels.find(({ label }) => label === 'first-here')?.start ?? -1)
  const again = entries.get(start)
  if (!first || !again) return undefined
  const [one, other] = [first, again].map(({ value }) => source.text.slice(...value).trimEnd())
  const edit = removal(again, source)
  if (one !== other || !edit) return undefined
  return { isSafe: !source.text.slice(edit.start, edit.end).includes('#'), edits: [edit] }
}

/** Takes an entry out of its map: its lines, or what is between it and the one before it. */
function removal(entry: MapEntry, { text }: Source): Edit | undefined {
  const [start, end] = entry.range
  if (entry.isFlow) {
    const comma = text.slice(0, start).trimEnd().length - 1
    return text[comma] === ',' ? { start: comma, end, text: '' } : undefined
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(lineStart, start).trim() !== '') return undefined
  const last = text.slice(start, end).trimEnd().length + start
  const [rest = ''] = /^.*(\r\n?|\n)?/.exec(text.slice(last)) ?? []
  return { start: lineStart, end: last + rest.length, text: '' }
}
