import * as z from 'zod'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { exactlyOne, hasExactlyOneOf } from '../../values/keywords.ts'
import { monthCount } from '../calendar/months.ts'

/** A number of renewals. */
export const renewalCount = z.int().min(1).max(100)

/** When an agreement that renews itself must be reviewed. */
export const review = block({
  periods: field(renewalCount.optional(), {
    label: { en: 'Periods', sv: 'Perioder' },
    description: {
      en: 'At the end of every so many periods; the term is the first',
      sv: 'I slutet av varje så många perioder; avtalstiden är den första',
    },
  }),
  months: field(monthCount.optional(), {
    ...shared.months,
    description: { en: 'At the end of every so many months', sv: 'I slutet av varje så många månader' },
  }),
})
  .superRefine(exactlyOne('periods', 'months'))
  .register(z.globalRegistry, hasExactlyOneOf('periods', 'months'))
