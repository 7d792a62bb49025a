import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { roundingMode, roundingUnit } from '../money/rounding.ts'

/** How an adjusted amount is rounded, and whether the next adjustment starts from the rounded amount. */
export const adjustmentRounding = block({
  unit: field(roundingUnit, shared.unit),
  mode: field(roundingMode, shared.mode),
  at: field(
    choice({
      'each-step': { en: 'each adjustment', sv: 'varje uppräkning' },
      payment: { en: 'payment only', sv: 'först vid betalning' },
    }).optional(),
    {
      label: { en: 'Rounded at', sv: 'Avrundas vid' },
      description: {
        en: 'Each adjustment starts from the rounded amount (the default), or from the unrounded',
        sv: 'Varje uppräkning utgår från det avrundade beloppet (om inget sägs), eller från det oavrundade',
      },
    },
  ),
})
