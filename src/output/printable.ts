import { codePoint, unprintable } from '../unprintable.ts'

/** A text from outside the program, with line breaks and characters that could control a terminal spelt out. */
export const printable = (text: string): string =>
  text.replaceAll(unprintable, codePoint).replaceAll(/[\n\t]/g, codePoint)
