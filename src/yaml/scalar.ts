import { error, type Finding } from '../diagnostic.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

/** A character in a text that could steer a terminal or turn what is read around. */
export function* unsafeText(text: string): Iterable<Finding> {
  const [character] = control.exec(text) ?? []
  if (character) yield error('control-character', [], { character: codePoint(character) })
}

/** A number with more digits than a number keeps for certain: fifteen. */
export function* impreciseNumber(written: string): Iterable<Finding> {
  const digits = written.replace(/^[-+]?[0.]*|[^\d]/g, '')
  if (digits.length > 15) yield error('number-imprecise', [], { written })
}

/** `U+001B`, which can be shown. */
const codePoint = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
