import type { Agreement } from '../domain/agreement/agreement.ts'
import { figuresOf, type StatedAmount } from '../domain/agreement/money/stated-amount.ts'
import type { Ore } from '../domain/money/ore.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { Written } from '../schema/agreement.ts'
import { factors, misfitOf } from './misfit.ts'
import type { Rule } from './rule.ts'
import { statedSums } from './stated-sums.ts'

/** Less than this a year is no grant of a partnership, and more than this none either. */
const [least, most] = [1_000_00n, 1_000_000_000_00n]

/** Amounts are kronor, and not thousands or millions of them. */
export const unitSuspected: Rule = function* (written, surroundings) {
  const { model } = surroundings
  for (const { key, amount } of model.grants) yield* outsized(amount, ['grants', key, 'amount'])
  yield* outOfStep(written, model)
  for (const sum of statedSums(written, surroundings))
    if (misfitOf(sum) === 'unit')
      yield finding('unit-suspected', sum.path, { stated: sum.stated, meant: sum.computed })
}

function* outsized(amount: StatedAmount, path: Path): Iterable<Finding> {
  // What is worked out is not written in a unit.
  if (amount.product) return
  for (const { ore: stated = 0n } of figuresOf(amount).slice(0, 1)) {
    if (stated > 0n && stated < least)
      yield finding('unit-suspected', path, { stated, meant: stated * 1_000n })
    if (stated > most) yield finding('unit-suspected', path, { stated, meant: stated / 1_000n })
  }
}

/** What a payer contributes is a thousand or a million times what it grants, or the other way round. */
function* outOfStep({ contributions = {} }: Written, model: Agreement): Iterable<Finding> {
  for (const { key, from, cash } of model.contributions) {
    const granted = model.grants.filter(grant => grant.from === from)
    const [stated, meant] = [cash.each.ore, granted.length === 1 ? granted[0]?.amount.each.ore : undefined]
    const field = contributions[key]?.cash ? 'cash' : 'amount'
    if (stated && meant && isOutOfStep(stated, meant))
      yield finding('unit-suspected', ['contributions', key, field], { stated, meant })
  }
}

const isOutOfStep = (a: Ore, b: Ore) => factors.some(factor => a * factor === b || a === b * factor)
