import type { Code, Finding } from '../../findings/findings.ts'
import { texts } from '../../findings/lists/texts.ts'
import type { Message, Texts } from '../../findings/parts.ts'
import type { Words } from '../../messages/words.ts'

/** The message of a finding in its parts: text, notes and help. */
export function messageOf<C extends Code>(
  { language, numbers, phrases, lengths }: Words,
  found: Finding<C>,
): Message {
  const textsOf: { readonly [C in Code]: Texts<Finding<C>['args']> } = texts
  return textsOf[found.code][language](found.args, { ...numbers, ...phrases, lengths })
}

/** The message of a finding on a single line. */
export function messageLine(words: Words, found: Finding): string {
  const { text, notes = [], help } = messageOf(words, found)
  return [text, ...notes, ...(help === undefined ? [] : [help])].join(' ')
}
