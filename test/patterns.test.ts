import { expect, test } from 'vitest'
import { guide, idOf, withBlocks, workspaceWith } from './guide.ts'
import { rows } from './run.ts'

const chapter = guide.split('## Patterns (mönster)\n')[1]?.split(/^## /m)[0] ?? ''

/** The examples of the guide's chapter on patterns, by number: `14c`, and `16a` for the second one of 16a. */
const examples = new Map(
  chapter.split(/^(?=\d+[a-z]?\\?\. )/m).flatMap(pattern => {
    const number = /^\d+[a-z]?/.exec(pattern)?.[0] ?? ''
    return [...pattern.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
      ([, text = ''], i) => [i === 0 ? number : `${number}/${i + 1}`, text] as const,
    )
  }),
)

/** The agreement of a pattern, without an index unless the pattern is about one. */
function agreementOf(pattern: string): string {
  const blocks = examples.get(pattern) ?? ''
  const file = withBlocks(blocks)
  return blocks.includes('indexation:') ? file : file.replace(/^indexation: .*\n/m, '')
}

/** The rows of a command about a pattern's agreement. */
function about<Row>(pattern: string, command: string, ...options: readonly string[]): Promise<Row[]> {
  const file = agreementOf(pattern)
  const cwd = workspaceWith(`${idOf(file)}.yaml`, file)
  return rows<Row>(['iop', command, idOf(file), ...options].join(' '), { cwd })
}

interface PayoutRow {
  readonly grant: string
  readonly agreementYear: number | null
  readonly planned: string | null
  readonly covers: { readonly from: string; readonly to: string }
  readonly amount: number | null
  readonly amountLeast: number | null
  readonly amountMost: number | null
  readonly certainty: string | null
  readonly why: string
}

interface SplitRow {
  readonly period: { readonly from: string; readonly to: string }
  readonly party: string
  readonly cash: number | null
  readonly inKind: number | null
  readonly shareOfCash: number | null
  readonly shareOfTotal: number | null
  readonly shareOfTotalMost: number | null
}

interface DueRow {
  readonly kind: string
  readonly date: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly text: string
}

/** Each payout until a day as `2026-01-30 400000`. */
const paid = async (pattern: string, until = '2099') =>
  (await about<PayoutRow>(pattern, 'payouts'))
    .filter(({ planned }) => planned !== null && planned < until)
    .map(({ planned, amount }) => `${planned} ${amount}`)

/** The first year’s split, each party as cash, in kind and share of all. */
const firstYear = async (pattern: string) => {
  const all = await about<SplitRow>(pattern, 'split')
  return all
    .filter(({ period }) => period.to === all[0]?.period.to)
    .map(({ party, cash, inKind, shareOfTotal }) => [party, cash, inKind, shareOfTotal])
}

const due = async (pattern: string, kind: string, today = '2026-01-01') =>
  (await about<DueRow>(pattern, 'expiry', '--within 1500d', `--today ${today}`))
    .filter(row => row.kind === kind)
    .map(({ date }) => date)

/** The agreement year and the amount of each payout without a day. */
const undated = async (pattern: string) =>
  (await about<PayoutRow>(pattern, 'payouts'))
    .filter(({ planned }) => planned === null)
    .map(({ agreementYear, amount }) => [agreementYear, amount])

test('1a: two grants of one payer are paid side by side', async () => {
  expect(await paid('1a', '2027')).toEqual(['2026-01-30 400000', '2026-01-30 60000'])
})

test('1b: a total for the term is divided among its years to the öre, the first with what is left over', async () => {
  expect(await paid('1b')).toEqual(['2026-01-30 333333.34', '2027-01-29 333333.33', '2028-01-31 333333.33'])
})

test('2: 12.50 kr × 16 543 is 206 787.50 kr, and 1.25 kr a tenth of it', async () => {
  expect(await paid('2', '2027')).toEqual(['2026-01-30 206787.5', '2026-01-30 20678.75'])
  // What the association puts in is not stated, so its share is not known.
  expect((await firstYear('2'))[0]).toEqual(['exempelby', 227466.25, 0, null])
})

test('3a: a cap that two recipients share is not divided, and a cap and an estimate stay what they are', async () => {
  const first = (await about<PayoutRow>('3a', 'payouts')).slice(0, 2)
  expect(first.map(row => [row.amount, row.amountLeast, row.amountMost, row.certainty])).toEqual([
    [null, 0, 250000, 'at-most'],
    [50000, 50000, 50000, 'about'],
  ])
})

test('4: years that are not stated are unknown, those that are differ', async () => {
  expect(await paid('4a')).toEqual(['2026-01-30 300000', '2027-01-29 null', '2028-01-31 null'])
  expect(await paid('4b')).toEqual(['2026-01-30 300000', '2027-01-29 350000', '2028-01-31 250000'])
})

test('4b: as it stands in the guide, with the small agreement’s 2 % a year', async () => {
  const file = withBlocks(examples.get('4b') ?? '')
  const cwd = workspaceWith(`${idOf(file)}.yaml`, file)
  const all = await rows<PayoutRow>(`iop payouts ${idOf(file)}`, { cwd })
  // 350 000 × 1.02, and 250 000 × 1.02 × 1.02.
  expect(all.map(({ planned, amount }) => `${planned} ${amount}`)).toEqual([
    '2026-01-30 300000',
    '2027-01-29 357000',
    '2028-01-31 260100',
  ])
})

test('5: without cash nothing is paid, and what has no value makes the share unknown', async () => {
  expect(await paid('5a')).toEqual([])
  expect((await firstYear('5a'))[0]).toEqual(['exempelby', 0, null, null])
  expect(await paid('5b', '2027')).toEqual(['2026-01-30 600000'])
})

test('6: half of 160 000 kr is 80 000 kr, and 75 000 kr at most; a quarter of all contributions', async () => {
  const [first] = await about<PayoutRow>('6', 'payouts')
  expect(first?.amount).toBe(75000)
  expect(first?.why).toBe('50 % of 160 000 kr, at most 75 000 kr = 75 000 kr')
  // A quarter of 100 000 + 300 000 kr.
  expect(await paid('6/2', '2027')).toEqual(['2026-01-30 100000'])
})

test('7: a quarter of all is a third of the rest; of an unknown total it is unknown; costs fall on who pays them', async () => {
  // 400 000 ÷ 3 = 133 333.33; in kind is nothing.
  expect((await firstYear('7a'))[1]).toEqual(['motesplatsen', 133333.33, 0, 25])
  expect((await firstYear('7a/2'))[1]).toEqual(['motesplatsen', null, 0, null])
  expect(await firstYear('7b')).toEqual([
    ['exempelby', 400000, 0, 84.21],
    ['motesplatsen', 75000, 0, 15.79],
  ])
})

test('8: of 1 300 000 kr 325 000 are cash; 975 000 and 600 × 220 kr are in kind', async () => {
  const [, own] = (await about<SplitRow>('8', 'split')).slice(0, 2)
  // 400 000 ÷ 725 000 = 55.17 %; 400 000 ÷ 1 832 000 = 21.83 %.
  expect([own?.cash, own?.inKind, own?.shareOfCash, own?.shareOfTotal]).toEqual([
    325000, 1107000, 44.83, 78.17,
  ])
})

test('9: two public payers put in at most three quarters and one, since the association’s part is not stated', async () => {
  expect(await firstYear('9')).toEqual([
    ['exempelby', 300000, 0, null],
    ['regionen', 100000, 0, null],
    ['motesplatsen', null, null, null],
  ])
  const most = (await about<SplitRow>('9', 'split')).slice(0, 3)
  expect(most.map(({ shareOfTotalMost }) => shareOfTotalMost)).toEqual([75, 25, 100])
})

test('10a: the preliminary 3.5 % is paid in January 2023, and the final 4.6 % settles it by 4 400 kr', async () => {
  expect(await paid('10a')).toEqual(['2022-01-31 400000', '2023-01-31 418400'])
  const settled = await about<{ paid: number; amount: number; difference: number }>(
    '10a',
    'index',
    '--settle',
  )
  expect(settled.map(({ paid, amount, difference }) => [paid, amount, difference])).toEqual([
    [414000, 418400, 4400],
  ])
})

test('10b: 400 000 kr × 330.72 ÷ 323.38, then × 336.04 ÷ 323.38', async () => {
  expect(await paid('10b')).toEqual(['2018-01-31 400000', '2019-01-31 409079', '2020-01-31 415660'])
})

test('11a: 80 % of 2.7 % and of 3.0 %, down to hundreds', async () => {
  // 400 000 × 1.0216 = 408 640; 408 600 × 1.024 = 418 406.40.
  expect(await paid('11a')).toEqual(['2018-01-31 400000', '2019-01-31 408600', '2020-01-31 418400'])
})

test('11b: nothing in the first year; with the renewals 1.5 % and 1.9 %', async () => {
  expect(await paid('11b')).toEqual(['2020-01-31 400000', '2021-01-29 406000', '2022-01-31 413714'])
})

test('11c: a tenth by KPI from January, nine tenths by OPI from May', async () => {
  // 360 000 + 40 000 × 330.72 ÷ 323.38 = 400 908; and 360 000 × 0.027 = 9 720 more.
  const in2019 = (await paid('11c')).filter(text => text.startsWith('2019'))
  expect(in2019).toHaveLength(12)
  expect([in2019[0], in2019[3], in2019[4], in2019[11]]).toEqual([
    '2019-01-01 33409',
    '2019-04-01 33409',
    '2019-05-01 34219',
    '2019-12-01 34219',
  ])
})

test('12: OPI of the year before, 2.6 % and 2.7 %, to whole per cent', async () => {
  expect(await paid('12')).toEqual(['2018-01-31 400000', '2019-01-31 412000', '2020-01-31 424360'])
})

test('13: an uplift in a running year is paid for its half, and put in then', async () => {
  expect(await paid('13')).toEqual([
    '2026-01-30 400000',
    '2027-01-29 400000',
    '2027-07-01 25000',
    '2028-01-31 400000',
  ])
  const split = await about<SplitRow>('13', 'split')
  expect(split.filter(({ party }) => party === 'exempelby').map(({ cash }) => cash)).toEqual([
    400000, 425000, 400000, 1225000,
  ])
})

test('14: halves; a week and the 25th; instalments; four payments a year, then three', async () => {
  expect(await paid('14a', '2027')).toEqual(['2026-01-01 200000', '2026-07-01 200000'])
  // Week 26 ends on Friday 26 June; 25 January is a Sunday, 25 April a Saturday, 25 December a holiday.
  const days = (await paid('14b', '2027')).map(text => text.slice(0, 10))
  expect(days).toContain('2026-06-26')
  expect(days.slice(0, 4)).toEqual(['2026-01-23', '2026-02-25', '2026-03-25', '2026-04-24'])
  expect(days.at(-1)).toBe('2026-12-23')
  expect(await paid('14c', '2027')).toEqual(['2026-04-30 200000', '2026-09-30 200000'])
  expect((await paid('14d')).slice(-4)).toEqual([
    '2027-10-01 100000',
    '2028-01-01 133333.34',
    '2028-05-01 133333.33',
    '2028-09-01 133333.33',
  ])
})

test('15: nothing is paid before all that it waits for; what was due before is paid then', async () => {
  expect(await paid('15a')).toEqual(['2026-03-20 400000', '2027-01-04 400000', '2028-01-03 400000'])
  expect((await paid('15b')).slice(0, 4)).toEqual([
    '2026-03-16 33333.34',
    '2026-03-16 33333.34',
    '2026-03-16 33333.34',
    '2026-04-01 33333.34',
  ])
})

test('16: a year or a month bounds a day; without a first day a payment has no day, and as many as its length says', async () => {
  const endBounds = async (pattern: string) =>
    (await about<DueRow>(pattern, 'expiry', '--within 1500d', '--today 2026-01-01'))
      .filter(({ kind }) => kind === 'end')
      .map(({ date, earliest, latest }) => [date, earliest, latest])
  expect(await endBounds('16a')).toEqual([[null, '2028-01-01', '2028-12-31']])
  // 35 months from 1 June 2026 end on 30 April 2029, from 30 June on 29 May.
  expect(await endBounds('16a/2')).toEqual([[null, '2029-04-30', '2029-05-29']])
  expect(await due('16a/3', 'end')).toEqual(['2028-12-31'])
  expect(await undated('16a/3')).toEqual([[null, 400000]])
  expect(await endBounds('16a/4')).toEqual([[null, null, null]])
  expect(await undated('16a/4')).toEqual([
    [1, 400000],
    [2, 400000],
    [3, 400000],
  ])
  expect(await paid('16b')).toEqual(['2026-10-01 400000', '2027-10-01 100000'])
})

test('17: options until half a year before the end or until it; renewals, and a review every third', async () => {
  expect(await due('17a', 'option')).toEqual(['2029-06-30', '2029-12-31'])
  expect((await due('17b', 'renewal')).slice(0, 3)).toEqual(['2026-12-31', '2027-12-31', '2028-12-31'])
  expect(await due('17b', 'review')).toEqual(['2028-12-31'])
  expect(await due('17b/2', 'end')).toEqual([null])
})

test('18: a gap of January; an early end and what survives it; quarters from month end to month end', async () => {
  const listed = await about<{ agreement: string; gap: number | null }>('18a', 'list')
  expect(listed.at(-1)?.gap).toBe(31)
  expect(await paid('18b')).toEqual(['2026-01-30 400000', '2027-01-29 400000'])
  expect(await due('18b', 'end')).toEqual(['2027-03-31'])
  expect(await due('18b', 'accounts')).toEqual(['2027-06-30'])
  expect((await paid('18c')).slice(0, 4)).toEqual([
    '2026-06-30 100000',
    '2026-09-30 100000',
    '2026-12-31 100000',
    '2027-03-31 100000',
  ])
})

test('19: conditional until all have signed and the council has decided on the money', async () => {
  const status = async (today: string) =>
    (await about<{ status: string }>('19', 'list', `--today ${today}`))[0]?.status
  expect(await status('2025-12-31')).toBe('draft')
  // All have not signed until 10 February, and the money is decided on 15 June.
  expect(await status('2026-02-01')).toBe('conditional')
  expect(await status('2026-06-14')).toBe('conditional')
  expect(await status('2026-06-15')).toBe('active')
})

test('20: notice and renegotiation are counted back from the end', async () => {
  expect(await due('20a', 'notice')).toEqual(['2028-06-30', '2028-09-30'])
  expect(await due('20b', 'notice')).toEqual(['2028-06-30'])
})

test('21: duties fall due as documents say them', async () => {
  expect(await due('21', 'meeting')).toContain('2026-10-31')
  expect((await due('21', 'meeting')).slice(0, 4)).toEqual([
    '2026-03-31',
    '2026-04-30',
    '2026-06-30',
    '2026-09-30',
  ])
  // Half a year in and before the next year; statistics to the end of February; two months after 31 December.
  expect((await due('21', 'report')).slice(0, 6)).toEqual([
    '2026-02-28',
    '2026-07-01',
    '2026-12-31',
    '2027-02-28',
    '2027-02-28',
    '2027-07-01',
  ])
  expect(await due('21', 'follow-up')).toEqual(['2026-12-31', '2027-12-31', '2028-05-31', '2028-12-31'])
})

test('the guide has examples of all 22 patterns, in their order', () => {
  const numbers = [...examples.keys()].map(number => Number.parseInt(number, 10))
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
})
