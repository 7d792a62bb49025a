import * as z from 'zod'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { day } from '../../values/day.ts'
import { isNotEmpty, nonEmpty, oneOrMore } from '../../values/key.ts'

/** Blocks of the agreement with only the fields that change. */
const changed = nonEmpty(z.record(z.string(), z.unknown())).register(z.globalRegistry, {
  ...isNotEmpty,
  descriptions: {
    en: 'What is new in the blocks of the agreement; what is not named stays as it is',
    sv: 'Vad som är nytt i avtalets block; det som inte nämns är som förut',
  },
  examples: [{ grants: { drift: { amount: 450000 } } }],
})

const removedPath = z
  .string()
  .regex(/^[A-Za-z]+(\.[A-Za-z0-9-]+)+$/)
  .register(z.globalRegistry, {
    patternErrors: {
      en: 'Keys with points between, such as grants.drift',
      sv: 'Nycklar med punkter emellan, till exempel grants.drift',
    },
  })

/** A change of the agreement (tilläggsavtal) from a day on. */
export const amendment = block({
  from: field(day, {
    ...shared.from,
    description: {
      en: 'The first day on which it applies: what falls due before it does not move',
      sv: 'Första dagen som det gäller: det som förfaller före den ändras inte',
    },
  }),
  set: field(changed.optional(), { label: { en: 'New', sv: 'Nytt' }, isPartOfAgreement: true }),
  remove: field(oneOrMore(removedPath).optional(), {
    label: { en: 'Removed', sv: 'Borttaget' },
    description: {
      en: 'What is no longer so: the keys that lead to it, with points between',
      sv: 'Vad som inte längre gäller: nycklarna som leder dit, med punkter emellan',
    },
  }),
  what: optional(what),
  source,
})
