import type { Contribution } from '../../domain/agreement/money/contribution.ts'
import { sumOfAmounts } from '../../domain/agreement/money/stated-amount.ts'
import { type FieldPlace, placeAt } from '../../schema/fields/field-place.ts'
import { labelAt } from '../../schema/fields/place-texts.ts'
import type { Layout } from '../layout.ts'
import { statedAmountText } from './stated-amount-text.ts'
import type { Amounts } from './used-amounts.ts'

const follows = { sv: 'följer av bidragen', en: 'follows from the grants' }

/** The contributions of an agreement that its file does not state, since they follow from its grants. */
export function impliedLines(agreement: Amounts, file: FieldPlace, { words }: Layout): string[] {
  const [first] = agreement.earlier
  const implied = (first?.agreement ?? agreement).contributions.filter(({ isImplied }) => isImplied)
  const payers = new Set(implied.map(({ from }) => from))
  const label = labelAt(placeAt(file, ['contributions', '*', 'cash']), 'cash', words.language)
  return [...payers].flatMap(payer => {
    const own = implied.filter(({ from }) => from === payer)
    return [
      `  ${payer} (${follows[words.language]})`,
      ...summed(own).map(({ of, cash }) => `    ${label}${of}: ${statedAmountText(cash, words)}`),
    ]
  })
}

/** The cash of a party as one amount or, where its grants are for different times, grant by grant. */
function summed(contributions: readonly Contribution[]) {
  const isAlike = new Set(contributions.map(({ cash }) => cash.per)).size === 1
  return isAlike && contributions.every(({ during }) => during === undefined)
    ? [{ of: '', cash: sumOfAmounts(contributions.map(({ cash }) => cash)) }]
    : contributions.map(({ key, cash }) => ({ of: ` (${key.replace('grants.', '')})`, cash }))
}
