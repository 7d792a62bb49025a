import * as z from 'zod'
import { type Problem, problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { key, oneOrMore } from '../../values/key.ts'
import { has, hasOneOf } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { monthSpan } from '../calendar/months.ts'

const wholeNumber = z.int().min(0)

/** What a party undertakes to do (åtagande), or is given the opportunity to do, with its level where one is stated. */
export const commitment = block({
  by: field(oneOrMore(orUnknown(key)), { ...shared.by, names: ['parties'] }),
  what,
  level: field(
    orUnknown(
      block({
        count: field(orUnknown(wholeNumber).optional(), {
          ...shared.count,
          description: { en: 'How many', sv: 'Hur många' },
        }),
        least: field(wholeNumber.optional(), {
          label: { en: 'At least', sv: 'Minst' },
          description: {
            en: 'A floor, or the lower end of a range',
            sv: 'Ett golv, eller ett intervalls nedre gräns',
          },
        }),
        most: field(wholeNumber.optional(), {
          label: { en: 'At most', sv: 'Högst' },
          description: {
            en: 'A cap, or the upper end of a range',
            sv: 'Ett tak, eller ett intervalls övre gräns',
          },
        }),
        of: field(text, { ...shared.of, description: { en: 'What is counted', sv: 'Vad som räknas' } }),
        per: field(
          choice({
            day: { en: 'day', sv: 'dag', synonyms: ['dag'] },
            night: { en: 'night', sv: 'natt' },
            week: { en: 'week', sv: 'vecka', synonyms: ['vecka'] },
            month: { en: 'month', sv: 'månad', synonyms: ['manad'] },
            year: { en: 'year', sv: 'år', synonyms: ['ar', 'arligen', 'arsvis', 'annually'] },
          }).optional(),
          shared.per,
        ),
        in: field(oneOrMore(monthSpan).optional(), {
          ...shared.in,
          description: {
            en: 'In these months or seasons only',
            sv: 'Bara under dessa månader eller årstider',
          },
        }),
        certainty: field(
          choice({
            exact: { en: 'exactly', sv: 'exakt' },
            about: { en: 'about', sv: 'ungefär' },
            'at-least': { en: 'at least', sv: 'minst' },
            'at-most': { en: 'at most', sv: 'högst' },
          }).optional(),
          shared.certainty,
        ),
      })
        .superRefine(({ count, least, most }, context) => {
          const reject = (finding: Problem) => context.addIssue({ code: 'custom', params: { finding } })
          const isRange = (least ?? most) !== undefined
          if (isRange === (count !== undefined))
            reject(problem('exactly-one-of', [], { fields: ['count', 'least', 'most'] }))
          else if (least !== undefined && most !== undefined && least > most)
            reject(problem('number-out-of-range', [], { least, most: Number.POSITIVE_INFINITY }))
        })
        .register(z.globalRegistry, { oneOf: [has('count'), hasOneOf('least', 'most')] }),
    ).optional(),
    shared.level,
  ),
  extent: field(text.optional(), {
    label: { en: 'Extent', sv: 'Omfattning' },
    description: {
      en: 'How far, where that is no number: as far as possible',
      sv: 'Hur långt, när det inte är ett tal: i möjligaste mån',
    },
  }),
  source,
})
