import type { Code, Finding } from '../../findings/findings.ts'
import { texts } from '../../findings/lists/texts.ts'
import type { Message, Texts } from '../../findings/parts.ts'
import type { Words } from '../../messages/words.ts'

/** What a person reads of a finding, part by part. */
export function messageOf<C extends Code>({ language, numbers, phrases }: Words, found: Finding<C>): Message {
  const textsOf: { readonly [C in Code]: Texts<Finding<C>['args']> } = texts
  return textsOf[found.code][language](found.args, { ...numbers, ...phrases })
}

/** The message of a finding in one line. */
export function messageLine(words: Words, found: Finding): string {
  const { text, notes = [], help } = messageOf(words, found)
  return [text, ...notes, ...(help === undefined ? [] : [help])].join(' ')
}
