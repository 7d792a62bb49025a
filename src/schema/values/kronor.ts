import { decimal, type Exact, exact, times } from '../../domain/money/exact.ts'
import type { Ore } from '../../domain/money/ore.ts'
import { leaf, type ValueProblem, valueProblem } from './leaf.ts'
import { numberProblem } from './meant-number.ts'
import { shown } from './shown.ts'

/** The largest amount in kronor that a file may state. A larger JavaScript number would not keep its öre. */
const largest = 10 ** 12

/** Kronor in the file, öre in the program: `1500000`, `1500.50`, `0`. */
export const kronor = leaf(
  {
    type: 'number',
    minimum: 0,
    maximum: largest,
    descriptions: { en: 'Kronor, with at most two decimals', sv: 'Kronor, med högst två decimaler' },
    examples: [1500000, 0],
  },
  (written): Ore | ValueProblem => {
    const amount = decimalOf(written, 2)
    return isDecimal(amount) ? times(amount, exact(100n)).n : amount
  },
)

/** A rate in kronor, or a quantity, with at most six decimals. */
export const quantity = leaf(
  {
    type: 'number',
    minimum: 0,
    maximum: largest,
    descriptions: { en: 'A number, with at most six decimals', sv: 'Ett tal, med högst sex decimaler' },
  },
  (written): Exact | ValueProblem => decimalOf(written, 6),
)

const isDecimal = (amount: Exact | ValueProblem): amount is Exact => 'd' in amount

/** The number that YAML has read, exactly. Numbers of more than fifteen digits, which JavaScript rounds, are refused earlier. */
function decimalOf(written: unknown, decimals: number): Exact | ValueProblem {
  if (typeof written !== 'number')
    return numberProblem(written) ?? valueProblem('amount-not-number', { found: shown(written) })
  const found = String(written)
  if (written < 0) return valueProblem('amount-negative', { found })
  if (!(written <= largest)) return valueProblem('amount-too-large', { found })
  const fraction = /^\d+(?:\.(\d+))?$/.exec(found)?.[1] ?? ''
  if (found.includes('e') || fraction.length > decimals)
    return valueProblem('amount-decimals', { found, decimals })
  return decimal(found)
}
