import type { AmountSpan } from '../../../domain/agreement/money/stated-amount.ts'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { day } from '../../values/day.ts'
import { nonEmpty } from '../../values/key.ts'

/** The time that an amount is for: a year, or all of the time. */
export const per = field(
  choice<AmountSpan>({
    'agreement-year': { en: 'agreement year', sv: 'avtalsår' },
    'calendar-year': { en: 'calendar year', sv: 'kalenderår' },
    period: { en: 'all of the time', sv: 'hela tiden' },
  }).optional(),
  {
    ...shared.per,
    description: {
      en: 'What the amount is for: each agreement year (the default), each calendar year, or once for the whole period',
      sv: 'Vad beloppet avser: varje avtalsår (om inget sägs), varje kalenderår, eller en gång för hela tiden',
    },
  },
)

/** The part of the term that a grant or contribution is for. */
export const during = field(
  nonEmpty(
    block({
      from: field(day.optional(), shared.from),
      to: field(day.optional(), shared.to),
    }),
  ).optional(),
  {
    label: { en: 'During', sv: 'Gäller under' },
    description: {
      en: 'The part of the term that it is for, where not all of it',
      sv: 'Den del av avtalstiden som det avser, när det inte är hela',
    },
  },
)
