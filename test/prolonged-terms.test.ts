import { expect, test } from 'vitest'
import { rows, run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** The folder of a workspace with one agreement: 120 000 kr a year, with this term and these blocks. */
function workspace(term: string, blocks: string): string {
  return workspaceOfFiles({
    t: `iop: agreement/1
id: t
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
contributions: { k: { from: k, cash: 120000, source: 3 } }
grants: { g: { from: k, to: f, amount: 120000, source: 3 } }
term: ${term}
${blocks}
`,
  })
}

interface PayoutRow {
  readonly planned: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly amount: number
}

const yearly = 'payouts: { every: year, timing: in-arrears, source: 3 }'

/** The last days of the years paid for, each with its amount. */
const paid = async (term: string, blocks = yearly) =>
  (await rows<PayoutRow>('iop payouts --today 2031-01-01', { cwd: workspace(term, blocks) })).map(
    ({ covers, amount }) => `${covers.to} ${amount}`,
  )

const years = (until: number) =>
  Array.from({ length: until - 2024 }, (_, n) => {
    const year = 2025 + n
    return `${year}-02-${year % 4 === 0 ? 28 : 27} 120000`
  })

test('one year from 29 February, renewed by a year at a time, is whole years to the end', async () => {
  const term = '{ from: 2024-02-29, length: { years: 1 }, renewal: { months: 12, times: 8 }, source: 3 }'
  expect(await paid(term)).toEqual(years(2033))
})

const option =
  '{ from: 2024-02-29, length: { years: 2 }, options: { o: { months: 24, times: 3 } }, source: 3 }'
const used = (day: string) => `{ kind: option-used, option: o, day: ${day}, source: P }`

test('two years from 29 February, prolonged by two years three times, are whole years to the end', async () => {
  const events = `events: { a: ${used('2026-01-01')}, b: ${used('2028-01-01')}, c: ${used('2030-01-01')} }`
  expect(await paid(option, `${yearly}\n${events}`)).toEqual(years(2032))
})

test('an amendment that prolongs by length is counted from the first day, and so are renewals after it', async () => {
  const term = '{ from: 2024-02-29, length: { years: 1 }, source: 3 }'
  const amendments =
    'amendments: { l: { from: 2024-12-01, set: { term: { length: { years: 3 }, renewal: { months: 12, times: 2 } } }, source: T } }'
  expect(await paid(term, `${yearly}\n${amendments}`)).toEqual(years(2029))
})

test('renewals before an amendment that prolongs still adjust the amounts, and so does the prolongation', async () => {
  const term = '{ from: 2024-01-01, to: 2024-12-31, renewal: { months: 12 }, source: 3 }'
  const blocks = (amendments: string) => `payouts: { every: year, timing: in-advance, source: 3 }
indexation: { percent: 10, every: renewal, appliesTo: grants, source: 4 }
${amendments}`
  const amounts = async (amendments: string) => (await paid(term, blocks(amendments))).slice(0, 5)
  // 120 000 × 1.1 = 132 000, × 1.1 = 145 200, × 1.1 = 159 720, × 1.1 = 175 692.
  const renewed = ['2024-12-31 120000', '2025-12-31 132000', '2026-12-31 145200', '2027-12-31 159720']
  expect(await amounts('')).toEqual([...renewed, '2028-12-31 175692'])
  // Prolonged during 2025 until 2027: renewed on 1 January 2025, prolonged from 1 January 2026, renewed on 1 January 2028.
  expect(
    await amounts('amendments: { l: { from: 2025-06-01, set: { term: { to: 2027-12-31 } }, source: T } }'),
  ).toEqual([...renewed.slice(0, 3), '2027-12-31 145200', '2028-12-31 159720'])
})

test.each([
  ['en', 'The agreement renews itself for 12 months'],
  ['sv', 'Avtalet förlängs av sig självt med 12 månader'],
])('what falls due shows the renewals on their days (%s)', async (lang, words) => {
  const cwd = workspace(
    '{ from: 2024-02-29, length: { years: 1 }, renewal: { months: 12 }, source: 3 }',
    yearly,
  )
  const { out } = await run(`iop expiry --today 2031-12-01 --lang ${lang}`, { cwd })
  expect(out).toContain('2032-02-28')
  expect(out).toContain(words)
})
