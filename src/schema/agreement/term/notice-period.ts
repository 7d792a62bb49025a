import * as z from 'zod'
import { choice, listedValues } from '../../fields/choice.ts'
import { block, field, type Shape } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { all, has, hasExactlyOneOf, type Keywords } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { monthCount } from '../calendar/months.ts'
import { missingDay } from '../calendar/moved-day.ts'

/** The fields of which one states the length of the notice period, or that it is unknown. */
export const noticeLengths = ['months', 'weeks', 'days', 'window', 'unknown'] as const

const reckoned = { en: 'Reckoned', sv: 'Räknas' }

const reckonings = {
  'same-day': { en: 'to the day with the same number', sv: 'till dagen med samma nummer' },
  'month-end': { en: 'to the end of the month', sv: 'till månadens slut' },
  'whole-months': { en: 'whole calendar months', sv: 'hela kalendermånader' },
}

/** The fields that state the length of the notice period, and how it is counted. */
export const noticePeriod = {
  unknown: field(text.optional(), {
    ...shared.unknown,
    description: {
      en: 'In place of the length: where it stands, or that the document names the right only',
      sv: 'I stället för längden: var den står, eller att dokumentet bara nämner rätten',
    },
  }),
  months: field(orUnknown(monthCount).optional(), {
    ...shared.months,
    description: { en: 'Notice period in months', sv: 'Uppsägningstid i månader' },
  }),
  weeks: field(orUnknown(z.int().min(1).max(520)).optional(), {
    ...shared.weeks,
    description: { en: 'Notice period in weeks', sv: 'Uppsägningstid i veckor' },
  }),
  days: field(orUnknown(z.int().min(1).max(3660)).optional(), {
    ...shared.days,
    description: { en: 'Notice period in days', sv: 'Uppsägningstid i dagar' },
  }),
  reckoned: field(choice(reckonings).optional(), {
    label: reckoned,
    description: {
      en: 'Where a period of months ends: on the day with the same number, if nothing is said',
      sv: 'När en tid i månader slutar: på dagen med samma nummer, om inget sägs',
    },
  }),
  firstDay: field(
    choice({
      counted: { en: 'counts', sv: 'räknas' },
      'not-counted': { en: 'does not count', sv: 'räknas inte' },
    }).optional(),
    {
      label: { en: 'First day', sv: 'Första dagen' },
      description: {
        en: 'Whether the day of the notice is the first of the days, or of the whole months',
        sv: 'Om uppsägningsdagen är den första av dagarna, eller av de hela månaderna',
      },
    },
  ),
  missingDay: field(missingDay.optional(), {
    ...shared.missingDay,
    description: {
      en: 'What becomes of a day that its month lacks; its last day, if nothing is said',
      sv: 'Vad som händer med en dag som månaden saknar; månadens sista dag, om inget sägs',
    },
  }),
  latest: field(
    choice({
      'counted-back': { en: 'counted back from the end', sv: 'räknas bakåt från slutet' },
      'counted-forward': { en: 'the last that ends in time', sv: 'den sista som slutar i tid' },
    }).optional(),
    {
      ...shared.latest,
      description: {
        en: 'How the latest day is found: counted back from the end, if nothing is said',
        sv: 'Hur den senaste dagen hittas: räknad bakåt från slutet, om inget sägs',
      },
    },
  ),
  window: field(
    block({
      months: field(orUnknown(monthCount), {
        ...shared.months,
        description: { en: 'So many months before the end', sv: 'Så många månader före slutet' },
      }),
      meaning: field(
        choice({
          'at-least': { en: 'at least', sv: 'minst' },
          within: { en: 'within', sv: 'inom' },
        }).optional(),
        {
          label: { en: 'Meaning', sv: 'Innebörd' },
          description: {
            en: 'At the latest then, or not before',
            sv: 'Senast då, eller inte tidigare än då',
          },
        },
      ),
    }).optional(),
    {
      label: { en: 'Window', sv: 'Tid för uppsägning' },
      description: {
        en: 'Notice is given before the end of the term or of a renewal, and ends the agreement then',
        sv: 'Uppsägningen görs före slutet av avtalstiden eller av en förlängning, och avtalet upphör då',
      },
    },
  ),
}

type NoticePeriod = Partial<z.output<z.ZodObject<Shape<typeof noticePeriod>>>>

/** Fields whose conditions are not met, each with the fields and values that it needs. */
export function* missingBeside(
  period: NoticePeriod,
): Iterable<{ readonly field: string; readonly needs: string[] }> {
  const { months, days, reckoned, firstDay, latest, missingDay } = period
  if (reckoned !== undefined && months === undefined) yield { field: 'reckoned', needs: ['months'] }
  if (latest !== undefined && months === undefined) yield { field: 'latest', needs: ['months'] }
  if (missingDay !== undefined && (months === undefined || (reckoned ?? 'same-day') !== 'same-day'))
    yield { field: 'missingDay', needs: ['months', 'reckoned: same-day'] }
  if (firstDay !== undefined && days === undefined && reckoned !== 'whole-months')
    yield { field: 'firstDay', needs: ['days', 'reckoned: whole-months'] }
}

/** The JSON Schema keywords for a period that is not reckoned otherwise; a reading may stand in place of the value. */
function isReckoned(reckoning: keyof typeof reckonings): Keywords {
  const { [reckoning]: _, ...others } = reckonings
  return { properties: { reckoned: { label: reckoned, not: listedValues(others) } } }
}

/** The JSON Schema keywords for a complete notice period. */
export const isClearPeriod: Keywords = {
  ...hasExactlyOneOf(...noticeLengths),
  dependencies: {
    reckoned: ['months'],
    latest: ['months'],
    missingDay: all(has('months'), isReckoned('same-day')),
    firstDay: { anyOf: [has('days'), all(has('reckoned'), isReckoned('whole-months'))] },
  },
}
