import type { Diagnostic } from '../../diagnostic.ts'
import { labelText, type Words } from '../../messages/words.ts'
import { printable } from '../printable.ts'
import { messageOf } from './message.ts'
import { runTexts } from './run-texts.ts'

/** A finding as lines of plain text: the message, the notes, the related places, and what to write instead. */
export function textLines(diagnostic: Diagnostic, words: Words): string[] {
  const { text, notes = [], help } = messageOf(words, diagnostic)
  const related = diagnostic.labels.map(label => `${label.line}:${label.column}: ${labelText(words, label)}`)
  const advice = help === undefined ? [] : [`${runTexts[words.language].help}: ${help}`]
  return [text, ...notes, ...related, ...advice].map(printable)
}
