import type { Grant } from '../../../domain/agreement/money/grant.ts'
import type { Product } from '../../../domain/agreement/money/stated-amount.ts'
import { type Figure, isNothing, isUnknownFigure, subtracted } from '../../../domain/money/figure.ts'
import { type Level, lastKnown, missingStep, stepsBehind } from '../../../domain/timeline/levels/level.ts'
import type { PayoutPart } from '../../../domain/timeline/payouts/payout.ts'
import { boundsText } from '../../../messages/bounds-text.ts'
import type { Words } from '../../../messages/words.ts'
import { stepText } from './step-text.ts'
import { whyTexts } from './why-texts.ts'

/** How the amount of a payout follows from the agreement, or why it is unknown; the parts of a payout are added. */
export const whyText = (
  { grant, parts }: { grant: Grant; parts: readonly PayoutPart[] },
  words: Words,
): string => [...new Set(parts.map(part => partText(part, grant, words)))].join(' + ')

function partText({ piece, level, amount }: PayoutPart, grant: Grant, words: Words): string {
  const why = whyTexts[words.language]
  if (isUnknownFigure(level.base)) return why.notStated
  if (isUnknownFigure(level.amount)) return missingText(level, words)
  const whole = levelText(level, grant.amount.product, words)
  if (isNothing(subtracted(amount, level.amount))) return whole
  const part = plainText(amount, words)
  const { from, to } = piece.on
  return why.part({ why: whole, per: grant.amount.per, from, to, isByDays: piece.measure === 'days', part })
}

function missingText(level: Level, { numbers, language }: Words): string {
  const why = whyTexts[language]
  const missing = missingStep(level)
  const last = lastKnown(level)
  const lastLevel = last && { level: last.level, amount: numbers.kronor(last.amount) }
  if (missing && 'unnamed' in missing.part.follows)
    return why.indexUnnamed({
      where: missing.part.follows.unnamed,
      isNamed: missing.part.follows.isNamed ?? false,
      lastKnown: lastLevel,
    })
  const lacking = missing?.changes.find(change => change.lacking.length > 0)
  const period = lacking?.lacking[0] ?? ''
  const index = lacking?.name ? `${lacking.name} (${lacking.index})` : (lacking?.index ?? '')
  return why.indexMissing({ index, period, lastKnown: lastLevel })
}

function levelText(level: Level, product: Product | undefined, words: Words): string {
  const why = whyTexts[words.language]
  const base = plainText(level.base, words)
  const stated = product ? productText(product, base, words) : why.stated({ base })
  const steps = stepsBehind(level).map(step => stepText(step, words))
  if (steps.length === 0) return stated
  const isHeld = level.steps.at(-1)?.isHeld ?? false
  const adjusted = why.adjusted({ base, steps, isHeld, amount: plainText(level.amount, words) })
  return product ? `${stated}; ${adjusted}` : adjusted
}

function productText(product: Product, amount: string, { numbers, tables, language }: Words): string {
  const { rate, quantity, of, on, max } = product
  return whyTexts[language].product({
    rate: rate ? numbers.plain(rate) : tables.unknown,
    isPercent: product.isPercent ?? false,
    quantity: quantity ? numbers.plain(quantity) : tables.unknown,
    of: of === 'h' ? whyTexts[language].hours : of,
    on,
    max: max === undefined ? undefined : numbers.kronor(max),
    amount,
  })
}

/** An amount without marks. */
const plainText = (figure: Figure, { numbers, tables }: Words) =>
  boundsText(figure, numbers.kronor, tables.certain) ?? tables.unknown
