import { succession as follows } from '../domain/views/succession.ts'
import { finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** An agreement begins the day after the one that it follows has ended. */
export const succession: Rule = function* ({ id, succeeds }, { model, agreementNamed }) {
  if (succeeds === undefined || succeeds === id || !model.term.from) return
  const { predecessor = '', gap } = follows(model, agreementNamed(succeeds)) ?? {}
  if (gap === undefined) return
  const args = { predecessor, days: Math.abs(gap), from: model.term.from }
  yield finding(gap > 0 ? 'succession-gap' : 'succession-overlap', ['term', 'from'], args)
}
