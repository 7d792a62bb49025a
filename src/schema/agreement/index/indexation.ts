import * as z from 'zod'
import { isPlainObject } from '../../../domain/plain-object.ts'
import { choice, yes } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { keyed, nonEmpty, oneOrMore } from '../../values/key.ts'
import { all, given, has, hasNone } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { adjustmentRounding } from './adjustment-rounding.ts'
import { indexedPart } from './indexed-part.ts'
import { isCompleteRule, unclearRules } from './indexed-rule.ts'

const { every, ...ruleFields } = indexedPart

/** How amounts follow an index (uppräkning): whole amounts by one rule, or shares of them by a rule each. */
export const indexation = block({
  every: optional(every),
  ...ruleFields,
  parts: field(nonEmpty(keyed(block(indexedPart).register(z.globalRegistry, isCompleteRule))).optional(), {
    label: { en: 'Parts', sv: 'Delar' },
    description: {
      en: 'Shares of the amount that follow different indices, or from different days',
      sv: 'Delar av beloppet som följer olika index, eller från olika dagar',
    },
  }),
  level: field(orUnknown(z.int().min(1900).max(2200)).optional(), {
    ...shared.level,
    description: {
      en: 'The year whose prices the amounts are stated in (årsnivå): the first adjustment counts the changes after it',
      sv: 'Årsnivån: det års priser som beloppen är angivna i; den första uppräkningen räknar med ändringarna därefter',
    },
  }),
  rounding: field(orUnknown(adjustmentRounding).optional(), {
    ...shared.rounding,
    description: {
      en: 'Rounding of each adjusted yearly amount; whole kronor, half-up, if nothing is said',
      sv: 'Avrundning av varje uppräknat årsbelopp; hela kronor, uppåt vid hälften, om inget sägs',
    },
  }),
  neverLower: field(yes.optional(), {
    label: { en: 'Never lowered', sv: 'Sänks aldrig' },
    description: {
      en: 'An adjustment never makes the amount less than it was',
      sv: 'En uppräkning gör aldrig beloppet mindre än det var',
    },
  }),
  preliminary: field(
    choice({
      kept: { en: 'kept', sv: 'står fast' },
      settled: { en: 'settled by the final one', sv: 'ersätts av det fastställda' },
    }).optional(),
    {
      label: { en: 'Preliminary value', sv: 'Preliminärt värde' },
      description: {
        en: 'Whether the value that was known on the adjustment day is kept, or settled by the final one (the default)',
        sv: 'Om värdet som var känt på uppräkningsdagen står fast, eller ersätts av det fastställda (om inget sägs)',
      },
    },
  ),
  dueOnAdjustmentDay: field(
    choice({
      new: { en: 'new level', sv: 'ny nivå' },
      old: { en: 'old level', sv: 'gammal nivå' },
    }).optional(),
    {
      label: { en: 'Due on an adjustment day', sv: 'Förfaller på uppräkningsdagen' },
      description: {
        en: 'The level of a payment due on the very day of an adjustment; new, if nothing is said',
        sv: 'Nivån för en utbetalning som förfaller just på uppräkningsdagen; den nya, om inget sägs',
      },
    },
  ),
  appliesTo: field(
    oneOrMore(
      choice({
        grants: { en: 'grants', sv: 'bidrag', synonyms: ['bidrag', 'ersattning'] },
        contributions: { en: 'other contributions', sv: 'övriga insatser', synonyms: ['insatser'] },
      }),
    ),
    {
      label: { en: 'Applies to', sv: 'Gäller' },
      description: {
        en: 'What is paid to recipients, or what else the parties contribute, or both',
        sv: 'Det som betalas till mottagare, det som parterna bidrar med i övrigt, eller båda',
      },
    },
  ),
  ifDiscontinued: field(
    z
      .union([
        choice({
          renegotiate: { en: 'renegotiate', sv: 'omförhandlas' },
          nearest: { en: 'the nearest equivalent index', sv: 'närmast motsvarande index' },
        }),
        block({ successor: field(text, { label: { en: 'Successor', sv: 'Efterföljare' } }) }),
      ])
      .optional(),
    {
      label: { en: 'If the index ceases', sv: 'Om indexet upphör' },
      description: {
        en: 'What happens if the index is no longer published',
        sv: 'Vad som händer om indexet inte längre ges ut',
      },
    },
  ),
  source,
})
  .register(
    z.globalRegistry,
    given(
      has('parts'),
      hasNone(...Object.keys(indexedPart)),
      all(has('every'), isCompleteRule, given(has('valueUsed'), hasNone('preliminary'))),
    ),
  )
  .superRefine(
    (written, context) => {
      for (const { path, ...finding } of unclearRules(written))
        context.addIssue({ code: 'custom', path: [...path], params: { finding } })
    },
    // Also where a field is wrong, so that one run reports everything.
    { when: ({ value }) => isPlainObject(value) },
  )
  .transform(({ every, parts, ...fields }) => {
    const { level, rounding, neverLower, preliminary, dueOnAdjustmentDay, ...others } = fields
    const { appliesTo, ifDiscontinued, source, ...rule } = others
    const common = {
      level,
      rounding,
      neverLower,
      preliminary,
      dueOnAdjustmentDay,
      appliesTo,
      ifDiscontinued,
      source,
    }
    if (parts) return { ...common, parts: Object.entries(parts).map(([key, part]) => ({ key, ...part })) }
    // The refinement has refused a rule without `every`, which the types cannot know.
    return every === undefined ? z.NEVER : { ...common, parts: [{ key: undefined, ...rule, every }] }
  })
