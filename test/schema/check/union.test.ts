import { expect, test } from 'vitest'
import { grantAmount } from '../../../src/schema/agreement/money/yearly-amount.ts'
import { checkShape } from '../../../src/schema/check/check.ts'

const wrongIn = (written: unknown) => {
  const result = checkShape(grantAmount, written)
  return 'findings' in result ? result.findings.map(({ code, path }) => [code, path.join('.')]) : []
}

test.each<[unknown, string, string]>([
  [{ abuot: 5 }, 'unknown-field', 'abuot'],
  [{ about: 5, atLeast: 6 }, 'unknown-field', 'atLeast'],
  [{ about: 'cirka 5' }, 'amount-not-number', 'about'],
  [{ rate: 12, of: 'invånare' }, 'missing-field', ''],
  [{ rate: 12, quantity: 'x', of: 'invånare' }, 'amount-not-number', 'quantity'],
  [{ hours: 12 }, 'missing-field', ''],
  [{ percent: 50, of: 'cots' }, 'value-not-allowed', 'of'],
  [{ byYear: { 2024: 1, 2025: '2 kr' } }, 'number-format', 'byYear.2025'],
  [{ byYear: { 2024: { abut: 1 } } }, 'unknown-field', 'byYear.2024.abut'],
  [{ share: -1 }, 'amount-negative', 'share'],
  [{ unknown: '' }, 'text-empty', 'unknown'],
  ['1 500 kr', 'number-format', ''],
  [[1], 'wrong-type', ''],
  [null, 'empty-value', ''],
])('of the shapes that an amount can have the one that is meant is spoken of: %j', (written, code, path) => {
  expect(wrongIn(written)).toEqual([[code, path]])
})
