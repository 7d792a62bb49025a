import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meantDay } from '../../../src/schema/values/meant-day.ts'
import { meantNumber } from '../../../src/schema/values/meant-number.ts'

const grouped = (digits: string, sign: string) => digits.replaceAll(/\B(?=(\d{3})+$)/g, sign)

test('whole numbers are recognised with any separator of thousands', () => {
  const amount = fc.bigInt({ min: 1_000_000n, max: 10n ** 12n }).map(String)
  const sign = fc.constantFrom(' ', '\u00a0', '\u202f', '_', '.', ',', '’', '')
  const unit = fc.constantFrom('', ' kr', ' kronor', ' SEK', ':-')
  fc.assert(
    fc.property(amount, sign, unit, (digits, sign, unit) => {
      expect(meantNumber(grouped(digits, sign) + unit)).toBe(digits)
    }),
  )
})

test.each([
  ['12,5', '12.5'],
  ['1 234,50 kr', '1234.50'],
  ['1.234,50', '1234.50'],
  ['2,7 %', '2.7'],
  ['007', '7'],
  ['1,500', undefined],
  ['12 34', undefined],
  ['cirka 500', undefined],
  ['1-2', undefined],
  ['', undefined],
])('%j was meant as %j', (written, meant) => {
  expect(meantNumber(written)).toBe(meant)
})

test.each([
  ['2024-1-31', '2024-01-31'],
  ['2024/1/5', '2024-01-05'],
  ['5/1 2024', '2024-01-05'],
  ['5.1.2024', '2024-01-05'],
  ['2024–01–31', '2024-01-31'],
  [20240131, '2024-01-31'],
  ['2024-01-31T00:00:00Z', '2024-01-31'],
  ['den 1 maj 2024', '2024-05-01'],
  ['1 October 2024', '2024-10-01'],
  ['31 februari 2024', undefined],
  ['1 mumin 2024', undefined],
  ['2024-13-01', undefined],
  ['1/2', undefined],
  [2024, undefined],
  [null, undefined],
])('the day %j was meant as %j', (written, meant) => {
  expect(meantDay(written)).toBe(meant)
})
