import type { Diagnostic } from '../diagnostic.ts'
import { type MapEntry, mapEntriesOf } from '../yaml/map-entries.ts'

/** The text of a file without a byte order mark, and the entries of its maps. */
export interface Source {
  readonly text: string
  readonly entries: () => ReadonlyMap<number, MapEntry>
}

/** A finding as fixes look at it: what is written at its place, and where that is in the file. */
export interface Found extends Pick<Diagnostic, 'start' | 'end' | 'labels'> {
  readonly written: string
  readonly source: Source
}

/** The source of a text; its entries are found once, when they are first asked for. */
export function sourceOf(raw: string): Source {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  let entries: ReadonlyMap<number, MapEntry> | undefined
  return {
    text,
    entries: () => {
      entries ??= mapEntriesOf(text)
      return entries
    },
  }
}
