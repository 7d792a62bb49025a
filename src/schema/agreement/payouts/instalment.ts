import * as z from 'zod'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { what } from '../../fields/shared-fields.ts'
import { all, hasExactlyOneOf } from '../../values/keywords.ts'
import { kronor, quantity } from '../../values/kronor.ts'
import { orUnknown } from '../../values/unknown.ts'
import { dueDays, isClear } from './payout-days.ts'

/** One of the payouts of a period, where these differ. */
export const instalment = block({
  share: field(orUnknown(quantity).optional(), {
    ...shared.share,
    description: {
      en: 'A part of the whole, as a per cent or another weight',
      sv: 'En del av det hela, i procent eller som en annan vikt',
    },
  }),
  amount: field(orUnknown(kronor).optional(), {
    ...shared.amount,
    description: {
      en: 'Kronor of the yearly amount that the document states',
      sv: 'Kronor av det årsbelopp som dokumentet anger',
    },
  }),
  ...dueDays,
  what: optional(what),
}).register(z.globalRegistry, all(isClear, hasExactlyOneOf('share', 'amount')))
