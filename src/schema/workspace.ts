import * as z from 'zod'
import { dueDayRules } from '../domain/agreement/money/payout-plan.ts'
import { severities } from '../domain/severity.ts'
import { block, field, unlabelled } from './fields/field.ts'
import { shared } from './fields/shared.ts'
import { formatField, language } from './fields/shared-fields.ts'
import { percent } from './values/percent.ts'

/** The settings of a workspace, format version 1. */
export const workspaceSchema = block({
  iop: formatField('workspace/1'),
  language: field(language.optional(), {
    ...shared.language,
    description: {
      en: 'The language of what is printed, where nobody asks for another',
      sv: 'Språket i det som skrivs ut, när ingen ber om ett annat',
    },
  }),
  plannedDay: unlabelled(z.enum(dueDayRules).optional(), {
    description: {
      en: 'Which day of its window a payout is planned for; the last banking day, if nothing is said',
      sv: 'Vilken dag i sin tid en utbetalning planeras till; den sista bankdagen, om inget sägs',
    },
  }),
  rules: unlabelled(z.record(z.string(), z.enum(['off', ...severities])).optional(), {
    description: {
      en: 'Per code of a finding: how grave it is here, or that nobody wants to see it',
      sv: 'Per kod: hur allvarligt det är här, eller att ingen vill se det',
    },
  }),
  forecast: unlabelled(z.record(z.string(), percent).optional(), {
    description: {
      en: 'Per index: the change, per cent, to assume for every year without a published value',
      sv: 'Per index: ändringen i procent att anta för varje år utan utgivet värde',
    },
  }),
})

export type WrittenWorkspace = z.output<typeof workspaceSchema>
