import { type Certainty, certaintyOf } from '../../domain/money/certainty.ts'
import { added, type Figure, isNothing, isUnknownFigure } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Path } from '../../finding.ts'
import type { Language } from '../../language.ts'
import type { SimpleAmount } from '../../schema/agreement/money/amount.ts'

/** The sums that a document can state. */
export type StatedTotal = 'contributions' | 'grants' | 'term' | 'costs' | 'own-financing' | 'difference'

export const totalNames: Readonly<Record<Language, Readonly<Record<StatedTotal, string>>>> = {
  sv: {
    contributions: 'insatserna',
    grants: 'bidragen',
    costs: 'kostnaderna',
    term: 'bidragen under hela avtalstiden',
    'own-financing': 'den egna finansieringen (kostnader minus bidrag)',
    difference: 'differensen (kostnader minus bidrag och egen finansiering)',
  },
  en: {
    contributions: 'contributions',
    grants: 'grants',
    costs: 'costs',
    term: 'grants of the whole term',
    'own-financing': 'own financing (costs less grants)',
    difference: 'difference (costs less grants and own financing)',
  },
}

/** The bound of a sum that is compared with the stated sum. */
export type ComparedBound = 'exact' | 'about' | 'at-most' | 'at-least'

export const boundWords: Readonly<Record<Language, Readonly<Record<ComparedBound, string>>>> = {
  sv: { exact: '', about: 'ungefär ', 'at-most': 'högst ', 'at-least': 'minst ' },
  en: { exact: '', about: 'about ', 'at-most': 'at most ', 'at-least': 'at least ' },
}

/** A sum that the document states, and the sum of its parts. */
export interface StatedSum {
  readonly what: StatedTotal
  readonly path: Path
  readonly stated: Ore
  readonly certainty: Certainty
  /** The sum of the parts as far as it is known. */
  readonly whole: Figure
  /** The amount in it that is nearest to the stated one, and the terms of that amount. */
  readonly computed: Ore
  readonly bound: ComparedBound
  readonly parts: readonly Ore[]
  /** What the sum is if something that is written means something else. */
  readonly others: readonly OtherSum[]
}

/** What would make a sum another one. */
export type OtherSum =
  /** The sum of the same parts over the whole term or in a year; with costs as written, and the rest over the term. */
  | { readonly ore: Ore; readonly if: 'of-term' | 'of-year' | 'costs-of-term' }
  /** Years that are cut short have all of an amount of which they have a share, or a share of an amount that is their sum. */
  | {
      readonly ore: Ore
      readonly if: 'years-have-sum' | 'years-have-share'
      readonly years: readonly number[]
    }

/** A stated sum beside the sum of figures; none where either is unknown. */
export function* sumOf(
  what: StatedTotal,
  stated: SimpleAmount | undefined,
  figures: readonly Figure[],
  path: Path,
  others: readonly OtherSum[],
): Iterable<StatedSum> {
  const whole = added(figures)
  if (!stated || isUnknownFigure(stated.figure) || isUnknownFigure(whole)) return
  const { ore, certainty } = numberOf(stated.figure, whole)
  const { computed, bound, side } = nearestIn(whole, ore)
  const parts = figures.flatMap(figure => (isNothing(figure) ? [] : (figure[side] ?? [])))
  yield { what, path, stated: ore, certainty, whole, computed, bound, parts, others }
}

/** The number that a document states of a sum, and how; of two bounds the one that the parts may break. */
function numberOf(stated: Figure, whole: Figure): { ore: Ore; certainty: Certainty } {
  const { least = 0n, most } = stated
  const certainty = certaintyOf(stated)
  if (certainty !== 'between') return { ore: stated.isAbout ? least : (most ?? least), certainty }
  const isAbove = most !== undefined && whole.least !== undefined && whole.least > most
  return isAbove ? { ore: most, certainty: 'at-most' } : { ore: least, certainty: 'at-least' }
}

/** The amount within bounds that is nearest to another, and which bound it is. */
function nearestIn(
  { least, most, isAbout }: Figure,
  ore: Ore,
): Pick<StatedSum, 'computed' | 'bound'> & { side: 'least' | 'most' } {
  const isBelow = least !== undefined && ore < least
  const isAbove = most !== undefined && ore > most
  const side = isBelow ? 'least' : 'most'
  const computed = (isBelow ? least : isAbove ? most : undefined) ?? ore
  if (isAbout) return { computed, bound: 'about', side }
  if (least === most || !(isBelow || isAbove)) return { computed, bound: 'exact', side }
  return { computed, bound: isBelow ? 'at-least' : 'at-most', side }
}
