import { exact } from '../../domain/money/exact.ts'
import type { Figure } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { rounded } from '../../domain/money/rounding.ts'
import type { Words } from '../../messages/words.ts'
import { markOf } from '../amount-text.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** Whether nothing is known of a difference. */
export const isUnbounded = ({ least, most }: Figure): boolean => least === undefined && most === undefined

/** A difference in kronor with its sign, also a plus, or the bounds that it lies between. */
export function differenceText(figure: Figure, words: Words): string {
  const { least, most, isAbout } = figure
  const { certain, unknown } = words.tables
  const diff = diffTexts[words.language]
  const signed = (ore: Ore) => {
    // An estimate is not known to the öre.
    const shown = isAbout ? rounded(exact(ore), { unit: 'krona', mode: 'half-up' }) : ore
    return `${shown > 0n ? '+' : ''}${words.numbers.kronor(shown)}${markOf(figure)}`
  }
  const kronor = (ore: Ore) => `${signed(ore)} kr`
  const text =
    least === undefined
      ? most === undefined
        ? unknown
        : most === 0n
          ? diff.sameOrLess
          : certain.atMost(kronor(most))
      : most === undefined
        ? least === 0n
          ? diff.sameOrMore
          : certain.atLeast(kronor(least))
        : least === most
          ? kronor(most)
          : diff.between({ least: signed(least), most: kronor(most) })
  return isAbout && !isUnbounded(figure) ? certain.about(text) : text
}
