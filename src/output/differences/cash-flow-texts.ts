import type { CashFlow } from '../../domain/differences/cash-flows.ts'
import { added, type Figure } from '../../domain/money/figure.ts'
import type { Words } from '../../messages/words.ts'
import { figureText } from '../amount-text.ts'
import { grouped } from '../grouped.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** Amounts by year and party in words, on one line for parties with the same amounts. */
export function cashFlowTexts(
  cells: readonly CashFlow[],
  nameOf: (party: string) => string,
  words: Words,
): string[] {
  const diff = diffTexts[words.language]
  const parties = [...grouped(cells, ({ side, party }) => `${side} ${party}`).values()]
  return [...grouped(parties, own => yearsText(own, words))].map(([years, alike]) => {
    const names = alike.flatMap(([first]) => {
      if (!first) return []
      return first.side === 'pays' ? diff.pays(nameOf(first.party)) : diff.receives(nameOf(first.party))
    })
    return `${names.join(', ')} ${years}`
  })
}

/** `-1 800 000 kr 2018, -1 848 600 kr 2019`, and the sum; years with the same amount stand together. */
export function yearsText(cells: readonly CashFlow[], words: Words): string {
  const diff = diffTexts[words.language]
  const runs: { amount: string; from: number; to: number }[] = []
  for (const { year, amount } of cells.toSorted((a, b) => a.year - b.year)) {
    const text = signed(amount, words)
    const last = runs.at(-1)
    if (last?.to === year - 1 && last.amount === text) last.to = year
    else runs.push({ amount: text, from: year, to: year })
  }
  const parts = runs.map(({ amount, from, to }) =>
    diff.inYears({ amount, years: from === to ? `${from}` : `${from}–${to}`, isEach: from !== to }),
  )
  const isKnown = cells.some(({ amount }) => amount.ore !== undefined)
  const all =
    cells.length > 1 && isKnown ? [diff.inAll(signed(added(cells.map(({ amount }) => amount)), words))] : []
  return [parts.join(', '), ...all].join('; ')
}

/** Kronor with their sign, also a plus; or that the amount is unknown. */
export const signed = (amount: Figure, words: Words): string =>
  amount.ore === undefined
    ? words.tables.unknown
    : `${amount.ore > 0n ? '+' : ''}${figureText(amount, words)} kr`
