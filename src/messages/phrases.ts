import type { Lengths } from './lengths.ts'
import type { Numbers } from './number-formats.ts'

/** The words of a language for sentences that name alternatives. */
interface Connectives {
  readonly openingQuote: string
  readonly or: string
  readonly and: string
  readonly didYouMean: string
  readonly thereIs: string
  /** Stands after the last of those shown, for the others. */
  readonly more: (count: number) => string
}

const mostShown = 5

/** The phrases of a language that name alternatives: at most five, and then how many more there are. */
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

  /** The end of a sentence: ` – did you mean “x”?`, or another end if no word is near. */
  const meant = (nearest: string | undefined, otherwise = '') =>
    nearest === undefined ? `${otherwise}.` : ` – ${didYouMean} ${quoted(nearest)}?`

  /** The same end of a sentence, which names the known words if none is near. */
  const meantOf = (nearest: string | undefined, known: readonly string[]) =>
    meant(nearest, known.length > 0 ? `; ${thereIs} ${allOf(known)}` : '')

  /** A sentence about an unknown word: the known word that is near, or else all known words; undefined if there are none. */
  const choose = (nearest: string | undefined, known: readonly string[]): string | undefined => {
    if (nearest !== undefined) return sentence(`${didYouMean} ${quoted(nearest)}?`)
    return known.length === 0 ? undefined : `${sentence(`${thereIs} ${allOf(known)}`)}.`
  }

  return { anyOf, allOf, meant, meantOf, choose, quoted }
}

export type Phrases = ReturnType<typeof phrasesWith>

/** The number formats, lengths of time and phrases of a language, for the texts of findings. */
export type Phrasing = Numbers & Phrases & { readonly lengths: Lengths }

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
