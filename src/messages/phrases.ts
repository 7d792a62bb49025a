import type { Numbers } from './number-formats.ts'

/** What a language needs for the ends of sentences that name alternatives. */
interface Connectives {
  readonly openingQuote: string
  readonly or: string
  readonly and: string
  readonly didYouMean: string
  readonly thereIs: string
  /** What stands after the last of several that are shown, for the others. */
  readonly more: (count: number) => string
}

const mostShown = 5

/** How a language names alternatives: at most five, and of more how many there are besides. */
export function phrasesWith({ openingQuote, or, and, didYouMean, thereIs, more }: Connectives) {
  const quoted = (word: string) => `${openingQuote}${word}”`
  const listed = (words: readonly string[], connective: string): string => {
    const shown = words.slice(0, mostShown).map(quoted)
    if (words.length > mostShown) return `${shown.join(', ')} ${more(words.length - mostShown)}`
    if (shown.length < 2) return shown.join('')
    return `${shown.slice(0, -1).join(', ')} ${connective} ${shown.at(-1)}`
  }
  const anyOf = (words: readonly string[]) => listed(words, or)
  const allOf = (words: readonly string[]) => listed(words, and)

  /** The end of a sentence: ` – did you mean “x”?`, or what to say where nothing is near. */
  const meant = (nearest: string | undefined, otherwise = '') =>
    nearest === undefined ? `${otherwise}.` : ` – ${didYouMean} ${quoted(nearest)}?`

  /** The same, naming what there is where nothing is near. */
  const meantOf = (nearest: string | undefined, known: readonly string[]) =>
    meant(nearest, known.length > 0 ? `; ${thereIs} ${allOf(known)}` : '')

  /** What to do about a word that is none of those known: the one that was likely meant, or what there is. */
  const choose = (nearest: string | undefined, known: readonly string[]): string | undefined => {
    if (nearest !== undefined) return sentence(`${didYouMean} ${quoted(nearest)}?`)
    return known.length === 0 ? undefined : `${sentence(`${thereIs} ${allOf(known)}`)}.`
  }

  return { anyOf, allOf, meant, meantOf, choose, quoted }
}

export type Phrases = ReturnType<typeof phrasesWith>

/** What the texts of findings are made with, in a language. */
export type Phrasing = Numbers & Phrases

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
