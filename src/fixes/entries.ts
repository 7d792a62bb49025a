import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { without } from './without.ts'

/** A key that stands a second time with the same value says nothing new; a comment on it might. */
export function repeatedEntry(_: unknown, { start, labels, source }: Found): Fix | undefined {
  const entries = source.entries()
  const first = entries.get(labels.find(({ label }) => label === 'first-here')?.start ?? -1)
  const again = entries.get(start)
  if (!first || !again) return undefined
  const [one, other] = [first, again].map(({ value }) => source.text.slice(...value).trimEnd())
  const edit = without(again, source)
  if (one !== other || !edit) return undefined
  return { isSafe: !source.text.slice(edit.start, edit.end).includes('#'), edits: [edit] }
}

/** What nothing refers to can go; or something should refer to it. */
export function unusedEntry(_: unknown, { start, source }: Found): Fix | undefined {
  let entry = source.entries().get(start)
  while (entry?.holder) entry = entry.holder
  const edit = entry && without(entry, source)
  return edit && { isSafe: false, edits: [edit] }
}
