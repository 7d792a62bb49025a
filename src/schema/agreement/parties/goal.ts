import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { orUnknown } from '../../values/unknown.ts'
import { monthCount } from '../calendar/months.ts'

/** An effect that the parties aim at, and within what time if the document says it. */
export const goal = block({
  what,
  horizon: field(
    orUnknown(
      block({
        months: field(orUnknown(monthCount), shared.months),
        certainty: field(
          choice({
            exact: { en: 'exactly', sv: 'exakt' },
            'more-than': { en: 'more than', sv: 'mer än' },
          }).optional(),
          shared.certainty,
        ),
      }),
    ).optional(),
    {
      label: { en: 'Horizon', sv: 'Tidshorisont' },
      description: {
        en: 'Within what time; left out where the document does not say',
        sv: 'Inom vilken tid; utelämnas om dokumentet inte säger det',
      },
    },
  ),
  source,
})
