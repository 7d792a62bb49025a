import type { Assumption, AssumptionCode } from '../domain/assumptions/assumption.ts'
import { type Exact, exact, times } from '../domain/money/exact.ts'
import { type Figure, oreOf } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { boundsText } from '../messages/bounds-text.ts'
import type { Words } from '../messages/words.ts'

/** An amount in a table: its bounds where it is not known, with a mark unless it is owed and at a final level. */
export const figureText = (figure: Figure, { numbers, tables }: Words): string =>
  boundsText(figure, ore => numbers.kronor(ore) + markOf(figure), tables.certain) ?? tables.unknown

/** An amount in a table as the range of what it can be, from 0 kr where that is its least. */
export const rangeText = (figure: Figure, words: Words): string =>
  figure.least === 0n && figure.most !== undefined && figure.most !== 0n && !figure.isAbout
    ? words.tables.certain.between('0', words.numbers.kronor(figure.most) + markOf(figure))
    : figureText(figure, words)

/** The mark of an amount that is not owed without condition, or at no final level. */
export function markOf({ level, commitment }: Figure): string {
  const ofLevel = level === 'preliminary' ? '*' : level === 'forecast' ? '†' : ''
  return commitment === 'unconditional' ? ofLevel : `${ofLevel}‡`
}

/** The legend of the marks on amounts that depend on the assumptions. */
export function legend(assumptions: readonly Assumption[], { tables }: Words): string {
  const isAssumed = (wanted: AssumptionCode) => assumptions.some(({ code }) => code === wanted)
  const { preliminary, forecast, conditional } = tables.marks
  return [
    ...(isAssumed('index-preliminary') ? [preliminary] : []),
    ...(isAssumed('index-forecast') ? [forecast] : []),
    ...(isAssumed('condition') || isAssumed('only-proposed') || isAssumed('allocation-continues')
      ? [conditional]
      : []),
  ].join(', ')
}

/** An amount in öre as a value of a row; null where it is not known. */
export const knownAmount = (figure: Figure): Ore | null => oreOf(figure) ?? null

/** An amount that is not rounded, from öre to kronor. */
export const kronorOf = (ore: Exact): Exact => times(ore, exact(1n, 100n))
