import type { Diagnostic } from '../../diagnostic.ts'
import { labelText, type Words } from '../../messages/words.ts'
import { printable } from '../printable.ts'
import { messageOf } from './message.ts'

/** A finding as lines of plain text: what is wrong, what that rests on, the other places, what to write instead. */
export function textLines(diagnostic: Diagnostic, words: Words): string[] {
  const { text, notes = [], help } = messageOf(words, diagnostic)
  const others = diagnostic.labels.map(label => `${label.line}:${label.column}: ${labelText(words, label)}`)
  const advice = help === undefined ? [] : [`${words.tables.help}: ${help}`]
  return [text, ...notes, ...others, ...advice].map(printable)
}
