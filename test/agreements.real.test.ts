import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rows, run } from './run.ts'

interface PayoutRow {
  readonly planned: string | null
  readonly covers: { readonly from: string; readonly to: string }
  readonly amount: number | null
  readonly certainty: string | null
  readonly why: string
}

interface BudgetRow {
  readonly year: number
  readonly amount: number | null
}

interface DueRow {
  readonly kind: string
  readonly date: string
}

const workspace = { cwd: 'test/real' }
const payouts = (rest: string, options = workspace) => rows<PayoutRow>(`iop payouts ${rest}`, options)
const budget = (rest: string, options = workspace) => rows<BudgetRow>(`iop budget ${rest}`, options)
const expiry = (rest: string, options = workspace) => rows<DueRow>(`iop expiry ${rest}`, options)
const byYear = (budgeted: readonly BudgetRow[]) => budgeted.map(({ year, amount }) => [year, amount])
const amounts = (paid: readonly PayoutRow[]) => paid.map(({ amount }) => amount)

/** The workspace of one agreement as it would be if something that is not known were. */
function supposing(id: string, ...changes: readonly (readonly [string, string])[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
  const text = changes.reduce(
    (text, [written, instead]) => {
      expect(text).toContain(written)
      return text.replace(written, instead)
    },
    readFileSync(`test/real/agreements/${id}.yaml`, 'utf8'),
  )
  mkdirSync(join(cwd, 'agreements'))
  writeFileSync(join(cwd, 'agreements', `${id}.yaml`), text)
  return { cwd }
}

test('Lund: three years of 340 000 are 1 020 000, which “drygt 1 miljon” is a rounding of and two million is not', async () => {
  const id = 'lund-2018-kvinnojour'
  // Only the years of its first and last day are known: a payout each agreement year, on no known day.
  expect(await payouts(id)).toMatchObject([{ amount: 340000, planned: null, covers: null }])
  // Two payments of 2019 at most; of 2020 one and, if the agreement began on 1 February, 11 months of the last.
  expect(await budget(`${id} --years 2017-2021`)).toMatchObject([
    { year: 2018, amount: null, amountLeast: 0, amountMost: 340000 },
    { year: 2019, amount: null, amountLeast: 0, amountMost: 680000 },
    { year: 2020, amount: null, amountLeast: 0, amountMost: 651666.67 },
  ])
  const options = supposing(id, ['about: 1000000', 'about: 2000000'])
  expect((await run('iop validate --format concise', options)).out).toContain('[stated-total]')
})

test('Örebro: the 1.3 million is a year’s, so a total of that for three years is an error once the days are known', async () => {
  const id = 'orebro-natthem'
  const from = 'from: { unknown: sammanställningen anger bara att tiden är tre år }'
  const total = 'payouts: { unknown: framgår inte av sammanställningen'
  const stated = (term: number) =>
    supposing(id, [from, 'from: 2019-01-01'], [total, `statedTotals: { term: ${term}, source: 1 }\n${total}`])
  expect((await run('iop validate --lang en', stated(3_900_000))).out).toContain('0 errors')
  expect((await run('iop validate --lang en', stated(1_300_000))).out).toContain('[year-or-term]')
})

test('Örebro: without days no year costs 0, and the follow-up of spring 2020 is due on its last day', async () => {
  const id = 'orebro-natthem'
  expect(byYear(await budget(`${id} --years 2018-2020`))).toEqual(
    [2018, 2019, 2020].map(year => [year, null]),
  )
  expect(await payouts(id)).toMatchObject(
    [1, 2, 3].map(agreementYear => ({ agreementYear, planned: null, covers: null, amount: 1300000 })),
  )
  expect(await expiry(`${id} --past`)).toMatchObject([
    { kind: 'follow-up', date: '2020-05-31' },
    { kind: 'status', reason: 'condition-open' },
    { kind: 'end', reason: 'first-day-unknown' },
    { kind: 'payout', reason: 'payout-days-unknown' },
  ])
})

test('payouts on unknown days have no day, also where they fall due', async () => {
  for (const { planned } of await payouts('kramfors-2023-kvinnojour')) expect(planned).toBeNull()
  const due = await expiry('kramfors-2023-kvinnojour --today 2023-01-01 --within 40m')
  // The years 2023 and 2025 bound the first and the last day; the row of the end says so.
  expect(due).toMatchObject([
    { kind: 'end', date: null },
    { kind: 'payout', date: null },
  ])
})

test('Alingsås: 75 million for all of the term is not divided, since the document does not say how it is paid', async () => {
  const found = await payouts('alingsas-2016-aldreomsorg')
  expect(found.map(({ covers }) => covers.from)).toEqual([
    '2016-06-30',
    '2017-06-30',
    '2018-06-30',
    '2019-06-30',
  ])
  expect(found).toMatchObject(
    found.map(() => ({ amount: null, amountLeast: 0, amountMost: 75_000_000, certainty: 'about' })),
  )
})

test('Alingsås: neither cash nor accrual of any of the four years is known, but that each is at most the whole', async () => {
  const years = 'alingsas-2016-aldreomsorg --years 2015-2020'
  expect(byYear(await budget(years))).toEqual([2016, 2017, 2018, 2019].map(year => [year, null]))
  expect(await budget(`${years} --basis accrual`)).toMatchObject(
    [2016, 2017, 2018, 2019].map(year => ({ year, amountLeast: 0, amountMost: 75_000_000 })),
  )
})

test('Enköping: thirteen terms of 12 to 48 months, seven of them not from January to December', async () => {
  const listed = await rows<{ agreement: string; from: string; to: string }>('iop list', workspace)
  const terms = listed.filter(({ agreement }) => agreement.startsWith('enkoping'))
  const monthOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
  expect(terms.map(({ from, to }) => monthOf(to) - monthOf(from) + 1)).toEqual([
    42, 36, 42, 18, 18, 36, 12, 36, 39, 48, 17, 35, 36,
  ])
  expect(terms.filter(({ from, to }) => !from.endsWith('01-01') || !to.endsWith('12-31'))).toHaveLength(7)
})

test.each([
  ['enkoping-09-partnerskap', 39, [30, 120, 120, 120]],
  ['enkoping-11-partnerskap', 17, [120, 50]],
  ['enkoping-12-partnerskap', 35, [110, 120, 120]],
  ['enkoping-04-partnerskap', 18, [120, 60]],
])(
  'Enköping, %s: at 10 000 a month %i months are carried, in each calendar year its own',
  async (id, months, thousands) => {
    const options = supposing(id, [
      'amount: { unknown: sammanställningen säger inget om pengar }',
      'amount: 120000',
    ])
    const paid = amounts(await payouts(id, options))
    expect(paid.reduce<number>((all, amount) => all + (amount ?? 0), 0)).toBe(10_000 * months)
    const accrued = await budget(`${id} --years 2020-2026 --basis accrual`, options)
    expect(accrued.map(({ amount }) => amount)).toEqual(thousands.map(each => 1000 * each))
  },
)

test('Enköping 12: years from February to January leave the cash of every calendar year unknown; the last is eleven months', async () => {
  const options = supposing('enkoping-12-partnerskap', [
    'amount: { unknown: sammanställningen säger inget om pengar }',
    'amount: 120000',
  ])
  expect(byYear(await budget('enkoping-12-partnerskap --years 2022-2026', options))).toEqual([
    [2023, null],
    [2024, null],
    [2025, null],
  ])
  const last = await payouts('enkoping-12-partnerskap', options)
  expect(last.at(-1)).toMatchObject({ covers: { from: '2025-02-01', to: '2025-12-31' }, amount: 110000 })
})

test('Värmdö: two years back from the end of 2023; read as a renewal it goes on two years at a time', async () => {
  const id = 'varmdo-2022-kvinnojour'
  expect((await payouts(id)).map(({ covers }) => covers.from)).toEqual(['2022-01-01', '2023-01-01'])
  const renewed = supposing(
    id,
    ['chosen: langden', 'chosen: forlangning'],
    ['succeeds: varmdo-tidigare-kvinnojour\n', ''],
  )
  expect(byYear(await budget(`${id} --years 2024-2027`, renewed))).toEqual(
    [2024, 2025, 2026, 2027].map(year => [year, 400000]),
  )
})

test('Härnösand: with a first day and an amount, none is known all the same: nobody names the index or its first day', async () => {
  const known = supposing(
    'harnosand-forening',
    ['from: { unknown: framgår inte av sammanställningen }', 'from: 2024-01-01'],
    ['to: { unknown: inget slut är angivet }', 'to: 2025-12-31'],
    ['amount: { unknown: ett belopp per år som inte framgår av sammanställningen }', 'amount: 100000'],
  )
  const found = await payouts('harnosand-forening', known)
  expect(amounts(found)).toEqual([null, null])
  expect(found[0]?.why).toContain('räknas upp årligen med ett index som inte namnges')
})

test('Bollnäs: from 2026 notice is due by the end of June each year, or only from then, and a review by the end of 2028', async () => {
  const id = 'bollnas-standardvillkor'
  const first = ['from: { unknown: står i varje avtal }', 'from: 2026-01-01'] as const
  const until2029 = `${id} --today 2026-01-01 --within 36m`
  const dates = async (kind: string, options: { cwd: string }) =>
    (await expiry(until2029, options)).filter(due => due.kind === kind).map(({ date }) => date)
  const atLeast = supposing(id, first)
  expect(await dates('notice', atLeast)).toEqual(['2026-06-30', '2027-06-30', '2028-06-30'])
  expect(await dates('renewal', atLeast)).toEqual(['2026-12-31', '2027-12-31', '2028-12-31'])
  expect(await dates('review', atLeast)).toEqual(['2028-12-31'])
  const within = supposing(id, first, ['chosen: minst', 'chosen: sista-halvaret'])
  expect(await dates('notice', within)).toEqual(['2026-12-31', '2027-12-31', '2028-12-31'])
})

test('“unknown” stands in place of all else in payouts', async () => {
  const written = 'payouts: { unknown: framgår inte av sammanställningen,'
  const found = async (instead: string) =>
    (await run('iop validate --format concise', supposing('lund-2018-kvinnojour', [written, instead]))).out
  expect(await found('payouts: { unknown: i bilagan, every: year,')).toContain('[only-one-of]')
  expect(await found('payouts: { in: january,')).toMatch(/“every”.*\[missing-field\]/)
  expect(await found('payouts: { every: year, in: january,')).toContain('0 errors')
})
