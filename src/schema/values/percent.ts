import { decimal } from '../../domain/money/exact.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { leaf, valueProblem } from './leaf.ts'
import { numberProblem } from './meant-number.ts'
import { shown } from './shown.ts'

/** A change in per cent, as published: `2.7`, with at most four decimals. */
export const percent = leaf(
  {
    type: 'number',
    exclusiveMinimum: -100,
    maximum: 1000,
    descriptions: { en: 'Per cent, as published', sv: 'Procent, så som det gavs ut' },
    examples: [2.7],
  },
  written => {
    const text = scalarText(written)
    const isPercent = typeof written === 'number' && /^-?\d{1,4}(\.\d{1,4})?$/.test(text)
    return isPercent && written > -100 && written <= 1000
      ? decimal(text)
      : (numberProblem(written) ?? valueProblem('percent-invalid', { found: shown(written) }))
  },
)

/** A share of a whole in per cent: above 0, at most 100, with at most four decimals. */
export const share = leaf(
  {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 100,
    descriptions: { en: 'Per cent of the whole', sv: 'Procent av det hela' },
    examples: [80],
  },
  written => {
    const text = scalarText(written)
    const isShare = typeof written === 'number' && /^\d{1,3}(\.\d{1,4})?$/.test(text)
    return isShare && written > 0 && written <= 100
      ? decimal(text)
      : (numberProblem(written) ?? valueProblem('share-invalid', { found: shown(written) }))
  },
)
