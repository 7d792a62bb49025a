import * as z from 'zod'
import type { EventKind } from '../../../domain/agreement/term/event.ts'
import type { PauseEffect } from '../../../domain/agreement/term/pause.ts'
import { type Problem, problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { day, partialDay } from '../../values/day.ts'
import { key, oneOrMore } from '../../values/key.ts'
import { given, has, hasNone } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { knownDay } from '../calendar/known-day.ts'
import { metConditions } from '../term/condition.ts'

/** What becomes of what is due in a pause. */
const pauseEffect = choice<PauseEffect>({
  lost: { en: 'lost', sv: 'faller bort' },
  postponed: { en: 'postponed', sv: 'skjuts upp' },
  continue: { en: 'as usual', sv: 'som vanligt' },
})

const neededInPauses = ['day', 'until'] as const
const ofPauses = ['until', 'payouts', 'duties'] as const

/** An event in the life of the agreement, such as its signing or a notice. */
export const event = block({
  kind: field(
    choice<EventKind>({
      drafted: { en: 'drafted', sv: 'upprättat' },
      proposed: { en: 'proposed', sv: 'föreslaget' },
      decided: { en: 'decided', sv: 'beslutat', synonyms: ['beslutat'] },
      signed: { en: 'signed', sv: 'undertecknat', synonyms: ['undertecknat', 'undertecknad'] },
      'condition-met': { en: 'condition met', sv: 'villkor uppfyllt' },
      ruled: { en: 'ruled on by a court', sv: 'prövat i domstol' },
      'end-proposed': { en: 'end proposed', sv: 'avslut föreslaget' },
      'end-decided': { en: 'end decided', sv: 'avslut beslutat' },
      'notice-given': { en: 'notice given', sv: 'uppsagt' },
      'option-used': { en: 'option used', sv: 'förlängt' },
      suspended: { en: 'suspended', sv: 'pausat', synonyms: ['vilande', 'pausad', 'pausat'] },
    }),
    shared.kind,
  ),
  day: field(orUnknown(partialDay).optional(), shared.day),
  ends: field(day.optional(), {
    label: { en: 'Ends', sv: 'Upphör' },
    description: {
      en: 'The last day that it leads to, or would lead to',
      sv: 'Den sista dag som händelsen leder till, eller skulle leda till',
    },
  }),
  condition: field(metConditions.optional(), {
    ...shared.condition,
    description: {
      en: 'Which conditions are met, by kind or key; needed unless there is one only',
      sv: 'Vilka villkor som är uppfyllda, med slag eller nyckel; behövs om det finns flera',
    },
  }),
  received: field(orUnknown(partialDay).optional(), {
    label: { en: 'Received', sv: 'Mottagen' },
    description: {
      en: 'When a notice reached the other party; day is when it was sent',
      sv: 'När en uppsägning nådde den andra parten; day är när den sändes',
    },
  }),
  notice: field(key.optional(), {
    ...shared.notice,
    description: { en: 'The right by which notice was given', sv: 'Rätten som uppsägningen gjordes enligt' },
  }),
  option: field(key.optional(), {
    label: { en: 'Option', sv: 'Förlängning' },
    description: { en: 'The option of the term that was used', sv: 'Den rätt till förlängning som användes' },
  }),
  by: field(oneOrMore(orUnknown(key)).optional(), {
    names: ['parties'],
    ...shared.by,
    description: {
      en: 'The parties that did it; all of them if nothing is said',
      sv: 'Parterna som gjorde det; alla om inget sägs',
    },
  }),
  until: field(knownDay.optional(), {
    label: { en: 'Until', sv: 'Till och med' },
    synonyms: ['till', 'tom'],
    description: {
      en: 'The last day on which the agreement is suspended',
      sv: 'Den sista dag då avtalet är pausat',
    },
  }),
  payouts: field(pauseEffect.optional(), {
    ...shared.payouts,
    description: {
      en: 'What becomes of payouts that are due while it is suspended',
      sv: 'Vad som händer med utbetalningar som infaller under pausen',
    },
  }),
  duties: field(pauseEffect.optional(), {
    label: { en: 'Duties', sv: 'Skyldigheter' },
    description: {
      en: 'What becomes of duties that are due while it is suspended',
      sv: 'Vad som händer med skyldigheter som infaller under pausen',
    },
  }),
  registration: field(text.optional(), shared.registration),
  what: optional(what),
  source,
})
  .superRefine((event, context) => {
    const reject = (finding: Problem) =>
      context.addIssue({ code: 'custom', path: [...finding.path], params: { finding } })
    const isPause = event.kind === 'suspended'
    for (const field of neededInPauses)
      if (isPause && event[field] === undefined) reject(problem('missing-field', [], { field }))
    for (const field of ofPauses)
      if (!isPause && event[field] !== undefined)
        reject(problem('field-needs', [field], { field, needs: ['kind: suspended'] }))
  })
  .register(
    z.globalRegistry,
    given(
      { ...has('kind'), properties: { kind: { const: 'suspended' } } },
      has(...neededInPauses),
      hasNone(...ofPauses),
    ),
  )
