import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { simpleAmount } from './yearly-amount.ts'

/** Totals that the document states; rules check them against their items. */
export const statedTotals = block({
  contributions: field(simpleAmount.optional(), {
    ...shared.contributions,
    description: { en: 'All contributions of an agreement year', sv: 'Alla insatser under ett avtalsår' },
  }),
  grants: field(simpleAmount.optional(), {
    ...shared.grants,
    description: { en: 'All grants of an agreement year', sv: 'Alla bidrag under ett avtalsår' },
  }),
  costs: field(simpleAmount.optional(), {
    ...shared.costs,
    description: { en: 'All costs', sv: 'Alla kostnader' },
  }),
  ownFinancing: field(simpleAmount.optional(), {
    label: { en: 'Own financing', sv: 'Egen finansiering' },
    description: {
      en: 'What the organisations finance themselves: costs less grants',
      sv: 'Vad organisationerna finansierar själva: kostnader minus bidrag',
    },
  }),
  difference: field(simpleAmount.optional(), {
    label: { en: 'Difference', sv: 'Differens' },
    description: {
      en: 'Costs less grants and own financing',
      sv: 'Kostnader minus bidrag och egen finansiering',
    },
  }),
  term: field(simpleAmount.optional(), {
    ...shared.term,
    description: {
      en: 'All grants of the whole term, at the level that the document states',
      sv: 'Alla bidrag under hela avtalstiden, i den nivå som dokumentet anger',
    },
  }),
  source,
})
