import { decimal } from '../../domain/money/exact.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { leaf, valueProblem } from './leaf.ts'
import { numberProblem } from './meant-number.ts'
import { shown } from './shown.ts'

/** The level of an index, as published: `336.04`, above 0, with at most six decimals. */
export const indexNumber = leaf(
  {
    type: 'number',
    exclusiveMinimum: 0,
    exclusiveMaximum: 10 ** 8,
    descriptions: { en: 'The level of the index, as published', sv: 'Indexets nivå, så som den gavs ut' },
    examples: [336.04],
  },
  written => {
    const text = scalarText(written)
    const isLevel = typeof written === 'number' && /^\d{1,8}(\.\d{1,6})?$/.test(text) && written > 0
    return isLevel
      ? decimal(text)
      : (numberProblem(written) ?? valueProblem('index-number-invalid', { found: shown(written) }))
  },
)
