import type { Agreement } from '../../domain/agreement/agreement.ts'
import { added, type Figure } from '../../domain/money/figure.ts'
import { isPlainObject } from '../../domain/plain-object.ts'
import type { Words } from '../../messages/words.ts'
import { simpleAmount } from '../../schema/agreement/money/yearly-amount.ts'
import { figureInKronor } from './stated-amount-text.ts'

/** What an agreement grants and contributes, at first and after each of its amendments. */
export type Amounts = Pick<Agreement, 'grants' | 'contributions' | 'earlier'>

/** What follows a value of a file that is no amount in kronor itself: the amount that is computed from it. */
export type UsedAmounts = (path: readonly string[], value: unknown) => string

const wordings = {
  sv: { cash: (amount: string) => `${amount} i pengar`, inKind: (amount: string) => `${amount} i annat` },
  en: { cash: (amount: string) => `${amount} in cash`, inKind: (amount: string) => `${amount} in kind` },
}

/** The amounts that the calculations use for products, per cents, shares, and costs that are paid. */
export const usedAmounts =
  (agreement: Amounts, words: Words): UsedAmounts =>
  (path, value) => {
    const [version, inVersion] = versionAt(agreement, path)
    if (value === true) return rest(version, inVersion, words)
    if (!isPlainObject(value) || (value.rate ?? value.percent ?? value.share) === undefined) return ''
    const figure = simpleFigure(value) ?? figureAt(version, inVersion)
    return figure ? ` = ${figureInKronor(figure, words)}` : ''
  }

/** The version of the agreement that a path is about, and the path in it: an amendment makes a version. */
function versionAt(agreement: Amounts, path: readonly string[]): [Amounts, readonly string[]] {
  const versions = [...agreement.earlier.map(version => version.agreement), agreement]
  const [block, key, set, ...inVersion] = path
  if (block !== 'amendments' || set !== 'set') return [versions[0] ?? agreement, path]
  const after = agreement.earlier.findIndex(({ amendment }) => amendment === key) + 1
  return [versions[after] ?? agreement, inVersion]
}

/** An amount that is computed from its own fields alone. */
function simpleFigure(value: unknown): Figure | undefined {
  const read = simpleAmount.safeParse(value)
  return read.success ? read.data.figure : undefined
}

/** The amount of a grant, or of a part of a contribution. */
function figureAt({ grants, contributions }: Amounts, path: readonly string[]): Figure | undefined {
  const [block, key, field, ...deeper] = path
  if (deeper.length > 0) return undefined
  const grant = grants.find(grant => grant.key === key)
  if (block === 'grants') return field === 'amount' ? grant?.amount.each : undefined
  const { cash, inKind } = contributions.find(contribution => contribution.key === key) ?? {}
  if (block !== 'contributions' || !cash || !inKind) return undefined
  if (field === 'cash') return cash.each
  return field === 'inKind' ? inKind.each : added([cash.each, inKind.each])
}

/** What a contribution is that is stated as costs: the rest of them, or those that a party pays. */
function rest({ contributions }: Amounts, [block, key, field]: readonly string[], words: Words): string {
  const found = contributions.find(contribution => contribution.key === key)
  if (block !== 'contributions' || !found || (field !== 'restOfCosts' && field !== 'paysCosts')) return ''
  const { cash, inKind } = wordings[words.language]
  const amounts = [
    cash(figureInKronor(found.cash.each, words)),
    inKind(figureInKronor(found.inKind.each, words)),
  ]
  return `, ${amounts.join(', ')}`
}
