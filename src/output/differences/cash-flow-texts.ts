import type { CashFlow } from '../../domain/differences/cash-flows.ts'
import { type ComparedPair, partyNamed } from '../../domain/differences/compared-pair.ts'
import { added, type Figure } from '../../domain/money/figure.ts'
import type { Words } from '../../messages/words.ts'
import { figureText } from '../amount-text.ts'
import { grouped } from '../grouped.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** Amounts by year and party in words; parties with the same amounts share a line. */
export function cashFlowTexts(flows: readonly CashFlow[], pair: ComparedPair, words: Words): string[] {
  const parties = [...grouped(flows, ({ side, party }) => `${side} ${party}`).values()]
  return [...grouped(parties, ofParty => yearsText(ofParty, words))].map(([years, alike]) => {
    const names = alike.flatMap(([first]) => (first ? payerOrRecipient(first, pair, words) : []))
    return `${names.join(', ')} ${years}`
  })
}

/** That a party pays, or that it receives. */
export function payerOrRecipient(
  { side, party }: Pick<CashFlow, 'side' | 'party'>,
  pair: ComparedPair,
  { language, tables }: Words,
): string {
  const name = partyNamed(pair, party).replace(/(?<=^|, )\?$/, tables.unknownRecipient)
  return side === 'pays' ? diffTexts[language].pays(name) : diffTexts[language].receives(name)
}

/** Amounts by year, `-1 800 000 kr 2018, -1 848 600 kr 2019`, and their sum; consecutive years with the same amount are joined. */
export function yearsText(flows: readonly CashFlow[], words: Words): string {
  const diff = diffTexts[words.language]
  const runs: { amount: string; from: number; to: number }[] = []
  for (const { year, amount } of flows.toSorted((a, b) => a.year - b.year)) {
    const text = signed(amount, words)
    const last = runs.at(-1)
    if (last?.to === year - 1 && last.amount === text) last.to = year
    else runs.push({ amount: text, from: year, to: year })
  }
  const parts = runs.map(({ amount, from, to }) =>
    diff.inYears({ amount, years: from === to ? `${from}` : `${from}–${to}`, isEach: from !== to }),
  )
  const isKnown = flows.some(({ amount }) => !isUnbounded(amount))
  const sum =
    flows.length > 1 && isKnown ? [diff.inAll(signed(added(flows.map(({ amount }) => amount)), words))] : []
  return [parts.join(', '), ...sum].join('; ')
}

/** An amount in kronor with its sign, also a plus; or that the amount is unknown. */
export const signed = (amount: Figure, words: Words): string =>
  isUnbounded(amount) ? words.tables.unknown : `${plusOf(amount)}${figureText(amount, words)} kr`

const plusOf = ({ least }: Figure) => (least !== undefined && least > 0n ? '+' : '')

/** Whether nothing is known of a difference. */
export const isUnbounded = ({ least, most }: Figure): boolean => least === undefined && most === undefined
