import { finding } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

/** What an amount is a part of, or the rest of, is amounts for the same times as it: otherwise no sum of theirs is for a year. */
export const wholeUnlike: Rule = function* ({ contributions = {}, grants = {} }) {
  const given = Object.values(contributions)
  for (const [key, grant] of Object.entries(grants)) {
    const { amount, from } = grant
    const cash = given.filter(one => one.from === from)
    const siblings = Object.values(grants).filter(
      one => one.from === from && ('share' in one.amount || !one.addsTo),
    )
    const isUnlike =
      ('share' in amount && !areAlike([...cash, ...siblings])) || (isOfAll(amount) && !areAlike(given))
    if (isUnlike) yield finding('whole-unlike', ['grants', key, 'amount'], {})
  }
  for (const [key, { from, restOfCosts, cash, inKind, amount }] of Object.entries(contributions)) {
    for (const [field, value] of Object.entries({ cash, inKind, amount }))
      if (value && isOfAll(value) && !areAlike(given))
        yield finding('whole-unlike', ['contributions', key, field], {})
    const received = Object.values(grants).filter(({ to }) => to.includes(from))
    if (restOfCosts && !areAlike([{ per: 'agreement-year' }, ...received]))
      yield finding('whole-unlike', ['contributions', key, 'restOfCosts'], {})
  }
}

type Contribution = NonNullable<Written['contributions']>[string]
type Grant = NonNullable<Written['grants']>[string]
type Timed = Partial<Pick<Contribution, 'per' | 'during' | 'cash' | 'inKind'>> & {
  readonly amount?: Grant['amount'] | undefined
}

const isOfAll = (amount: Grant['amount']): boolean =>
  'percentOf' in amount && amount.percentOf.of === 'contributions'

/** Whether amounts are all for the same kind of years, and for all of the term. */
function areAlike(things: readonly Timed[]): boolean {
  const kinds = things.filter(({ amount }) => !(amount && 'share' in amount)).flatMap(kindsOf)
  return new Set(kinds).size <= 1 && things.every(({ during }) => !during)
}

const kindsOf = ({ per, cash, inKind, amount }: Timed): string[] =>
  [cash, inKind, amount].some(one => one && 'byYear' in one && [...one.byYear.keys()].some(year => year > 99))
    ? ['calendar-year']
    : [per ?? 'agreement-year']
