import { once } from '../domain/once.ts'
import type { Labels } from '../finding.ts'
import { type MapEntry, mapEntriesOf } from '../yaml/map-entries.ts'

/** The text of a file without a byte order mark, and the entries of its maps. */
export interface Source {
  readonly text: string
  readonly entries: () => ReadonlyMap<number, MapEntry>
}

/** The place that a fix is made for: the range of a finding, and the text that is written there. */
export interface Target {
  readonly start: number
  readonly end: number
  readonly labels: readonly { readonly label: keyof Labels; readonly start: number }[]
  readonly written: string
  readonly source: Source
}

/** The source of a text. Its entries are found when they are first needed, since that parses the text again. */
export function sourceOf(raw: string): Source {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  return { text, entries: once(() => mapEntriesOf(text)) }
}
