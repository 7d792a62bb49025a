import { field } from '../../fields/field.ts'
import { keyed } from '../../values/key.ts'
import { amendment } from './amendment.ts'
import { changes, otherClause, remark } from './clauses.ts'
import { event } from './event.ts'
import { reading } from './reading.ts'

/** Clauses that no other field can express, amendments and events, and what the document leaves unclear. */
export const records = {
  changes: field(changes.optional(), {
    label: { en: 'Changes to the agreement', sv: 'Ändringar i avtalet' },
    synonyms: ['andringar'],
    amended: 1,
  }),
  clauses: field(keyed(otherClause).optional(), {
    label: { en: 'Other clauses', sv: 'Övriga klausuler' },
    synonyms: ['klausuler'],
    recognisedBy: [['quote'], ['what'], ['heading']],
  }),
  amendments: field(keyed(amendment).optional(), {
    label: { en: 'Amendments', sv: 'Tillägg' },
    synonyms: ['tillagg'],
    description: {
      en: 'Changes of the agreement (tilläggsavtal), each from a day on',
      sv: 'Ändringar av avtalet (tilläggsavtal), var och en från en dag',
    },
    isPriced: true,
    amended: 'never',
    recognisedBy: [['from']],
  }),
  events: field(keyed(event).optional(), {
    label: { en: 'Events', sv: 'Händelser' },
    synonyms: ['handelser'],
    isPriced: true,
    amended: 'never',
    recognisedBy: [['kind', 'day']],
  }),
  remarks: field(keyed(remark).optional(), {
    label: { en: 'Remarks on the document', sv: 'Anmärkningar på dokumentet' },
    synonyms: ['anmarkningar'],
    recognisedBy: [['quote']],
  }),
  readings: field(keyed(reading).optional(), {
    label: { en: 'Readings', sv: 'Tolkningar' },
    synonyms: ['tolkningar'],
    amended: 'never',
    recognisedBy: [['question']],
  }),
}
