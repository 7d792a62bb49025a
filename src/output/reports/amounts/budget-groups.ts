import { recipientKeys } from '../../../domain/agreement/money/grant.ts'
import { receiptsOf } from '../../../domain/timeline/payouts/recipient-part.ts'
import type { Basis, BudgetRow } from '../../../domain/views/budget.ts'
import type { Bilingual } from '../../../language.ts'
import type { Words } from '../../../messages/words.ts'

import { heads } from '../../columns/heads.ts'
import { partyNames, recipientNames } from '../../party-names.ts'
import type { GroupCosts } from './year-column.ts'

/** What the rows of a budget are for. */
export const groupings = ['recipient', 'payer', 'agreement', 'grant'] as const
export type Grouping = (typeof groupings)[number]

/** The key of the group that a cost belongs to. */
export function groupKey({ agreement, grant }: BudgetRow, by: Grouping): string {
  switch (by) {
    case 'recipient':
      return recipientKeys(grant)
    case 'payer':
      return grant.from
    case 'agreement':
      return agreement
    case 'grant':
      return `${agreement} ${grant.key}`
  }
}

/** A cost as one for each recipient that has a part of its own. */
export const costsByRecipient = (cost: BudgetRow): BudgetRow[] =>
  receiptsOf(cost.grant, cost.amount).map(({ to, amount }) => ({
    ...cost,
    grant: { ...cost.grant, to },
    amount,
  }))

const groupingHeads = { ...heads, payer: { sv: 'Betalare', en: 'Payer' } }

const basisNames = {
  cash: { sv: 'kontant', en: 'cash' },
  accrual: { sv: 'periodiserat', en: 'accrual' },
}

/** The head of the column of groups, which also names the basis. */
export const groupHead = (by: Grouping, basis: Basis): Bilingual => ({
  sv: `${groupingHeads[by].sv} (${basisNames[basis].sv}, kr)`,
  en: `${groupingHeads[by].en} (${basisNames[basis].en}, kr)`,
})

/** The name of a group of costs, with its workspace where there are several: keys and ids mean something within one only. */
export const groupName = (group: GroupCosts, by: Grouping, words: Words): string =>
  nameWithin(group, by, words) + (group.workspace === undefined ? '' : ` (${group.workspace})`)

function nameWithin({ costs: [first], parties }: GroupCosts, by: Grouping, words: Words): string {
  if (!first) return ''
  const { agreement, grant } = first
  if (by === 'recipient') return recipientNames(grant, parties, words)
  if (by === 'payer') return partyNames([grant.from], parties)
  return by === 'agreement' ? agreement : `${agreement}: ${grant.key}`
}
