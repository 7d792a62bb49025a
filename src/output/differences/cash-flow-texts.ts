import { type CashFlow, inCalendarYears } from '../../domain/differences/cash-flow.ts'
import { type ComparedPair, partyNamed } from '../../domain/differences/compared-pair.ts'
import { grouped } from '../../domain/grouped.ts'
import { added, type Figure, isNothing } from '../../domain/money/figure.ts'
import { sameText } from '../../domain/same-text.ts'
import type { Words } from '../../messages/words.ts'
import { differenceText, isUnbounded } from './difference-text.ts'
import type { DiffText } from './texts/diff-text.ts'
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

/**
 * The amounts of an agreement year, of calendar years, and in all: `-1 800 000 kr 2018, -1 848 600 kr 2019; -3 648 600 kr
 * in all`. Consecutive years with the same amount are joined.
 */
export function yearsText(flows: readonly CashFlow[], words: Words): string {
  const diff = diffTexts[words.language]
  const [yearly, calendar] = (['agreement-year', 'calendar-year'] as const).map(wanted =>
    flows.filter(({ span }) => span === wanted),
  )
  const each = yearly?.find(({ year }) => year === undefined)
  const inAll = amountInAll(flows)
  return [
    ...(each ? [diff.perYear({ amount: differenceText(each.amount, words), from: undefined })] : []),
    runsText(yearly ?? [], diff.inAgreementYears, words),
    runsText(calendar ?? [], diff.inYears, words),
    ...(inAll ? [diff.inAll(differenceText(inAll, words))] : []),
  ]
    .filter(text => text !== '')
    .join('; ')
}

/** The amounts of years, in which the same amount in consecutive years is told once. */
function runsText(flows: readonly CashFlow[], inYears: DiffText['inYears'], words: Words): string {
  const runs: { amount: string; from: number; to: number }[] = []
  const ofYears = flows.flatMap(({ year, amount }) => (year === undefined ? [] : [{ year, amount }]))
  for (const { year, amount } of ofYears.toSorted((a, b) => a.year - b.year)) {
    const text = differenceText(amount, words)
    const last = runs.at(-1)
    if (last?.to === year - 1 && last.amount === text) last.to = year
    else runs.push({ amount: text, from: year, to: year })
  }
  return runs
    .map(({ amount, from, to }) =>
      inYears({ amount, years: from === to ? `${from}` : `${from}–${to}`, isEach: from !== to }),
    )
    .join(', ')
}

/** The amount over the whole term, unless it is that of the only year. */
function amountInAll(flows: readonly CashFlow[]): Figure | undefined {
  const inAll = flows.find(({ span }) => span === 'term')?.amount
  const years = inCalendarYears(flows)
  const sum = added(years.map(({ amount }) => amount))
  if (!inAll) return years.length > 1 && isNothing(sum) ? sum : undefined
  return isUnbounded(inAll) || (years.length === 1 && sameText(sum) === sameText(inAll)) ? undefined : inAll
}
