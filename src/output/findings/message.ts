import { shortened } from '../../domain/shortened.ts'
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
  return textsOf[found.code][language](withShortTexts(found.args), { ...numbers, ...phrases, lengths })
}

/** The most characters of a text of a file that a message repeats: a file can have one of megabytes. */
const longest = 300

/** Arguments whose texts are cut, those of lists too. */
const withShortTexts = <T extends object>(args: T): T =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, Array.isArray(value) ? value.map(cut) : cut(value)]),
  ) as T

const cut = (value: unknown) => (typeof value === 'string' ? shortened(value, longest) : value)

/** The message of a finding on a single line. */
export function messageLine(words: Words, found: Finding): string {
  const { text, notes = [], help } = messageOf(words, found)
  return [text, ...notes, ...(help === undefined ? [] : [help])].join(' ')
}
