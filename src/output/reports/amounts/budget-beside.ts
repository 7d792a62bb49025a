import { hull } from '../../../domain/money/figure.ts'
import type { TermTotal } from '../../../domain/views/term-total.ts'
import { figureText, knownAmount, rangeText } from '../../amount-text.ts'
import type { RowField } from '../../columns/column.ts'
import { boundFields, qualityFields } from '../../columns/common-columns.ts'
import { schema } from '../../columns/value-schema.ts'
import type { Layout } from '../../layout.ts'
import { wrap } from '../../wrap.ts'
import { type Grouping, groupName } from './budget-groups.ts'
import type { GroupCosts } from './year-column.ts'

/** The fields of what a grant costs over the whole term. */
export const termFields: readonly RowField<TermTotal>[] = [
  { field: 'agreement', schema: schema.text(), value: ({ agreement }) => agreement },
  { field: 'grant', schema: schema.text(), value: ({ grant }) => grant.key },
  { field: 'amount', schema: schema.kronor(), value: ({ amount }) => knownAmount(amount) },
  ...boundFields<TermTotal>('amount', ({ amount }) => amount),
  ...qualityFields<TermTotal>(({ amount }) => amount),
]

/** A line for each group of costs of agreements that nothing places in time. */
export const undatedLines = (
  groups: readonly GroupCosts[],
  by: Grouping,
  { words, width }: Layout,
): string[] =>
  groups.flatMap(group => {
    const yearly = hull(group.costs.map(({ amount }) => amount))
    return wrap(
      besideTexts[words.language].undated(groupName(group, by, words), rangeText(yearly, words)),
      width,
    )
  })

/** A line for each grant that costs a known amount over the whole term. */
export const termLines = (terms: readonly TermTotal[], { words, width }: Layout): string[] =>
  terms.flatMap(({ agreement, grant, amount }) =>
    wrap(besideTexts[words.language].term(`${agreement}: ${grant.key}`, figureText(amount, words)), width),
  )

const besideTexts = {
  sv: {
    undated: (name: string, amount: string) =>
      `${name}: ${amount} kr per år; det är inte känt vilka år avtalet gäller, så det ingår inte i tabellen.`,
    term: (name: string, amount: string) => `${name}: ${amount} kr under hela avtalstiden.`,
  },
  en: {
    undated: (name: string, amount: string) =>
      `${name}: ${amount} kr a year; it is not known in which years, so the table does not contain it.`,
    term: (name: string, amount: string) => `${name}: ${amount} kr over the whole term.`,
  },
}
