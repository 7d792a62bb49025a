import * as z from 'zod'
import type { ConditionKind } from '../../../domain/agreement/term/term.ts'
import { problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { key, keyed, oneOrMore } from '../../values/key.ts'
import { given, has, hasNone } from '../../values/keywords.ts'
import { during } from '../money/span.ts'

/** What must hold for an agreement to be in force. */
const conditionKind = choice<ConditionKind>({
  'signed-by-all': { en: 'signed by all', sv: 'undertecknat av alla' },
  funding: { en: 'there is funding', sv: 'medel finns' },
  decision: { en: 'a further decision', sv: 'ytterligare beslut' },
})

/** A condition for the agreement, or only for a part of the term or some of the grants. */
const partialCondition = block({
  kind: field(conditionKind, {
    ...shared.kind,
    description: { en: 'What must hold', sv: 'Vad som måste vara uppfyllt' },
  }),
  year: field(oneOrMore(z.int().min(1).max(100)).optional(), {
    label: { en: 'Agreement year', sv: 'Avtalsår' },
    synonyms: ['ar', 'avtalsar', 'years'],
    description: {
      en: 'The agreement years that depend on it: 1 for the first',
      sv: 'De avtalsår som beror på det: 1 för det första',
    },
  }),
  during: {
    ...during,
    meta: {
      ...during.meta,
      description: {
        en: 'The part of the term that depends on it',
        sv: 'Den del av avtalstiden som beror på det',
      },
    },
  },
  grants: field(oneOrMore(key).optional(), {
    ...shared.grants,
    label: { en: 'Grants', sv: 'Bidrag' },
    names: ['grants'],
    description: {
      en: 'The grants that depend on it; all of the agreement if nothing is said',
      sv: 'De bidrag som beror på det; hela avtalet om inget sägs',
    },
  }),
  what: optional(what),
  source: optional(source),
})
  .superRefine(({ year, during }, context) => {
    if (year && during)
      context.addIssue({
        code: 'custom',
        params: { finding: problem('only-one-of', [], { fields: ['year', 'during'] }) },
      })
  })
  .register(z.globalRegistry, given(has('year'), hasNone('during')))

/** The conditions of a term: words for the agreement as a whole, or blocks with keys of their own. */
export const termConditions = z.union([oneOrMore(conditionKind), keyed(partialCondition)])

/** The conditions that an event meets: by kind, or by their keys. */
export const metConditions = oneOrMore(z.union([conditionKind, key]))
