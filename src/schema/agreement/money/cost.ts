import * as z from 'zod'
import { isUnknown, type Unknown } from '../../../domain/known.ts'
import { unknown } from '../../../domain/money/figure.ts'
import { yes } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { key, keyed } from '../../values/key.ts'
import { kronor } from '../../values/kronor.ts'
import { orUnknown } from '../../values/unknown.ts'
import type { SimpleAmount } from './amount.ts'
import { simpleAmount } from './yearly-amount.ts'

const item = block({
  amount: field(simpleAmount, shared.amount),
  inKind: field(z.union([yes, simpleAmount]).optional(), {
    ...shared.inKind,
    description: {
      en: 'Not paid in money: volunteers, lent premises; all of it (true) or a part',
      sv: 'Betalas inte i pengar: ideellt arbete, lånade lokaler; allt (true) eller en del',
    },
  }),
  paidBy: field(orUnknown(key).optional(), {
    names: ['parties'],
    label: { en: 'Paid by', sv: 'Betalas av' },
    description: {
      en: 'The party that pays it, where the split is by kind of cost',
      sv: 'Parten som betalar, när kostnaderna delas upp efter slag',
    },
  }),
  what: optional(what),
})

type Item = z.output<typeof item>

/** The costs of an organisation of which nothing is known, as one cost. */
const unknownCost = ({ unknown: words }: Unknown): Item => {
  const amount: SimpleAmount = { figure: unknown, unknown: words }
  return { amount, inKind: amount, paidBy: { unknown: words } }
}

/** An organisation's yearly costs by category, and the total that the document states. */
export const cost = block({
  items: field(
    orUnknown(keyed(item)).transform(
      (items): Record<string, Item> => (isUnknown(items) ? { unknown: unknownCost(items) } : items),
    ),
    { label: { en: 'Items', sv: 'Poster' }, synonyms: ['poster'] },
  ),
  statedTotal: field(orUnknown(kronor).optional(), {
    label: { en: 'Stated total', sv: 'Angiven summa' },
    synonyms: ['summa', 'sum'],
  }),
  source,
})
