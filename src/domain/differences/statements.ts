import { isPlainObject } from '../plain-object.ts'
import type { Statement, StatementOf } from './cost-items.ts'
import { type Block, type Fact, factAt, textOf, writtenOf } from './facts/fact.ts'

/** The fields of a grant that state its amount. */
const amountFields = ['amount', 'per', 'divided', 'later']

/** Gives what a version and its amendments state of the amount of a grant. */
export function statementsIn(facts: Block): StatementOf {
  const amendments = factAt(facts, ['amendments'])
  const amended = amendments?.kind === 'block' ? [...amendments.within.values()] : []
  return (grant): Statement => {
    const stated = [facts, ...amended].flatMap(version =>
      amountFields.flatMap(field => factAt(version, ['grants', grant, field]) ?? []),
    )
    const [amount] = stated
    return {
      text: stated.map(textOf).join('\n'),
      isUnknown: stated.length === 1 && amount !== undefined && isStatedUnknown(amount),
    }
  }
}

function isStatedUnknown(fact: Fact): boolean {
  const written = writtenOf(fact)
  return isPlainObject(written) && 'unknown' in written && Object.keys(written).length === 1
}
