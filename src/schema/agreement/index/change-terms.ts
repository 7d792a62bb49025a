import * as z from 'zod'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { percent, share } from '../../values/percent.ts'
import { orUnknown } from '../../values/unknown.ts'
import { roundingMode } from '../money/rounding.ts'

/** How the change of the index is altered before it is used: rounded, passed through in part, then held between floor and cap. */
export const change = block({
  rounding: field(
    block({
      of: field(
        choice({
          percent: { en: 'the change in per cent', sv: 'ändringen i procent' },
          factor: { en: 'the factor', sv: 'faktorn' },
        }).optional(),
        {
          ...shared.of,
          description: {
            en: 'Of the change in per cent (the default), or of the factor that the amount is multiplied by',
            sv: 'Av ändringen i procent (om inget sägs), eller av faktorn som beloppet multipliceras med',
          },
        },
      ),
      decimals: field(z.int().min(0).max(8), { label: { en: 'Decimals', sv: 'Decimaler' } }),
      mode: field(roundingMode, shared.mode),
    }).optional(),
    {
      ...shared.rounding,
      description: {
        en: 'The change is rounded before it is used',
        sv: 'Ändringen avrundas innan den används',
      },
    },
  ),
  passThrough: field(orUnknown(share).optional(), {
    label: { en: 'Passes through, per cent', sv: 'Slår igenom, procent' },
    description: {
      en: 'How much of the change the amount is changed by',
      sv: 'Hur stor del av ändringen som beloppet ändras med',
    },
  }),
  floor: field(orUnknown(percent).optional(), {
    label: { en: 'Floor, per cent', sv: 'Golv, procent' },
    synonyms: ['golv'],
    description: { en: 'The change is never less than this', sv: 'Ändringen blir aldrig mindre än så' },
  }),
  cap: field(orUnknown(percent).optional(), {
    label: { en: 'Cap, per cent', sv: 'Tak, procent' },
    synonyms: ['tak'],
    description: { en: 'The change is never more than this', sv: 'Ändringen blir aldrig större än så' },
  }),
})
