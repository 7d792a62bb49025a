import type { Fix } from './fix.ts'
import type { Target } from './target.ts'

/**
 * Replaces a token by another. None for an alias or a block scalar, whose mistake stands elsewhere, or for a number that a
 * comma may have cut off: `{ cash: 1.500,50 }`.
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

/** The token without quotes. */
export const unquoted = ({ written }: Target): string => written.replace(/^(["'])(.*)\1$/, '$2')
