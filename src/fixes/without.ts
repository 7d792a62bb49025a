import type { MapEntry } from '../yaml/map-entries.ts'
import type { Edit } from './fix.ts'
import type { Source } from './found.ts'

/** Takes an entry out of its map: its lines, or what is between it and the one before it. */
export function without(entry: MapEntry, { text }: Source): Edit | undefined {
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
