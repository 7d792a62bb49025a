import type { Assumption, AssumptionCode } from '../domain/assumptions/assumption.ts'
import { type Exact, exact, times } from '../domain/money/exact.ts'
import { type Figure, type Total, total } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { rounded } from '../domain/money/rounding.ts'
import type { Words } from '../messages/words.ts'

/** An amount in a table, with a mark unless it is final; in words if it is unknown. */
export const figureText = (figure: Figure, words: Words): string => totalText(total([figure]), words)

/** A sum in a table: “at least” the known part if a part is unknown; without öre if it is an estimate. */
export function totalText(
  { known, isComplete, status, certainty }: Total,
  { numbers, tables }: Words,
): string {
  if (!isComplete && known === 0n) return tables.unknown
  const mark = status === 'preliminary' ? '*' : status === 'forecast' ? '†' : ''
  const shown = certainty === 'about' ? rounded(exact(known), { unit: 'krona', mode: 'half-up' }) : known
  const amount = tables.certain[certainty](numbers.kronor(shown) + mark)
  return isComplete || certainty === 'at-least' ? amount : tables.atLeast(amount)
}

/** The legend of the marks on amounts that depend on the assumptions. */
export function legend(assumptions: readonly Assumption[], { tables }: Words): string {
  const isAssumed = (wanted: AssumptionCode) => assumptions.some(({ code }) => code === wanted)
  const { preliminary, forecast } = tables.marks
  return [
    ...(isAssumed('index-preliminary') ? [preliminary] : []),
    ...(isAssumed('index-forecast') ? [forecast] : []),
  ].join(', ')
}

/** An amount in öre as a value of a row; null if it is unknown. */
export const amountOf = ({ ore }: Figure): Ore | null => ore ?? null

/** An amount that is not rounded, from öre to kronor. */
export const kronorOf = (ore: Exact): Exact => times(ore, exact(1n, 100n))
