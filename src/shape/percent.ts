import { decimal } from '../domain/money/exact.ts'
import { leaf, shown, wrong } from './leaf.ts'

/** A change in per cent, as published: `2.7`, with at most four decimals. */
export const percent = leaf(
  { type: 'number', minimum: -100, maximum: 1000, description: 'Per cent, as published', examples: [2.7] },
  written => {
    const text = String(written)
    const isPercent = typeof written === 'number' && /^-?\d{1,4}(\.\d{1,4})?$/.test(text)
    return isPercent && written > -100 && written <= 1000
      ? decimal(text)
      : wrong('percent-invalid', { found: shown(written) })
  },
)
