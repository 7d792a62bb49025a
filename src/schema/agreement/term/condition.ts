import type { TermCondition } from '../../../domain/agreement/term/term.ts'
import { choice } from '../../fields/choice.ts'

/** What must hold for an agreement to be in force. */
export const condition = choice<TermCondition>({
  'signed-by-all': { en: 'signed by all', sv: 'undertecknat av alla' },
  funding: { en: 'there is funding', sv: 'medel finns' },
  decision: { en: 'a further decision', sv: 'ytterligare beslut' },
})
