import { lastKnown, missingStep, stepsBehind } from '../domain/timeline/level.ts'
import type { Payout } from '../domain/timeline/payout.ts'
import type { Words } from '../messages/words.ts'
import { stepOf } from './adjustment.ts'

/** Why a payout has its amount, or has none, in a few words. */
export function whyText(
  { level, amount, covers, measure }: Pick<Payout, 'level' | 'amount' | 'covers' | 'measure'>,
  { why, numbers }: Words,
): string {
  if (level.base.status === 'unknown') return why.notStated
  const missing = level.amount.status === 'unknown' ? missingStep(level) : undefined
  if (missing) {
    const last = lastKnown(level)
    const lastLevel = last && { level: last.level, amount: numbers.kronor(last.amount) }
    if ('unnamed' in missing.part.follows)
      return why.indexUnnamed({ where: missing.part.follows.unnamed, lastKnown: lastLevel })
    const lacking = missing.changes.find(change => change.lacking.length > 0)
    const period = lacking?.lacking[0] ?? ''
    return why.indexMissing({ index: lacking?.index ?? '', period, lastKnown: lastLevel })
  }
  const base = numbers.kronor(level.base.ore)
  const yearly = numbers.kronor(level.amount.ore ?? 0n)
  const steps = stepsBehind(level).map(step => stepOf(step, numbers))
  const isHeld = level.steps.at(-1)?.isHeld ?? false
  const whole =
    steps.length > 0 ? why.adjusted({ base, steps, isHeld, amount: yearly }) : why.stated({ base })
  if (amount.ore === level.amount.ore) return whole
  const part = numbers.kronor(amount.ore ?? 0n)
  return why.part({ why: whole, ...covers, isByDays: measure === 'days', part })
}
