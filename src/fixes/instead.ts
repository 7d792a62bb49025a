import type { Fix } from './fix.ts'
import type { Found } from './found.ts'

/**
 * Puts `text` in the place of what is written, just so. An alias or a block of text is left alone: what is wrong with it
 * stands elsewhere. So is a number that a comma may have cut off: `{ cash: 1.500,50 }`.
 */
export function instead(
  { start, end, written, source }: Found,
  text: string,
  isSafe: boolean,
): Fix | undefined {
  const isCutOff = /^,\d/.test(source.text.slice(end, end + 2))
  const isToken = /^[^*&!|>]/.test(written) && !/[\r\n]/.test(written) && !isCutOff
  return isToken && text !== written ? { isSafe, edits: [{ start, end, text }] } : undefined
}

/** Puts a word in the place of another, in the same quotes. */
export function respelt(found: Found, word: string, isSafe: boolean): Fix | undefined {
  const quote = /^["']/.exec(found.written)?.[0] ?? ''
  return instead(found, `${quote}${word}${quote}`, isSafe)
}

/** What is written, without quotes. */
export const bare = ({ written }: Found): string => written.replace(/^(["'])(.*)\1$/, '$2')
