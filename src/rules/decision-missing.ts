import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** There is a registration number, or a decision. */
export const decisionMissing: Rule = function* ({ registration, document, events = {} }) {
  const isDecided = Object.values(events).some(
    ({ kind, registration }) => kind === 'decided' || registration !== undefined,
  )
  if (registration === undefined && document?.basis === undefined && !isDecided)
    yield finding('decision-missing', [], {})
}
