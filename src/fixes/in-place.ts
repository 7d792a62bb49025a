import type { Fix } from './fix.ts'
import type { Target } from './target.ts'

/**
 * Replaces what is written by `text`, just so. An alias or a block of text is left alone: what is wrong with it stands
 * elsewhere. So is a number that a comma may have cut off: `{ cash: 1.500,50 }`.
 */
export function inPlace(
  { start, end, written, source }: Target,
  text: string,
  isSafe: boolean,
): Fix | undefined {
  const isCutOff = /^,\d/.test(source.text.slice(end, end + 2))
  const isToken = /^[^*&!|>]/.test(written) && !/[\r\n]/.test(written) && !isCutOff
  return isToken && text !== written ? { isSafe, edits: [{ start, end, text }] } : undefined
}

/** Replaces a word by another, in the same quotes. */
export function respelt(target: Target, word: string, isSafe: boolean): Fix | undefined {
  const quote = /^["']/.exec(target.written)?.[0] ?? ''
  return inPlace(target, `${quote}${word}${quote}`, isSafe)
}

/** What is written, without quotes. */
export const unquoted = ({ written }: Target): string => written.replace(/^(["'])(.*)\1$/, '$2')
