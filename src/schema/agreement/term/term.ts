import * as z from 'zod'
import { problem } from '../../../finding.ts'
import { worded } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { keyed } from '../../values/key.ts'
import { exactlyOne, given, has, hasExactlyOneOf, hasNone } from '../../values/keywords.ts'
import { orUnknown } from '../../values/unknown.ts'
import { knownDay, lastDay } from '../calendar/known-day.ts'
import { monthCount, seasonTexts } from '../calendar/months.ts'
import { termConditions } from './condition.ts'
import { option } from './option.ts'
import { renewalCount, review } from './renewal.ts'

const length = block({
  years: field(z.int().min(1).max(100).optional(), shared.years),
  months: field(monthCount.optional(), shared.months),
})
  .superRefine(exactlyOne('years', 'months'))
  .register(z.globalRegistry, hasExactlyOneOf('years', 'months'))
/** When the agreement is in force, both days included. */
export const term = block({
  from: field(knownDay.optional(), {
    ...shared.from,
    description: { en: 'The first day', sv: 'Första dagen' },
  }),
  to: field(
    worded(lastDay, { ...seasonTexts, open: { en: 'until further notice', sv: 'tills vidare' } }).optional(),
    {
      ...shared.to,
      description: { en: 'The last day', sv: 'Sista dagen' },
    },
  ),
  length: field(orUnknown(length).optional(), {
    label: { en: 'Length', sv: 'Längd' },
    description: { en: 'How long it is in force', sv: 'Hur länge avtalet gäller' },
  }),
  condition: field(termConditions.optional(), {
    ...shared.condition,
    description: {
      en: 'What must hold for the agreement, or a part of it, to be in force',
      sv: 'Vad som måste vara uppfyllt för att avtalet, eller en del av det, ska gälla',
    },
  }),
  renewal: field(
    block({
      months: field(orUnknown(monthCount), {
        ...shared.months,
        description: { en: 'How long each renewal is', sv: 'Hur lång varje förlängning är' },
      }),
      times: field(orUnknown(renewalCount).optional(), {
        ...shared.times,
        description: { en: 'How many times at most', sv: 'Hur många gånger som mest' },
      }),
      review: field(orUnknown(review).optional(), {
        label: { en: 'Reviewed', sv: 'Ses över' },
        description: { en: 'When the agreement must be reviewed', sv: 'När avtalet måste ses över' },
      }),
      source: optional(source),
    }).optional(),
    {
      label: { en: 'Renews itself', sv: 'Förlängs av sig självt' },
      description: {
        en: 'It is renewed by itself, unless notice is given',
        sv: 'Avtalet förlängs av sig självt, om ingen säger upp det',
      },
    },
  ),
  options: field(keyed(option).optional(), {
    ...shared.options,
    description: {
      en: 'Rights to prolong the term by a decision',
      sv: 'Rätt att förlänga avtalet genom ett beslut',
    },
  }),
  source,
})
  .superRefine(({ to, renewal }, context) => {
    const fields = ['to: open', 'renewal']
    if (to === 'open' && renewal)
      context.addIssue({ code: 'custom', params: { finding: problem('only-one-of', [], { fields }) } })
  })
  .register(
    z.globalRegistry,
    given({ ...has('to'), properties: { to: { const: 'open' } } }, hasNone('renewal')),
  )
