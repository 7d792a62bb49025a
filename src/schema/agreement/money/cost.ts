import * as z from 'zod'
import { yes } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { key, keyed } from '../../values/key.ts'
import { kronor } from '../../values/kronor.ts'
import { simpleAmount } from './yearly-amount.ts'

/** An organisation's yearly costs by category, and the total that the document states. */
export const cost = block({
  items: field(
    keyed(
      block({
        amount: field(simpleAmount, shared.amount),
        inKind: field(z.union([yes, simpleAmount]).optional(), {
          ...shared.inKind,
          description: {
            en: 'Not paid in money: volunteers, lent premises; all of it (true) or a part',
            sv: 'Betalas inte i pengar: ideellt arbete, lånade lokaler; allt (true) eller en del',
          },
        }),
        paidBy: field(key.optional(), {
          names: ['parties'],
          label: { en: 'Paid by', sv: 'Betalas av' },
          description: {
            en: 'The party that pays it, where the split is by kind of cost',
            sv: 'Parten som betalar, när kostnaderna delas upp efter slag',
          },
        }),
        what: optional(what),
      }),
    ),
    { label: { en: 'Items', sv: 'Poster' }, synonyms: ['poster'] },
  ),
  statedTotal: field(kronor.optional(), {
    label: { en: 'Stated total', sv: 'Angiven summa' },
    synonyms: ['summa', 'sum'],
  }),
  source,
})
