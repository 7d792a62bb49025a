import { codePoint, unprintable } from '../unprintable.ts'

/** Text from a file or a command line on one line, with characters that could control a terminal spelt out. */
export const printable = (text: string): string =>
  text.replaceAll(unprintable, codePoint).replaceAll(/[\n\t]/g, codePoint)
