import type { Agreement } from '../../domain/agreement/agreement.ts'
import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import { cached, once } from '../../domain/once.ts'
import type { NoArgs } from '../../problems.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import { brokenYear } from '../facts/broken-year.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'whole-unlike',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = NoArgs

export const needs: readonly Need[] = ['contributions', 'grants', 'term']

/**
 * An amount that is a share or the rest of other amounts is stated for the same years as they are. Otherwise they have no
 * yearly sum.
 */
export const check: Check<Args> = function* ({ contributions = {}, grants = {} }, { model }) {
  const areAlike = areAlikeIn(model)
  const given = Object.values(contributions)
  const isGivenAlike = once(() => areAlike(given))
  const isPayerAlike = cached((payer: string) => {
    const cash = given.filter(({ from }) => from === payer)
    const siblings = Object.values(grants).filter(
      ({ from, amount, addsTo }) => from === payer && ('share' in amount || !addsTo),
    )
    return areAlike([...cash, ...siblings])
  })
  for (const [key, { amount, from }] of Object.entries(grants)) {
    const isUnlike = ('share' in amount && !isPayerAlike(from)) || (isOfAll(amount) && !isGivenAlike())
    if (isUnlike) yield { path: ['grants', key, 'amount'], args: {} }
  }
  for (const [key, { from, restOfCosts, cash, inKind, amount }] of Object.entries(contributions)) {
    for (const [field, value] of Object.entries({ cash, inKind, amount }))
      if (value && isOfAll(value) && !isGivenAlike()) yield { path: ['contributions', key, field], args: {} }
    if (!restOfCosts) continue
    const received = Object.values(grants).filter(({ to }) => to.includes(from))
    if (!areAlike([{ per: 'agreement-year' }, ...received]))
      yield { path: ['contributions', key, 'restOfCosts'], args: {} }
  }
}

type Contribution = NonNullable<Written['contributions']>[string]
type Grant = NonNullable<Written['grants']>[string]
type Timed = Partial<Pick<Contribution, 'per' | 'during' | 'cash' | 'inKind'>> & {
  readonly amount?: Grant['amount'] | undefined
}

const isOfAll = (amount: Grant['amount']): boolean =>
  'percentOf' in amount && amount.percentOf.of === 'contributions'

/** Tells whether all amounts are stated for the same kind of years, and for the whole term. */
function areAlikeIn(model: Agreement): (amounts: readonly Timed[]) => boolean {
  return amounts => {
    const kinds = amounts
      .filter(({ amount }) => !(amount && 'share' in amount))
      .flatMap(amount => kindsOf(amount, model))
    return new Set(kinds).size <= 1 && amounts.every(({ during }) => !during)
  }
}

/** The sum for a calendar year that is cut has nothing in common with a yearly amount that the year has a share of. */
function kindsOf({ per, cash, inKind, amount }: Timed, model: Agreement): string[] {
  const years = [cash, inKind, amount]
    .flatMap(value => (value && 'byYear' in value ? [...value.byYear.keys()] : []))
    .filter(isCalendarYear)
  if (years.some(year => brokenYear(model, year, undefined))) return ['named-year']
  return years.length > 0 ? ['calendar-year'] : [per ?? 'agreement-year']
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Detta är en del eller resten av belopp för olika tider (”per”, ”during”), som inte har någon summa.',
    help: 'Skriv själva beloppet.',
  }),
  en: () => ({
    text: 'This is a part, or the rest, of amounts that are for different times (“per”, “during”), so that they have no sum.',
    help: 'Write the amount itself.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som är en del eller resten av belopp bygger på belopp för samma tider.',
    why: 'Belopp per år och belopp för hela tiden har ingen gemensam summa.',
  },
  en: {
    holds: 'What is a part or the rest of amounts builds on amounts for the same times.',
    why: 'Amounts a year and amounts for all of the time have no sum together.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { share: 1 }
    source: 2
  lokal:
    from: kommunen
    to: foreningen
    amount: 60000
    per: period
    source: 2
`,
  right: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { share: 1 }
    source: 2
  lokal: { from: kommunen, to: foreningen, amount: 60000, source: 2 }
`,
}
