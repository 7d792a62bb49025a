import { lastKnown } from '../domain/assumptions/of-levels.ts'
import { missingStep } from '../domain/timeline/level.ts'
import type { Payout } from '../domain/timeline/payout.ts'
import type { Words } from '../messages/words.ts'

/** Why a payout has its amount, or has none, in a few words. */
export function whyText(
  {
    grant,
    level,
    amount,
    covers,
    measure,
  }: Pick<Payout, 'grant' | 'level' | 'amount' | 'covers' | 'measure'>,
  { why, numbers }: Words,
): string {
  const missing = missingStep(level)
  if (level.base.status === 'unknown') return why.notStated
  if (missing) {
    const last = lastKnown({ key: grant.key, level })
    return why.indexMissing({
      index: missing.index,
      year: missing.indexYear,
      lastKnown: last && { level: last.level, amount: numbers.kronor(last.amount) },
    })
  }
  const base = numbers.kronor(level.base.ore)
  const yearly = numbers.kronor(level.amount.ore ?? 0n)
  const steps = level.steps.flatMap(({ index, indexYear, change }) =>
    change
      ? [{ index, year: indexYear, percent: numbers.percent(change.percent), status: change.status }]
      : [],
  )
  const whole = steps.length > 0 ? why.adjusted({ base, steps, amount: yearly }) : why.stated({ base })
  if (amount.ore === level.amount.ore) return whole
  const part = numbers.kronor(amount.ore ?? 0n)
  return why.part({ why: whole, ...covers, isByDays: measure === 'days', part })
}
