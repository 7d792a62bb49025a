import { codePoint, unprintable } from '../unprintable.ts'

/** Text from a file or a command line as it may be shown, in one line: what could steer a terminal is spelt out. */
export const printable = (text: string): string =>
  text.replaceAll(unprintable, codePoint).replaceAll(/[\n\t]/g, codePoint)
