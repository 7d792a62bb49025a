import type { Grant } from '../domain/agreement/grant.ts'
import type { Product } from '../domain/agreement/stated-amount.ts'
import { lastKnown } from '../domain/assumptions/of-levels.ts'
import { type Level, missingStep } from '../domain/timeline/level.ts'
import type { PayoutPart } from '../domain/timeline/payout.ts'
import type { Words } from '../messages/words.ts'

/** Why a payout has its amount, or has none, in a few words. */
export const whyText = (
  { grant, parts }: { grant: Grant; parts: readonly PayoutPart[] },
  words: Words,
): string => [...new Set(parts.map(part => partText(part, grant, words)))].join(' + ')

function partText({ piece, level, amount }: PayoutPart, grant: Grant, words: Words): string {
  const { why, numbers } = words
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
  const whole = levelText(level, grant.amount.product, words)
  if (amount.ore === level.amount.ore) return whole
  const part = numbers.kronor(amount.ore ?? 0n)
  const { from, to } = piece.on
  return why.part({ why: whole, per: grant.amount.per, from, to, isByDays: piece.measure === 'days', part })
}

function levelText(level: Level, product: Product | undefined, words: Words): string {
  const { why, numbers } = words
  const base = numbers.kronor(level.base.ore ?? 0n)
  const steps = level.steps.flatMap(({ index, indexYear, change }) =>
    change
      ? [{ index, year: indexYear, percent: numbers.percent(change.percent), status: change.status }]
      : [],
  )
  const stated = product ? productText(product, base, words) : why.stated({ base })
  if (steps.length === 0) return stated
  const amount = numbers.kronor(level.amount.ore ?? 0n)
  return product
    ? `${stated}; ${why.adjusted({ base, steps, amount })}`
    : why.adjusted({ base, steps, amount })
}

function productText(
  { rate, quantity, of, on }: Product,
  amount: string,
  { why, numbers, values }: Words,
): string {
  const what = values[of] ?? of
  return why.product({ rate: numbers.plain(rate), quantity: numbers.plain(quantity), of: what, on, amount })
}
