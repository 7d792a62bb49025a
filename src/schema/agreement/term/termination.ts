import { no } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { monthCount } from '../calendar/months.ts'

/** The grounds on which a party or the partnership is given notice, and what then happens to the money. */
export const termination = block({
  by: field(text.optional(), {
    ...shared.by,
    description: { en: 'Who decides', sv: 'Vem som beslutar' },
  }),
  when: field(text, {
    ...shared.when,
    description: { en: 'On what grounds, after which steps', sv: 'På vilka grunder, efter vilka steg' },
  }),
  keepsMonths: field(orUnknown(monthCount), {
    label: { en: 'Compensation kept, months', sv: 'Ersättning behålls, månader' },
    description: {
      en: 'For how many months compensation is kept, while the activity goes on',
      sv: 'Hur många månader ersättningen behålls medan verksamheten pågår',
    },
  }),
  newPayments: field(orUnknown(no), {
    label: { en: 'New payments', sv: 'Nya betalningar' },
    description: { en: 'Nothing more is paid', sv: 'Inget mer betalas ut' },
  }),
  source,
})
