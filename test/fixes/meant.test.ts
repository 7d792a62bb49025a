import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayMeant } from '../../src/fixes/day-meant.ts'
import { numberMeant } from '../../src/fixes/number-meant.ts'

test.each([
  ['500 000 kr', '500000'],
  ['1\u00a0000\u00a0000', '1000000'],
  ['1.500.000,50 kr', '1500000.50'],
  ['1,500,000.5', '1500000.5'],
  ["12'000", '12000'],
  ['12,5', '12.5'],
  ['8,6 %', '8.6'],
  ['\u22120,5', '-0.5'],
  ['250:-', '250'],
  ['+3', '3'],
])('%s is %s for certain', (written, digits) => {
  expect(numberMeant(written)).toEqual({ digits, isCertain: true })
})

test.each([
  ['500.000', '500000'],
  ['1,250', '1250'],
  ['007', '7'],
])('%s is likely %s', (written, digits) => {
  expect(numberMeant(written)).toEqual({ digits, isCertain: false })
})

test.each(['1 50 000', '12 5', '5 tkr', '1,5 mnkr', '', 'kr', '1.2.3', '0.125', 'tolv', '1 000.000 000'])(
  'of “%s” nothing is made',
  written => {
    expect(numberMeant(written)).toBeUndefined()
  },
)

test('an amount in groups of three is read back, whatever stands between them', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
  const between = fc.constantFrom(' ', '\u00a0', '\u202f', '_', "'", '\u2019', '.', ',')
  fc.assert(
    fc.property(amount, between, (amount, between) => {
      const written = String(amount).replaceAll(/\B(?=(\d{3})+$)/g, between)
      expect(numberMeant(written)?.digits).toBe(String(amount))
    }),
  )
})

test.each([
  ['2024-1-31', '2024-01-31'],
  ['20240131', '2024-01-31'],
  ['2024\u201101\u201131', '2024-01-31'],
  ['2024/01/31', '2024-01-31'],
  ['31/1 2024', '2024-01-31'],
  ['31 januari 2024', '2024-01-31'],
  ['den 1 maj 2024', '2024-05-01'],
  ['1 October 2024', '2024-10-01'],
  ['5/5 2024', '2024-05-05'],
])('%s is %s for certain', (written, day) => {
  expect(dayMeant(written)).toEqual({ day, isCertain: true })
})

test('a day that can be read with the month first is only likely', () => {
  expect(dayMeant('1/2 2024')).toEqual({ day: '2024-02-01', isCertain: false })
})

test.each(['2021-02-30', '31/4 2024', '12/31 2024', '2024-13-01', 'januari 2024', '24-01-31'])(
  'of “%s” nothing is made',
  written => {
    expect(dayMeant(written)).toBeUndefined()
  },
)
