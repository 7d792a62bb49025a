import type { Labels } from '../finding.ts'
import { type MapEntry, mapEntriesOf } from '../yaml/map-entries.ts'

/** The text of a file without a byte order mark, and the entries of its maps. */
export interface Source {
  readonly text: string
  readonly entries: () => ReadonlyMap<number, MapEntry>
}

/** What a fix is made for: the stretch of a file that a finding is about, with what is written there. */
export interface Target {
  readonly start: number
  readonly end: number
  readonly labels: readonly { readonly label: keyof Labels; readonly start: number }[]
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
