import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { oracle, oracleTest } from './oracle.ts'
import { rows, run } from './run.ts'

interface PayoutRow {
  readonly grant: string
  readonly planned: string
  readonly window: { from: string; to: string }
  readonly covers: { from: string; to: string }
  readonly amount: number | null
  readonly status: string
  readonly why: string
}

interface BudgetRow {
  readonly year: number
  readonly grant: string
  readonly amount: number | null
  readonly status: string
}

interface SplitRow {
  readonly period: { from: string; to: string }
  readonly party: string
  readonly cash: number | null
  readonly inKind: number | null
  readonly received: number | null
  readonly shareOfCash: number | null
  readonly shareOfTotal: number | null
}

const payouts = (rest: string) => rows<PayoutRow>(`iop payouts ${rest}`)
const budget = (rest: string) => rows<BudgetRow>(`iop budget ${rest}`)
const split = (rest: string) => rows<SplitRow>(`iop split ${rest}`)
const total = (some: readonly BudgetRow[]) =>
  some.reduce((all, { amount }) => all + (amount ?? Number.NaN), 0)

test('the whole workspace is valid, and missing parts are reported as notes', async () => {
  const { out, exitCode } = await run('iop validate')
  expect(exitCode).toBe(0)
  expect(out).toContain('[index-value-missing]')
  expect(out).toMatch(/^7 files checked: 0 errors, 1 warning, 6 notes\.$/m)
})

oracleTest('the index file holds every published value, with status, days and source', () => {
  const published = parse(oracle('opi.yaml')) as { values: unknown[] }
  const { values } = parse(readFileSync('agreements/indices/opi.yaml', 'utf8')) as { values: unknown[] }
  expect(values).toEqual(published.values)
})

test('2018: paid in July of three years, each year’s level by OPI', async () => {
  const found = await payouts('linkoping-2018-utsatta')
  expect(found.map(({ grant, planned, amount }) => [grant, planned, amount])).toEqual([
    ['stadsmissionen', '2018-07-31', 1500000],
    ['hjarta-till-hjarta', '2018-07-31', 300000],
    ['stadsmissionen', '2019-07-31', 1540500],
    ['hjarta-till-hjarta', '2019-07-31', 308100],
    ['stadsmissionen', '2020-07-31', 1586715],
    ['hjarta-till-hjarta', '2020-07-31', 317343],
  ])
  expect(found[2]).toMatchObject({
    window: { from: '2019-07-01', to: '2019-07-31' },
    covers: { from: '2019-07-01', to: '2020-06-30' },
    // The document states amounts of the first year; the later ones may be redistributed.
    status: 'undecided',
    why: '1 500 000 kr × OPI 2019 2.7 % = 1 540 500 kr',
  })
})

test('2018: the committee puts in 42.53 % of the first year’s 4 232 475 kr', async () => {
  const first = (await split('linkoping-2018-utsatta')).filter(({ period }) => period.to === '2019-06-30')
  expect(
    first.map(({ party, cash, inKind, received, shareOfTotal }) => [
      party,
      cash,
      inKind,
      received,
      shareOfTotal,
    ]),
  ).toEqual([
    ['linkoping', 1800000, 0, 0, 42.53],
    ['linkopings-stadsmission', 0, 1023800, 1500000, 24.19],
    ['hjarta-till-hjarta', 0, 809000, 300000, 19.11],
    ['domkyrkopastoratet', 0, 599675, 0, 14.17],
  ])
  expect(first.reduce((all, { cash, inKind }) => all + (cash ?? 0) + (inKind ?? 0), 0)).toBe(4232475)
})

test('2018: accrual and cash differ by year and agree over the term', async () => {
  const in2019 = async (basis: string) =>
    total(await budget(`linkoping-2018-utsatta --year 2019 --basis ${basis}`))
  expect(await in2019('accrual')).toBe(1824300)
  expect(await in2019('cash')).toBe(1848600)
  const overTerm = async (basis: string) =>
    total(await budget(`linkoping-2018-utsatta --years 2018-2021 --basis ${basis}`))
  expect(await overTerm('accrual')).toBe(5552658)
  expect(await overTerm('cash')).toBe(5552658)
})

test('2018: as known in summer 2020 the OPI of that year was not published in what was found', async () => {
  const found = await payouts('linkoping-2018-utsatta --as-of 2020-08-01')
  expect(found.map(({ amount }) => amount)).toEqual([1500000, 300000, 1540500, 308100, null, null])
})

test('2021: with the later start day only the second payout is adjusted', async () => {
  const found = await payouts('linkoping-2021-utsatta')
  expect(found.map(({ planned, amount }) => [planned, amount])).toEqual([
    ['2022-07-29', 700000],
    ['2022-07-29', 300000],
    ['2023-07-31', 713300],
    ['2023-07-31', 305700],
  ])
})

test('2021: in-kind values stay, as the adjustment speaks of the compensation', async () => {
  const second = (await split('linkoping-2021-utsatta')).filter(({ period }) => period.from === '2022-10-01')
  expect(second.map(({ cash, inKind }) => [cash, inKind])).toEqual([
    [1019000, 0],
    [0, 700000],
    [0, 450000],
  ])
})

test('2024: without OPI 2024 the amounts are unknown, with the reason and the last known level', async () => {
  const found = await payouts('linkoping-2024-kamratstod')
  expect(found).toHaveLength(6)
  for (const { amount, status } of found) expect([amount, status]).toEqual([null, 'unknown'])
  expect(found[0]?.why).toBe('OPI 2024 is not known; last known level 452 948 kr (2023)')
  const { out } = await run('iop payouts linkoping-2024-kamratstod')
  expect(out).toMatch(/^Total +unknown$/m)
})

test('2024: a figure that rests on an assumption is a forecast everywhere', async () => {
  const found = await payouts('linkoping-2024-kamratstod --assume OPI:2024=4.1')
  expect(found.slice(0, 4).map(({ amount, status }) => [amount, status])).toEqual([
    [471519, 'forecast'],
    [353617, 'forecast'],
    [null, 'unknown'],
    [null, 'unknown'],
  ])
  const { out } = await run('iop budget --year 2024 --assume OPI:2024=4.1')
  expect(out).toMatch(/^Total +825 136†$/m)
  expect(out).toContain('† forecast')
})

test('2024: own financing is what the costs are above the grants, volunteers in kind', async () => {
  const first = (await split('linkoping-2024-kamratstod --assume OPI=0')).slice(0, 3)
  expect(first.map(({ party, cash, inKind, received }) => [party, cash, inKind, received])).toEqual([
    ['linkoping', 792638, 0, 0],
    ['iogt-nto', 35310, 160000, 339690],
    ['pingst', 1067052, 700000, 452948],
  ])
})

test('2017: eight quarters from May 2017, their amounts unknown and never 0', async () => {
  const found = await payouts('stockholm-2017-eu-medborgare')
  const convictus = found.filter(({ grant }) => grant === 'convictus')
  expect(found).toHaveLength(40)
  expect(convictus.map(({ covers }) => covers.from)).toEqual([
    '2017-05-01',
    '2017-08-01',
    '2017-11-01',
    '2018-02-01',
    '2018-05-01',
    '2018-08-01',
    '2018-11-01',
    '2019-02-01',
  ])
  expect(convictus.at(-1)?.covers.to).toBe('2019-04-30')
  for (const { amount } of found) expect(amount).toBeNull()
  for (const basis of ['cash', 'accrual'])
    for (const { amount } of await budget(`stockholm-2017-eu-medborgare --years 2017-2019 --basis ${basis}`))
      expect(amount).toBeNull()
  expect((await run('iop budget stockholm-2017-eu-medborgare --year 2018')).out).toMatch(/^Total +unknown$/m)
})

test('2017: nobody’s share of an unknown sum is known', async () => {
  for (const row of await split('stockholm-2017-eu-medborgare'))
    expect([row.shareOfCash, row.shareOfTotal]).toEqual([null, null])
})

test('expiry: kamratstöd ends in 39 days, which no notice changes: it ends the agreement for its giver', async () => {
  const found = await rows<{ kind: string; days: number; severity: string; date: string; text: string }>(
    'iop expiry',
  )
  expect(found.filter(({ kind }) => kind === 'end')).toMatchObject([
    {
      agreement: 'linkoping-2024-kamratstod',
      kind: 'end',
      date: '2026-12-31',
      days: 39,
      severity: 'warning',
      text: 'The agreement ends in 39 days.',
    },
  ])
})

test('expiry: until the latest day for notice a party can leave', async () => {
  const line = 'iop expiry linkoping-2024-kamratstod --within 200d --today'
  const onDay = await rows<{ kind: string; date: string; text: string }>(`${line} 2026-06-30`)
  const after = await rows<{ kind: string }>(`${line} 2026-07-01`)
  expect(onDay.filter(({ kind }) => kind === 'notice')).toMatchObject([
    { date: '2026-06-30', text: expect.stringContaining('by a party that wants to leave') },
  ])
  expect(after.filter(({ kind }) => kind === 'notice')).toEqual([])
})

test('expiry: exit code 1 once the end is near, unless that is not to fail', async () => {
  expect((await run('iop expiry --today 2026-11-30')).exitCode).toBe(0)
  expect((await run('iop expiry --today 2026-12-01')).exitCode).toBe(1)
  expect((await run('iop expiry --today 2026-12-01 --fail-on never')).exitCode).toBe(0)
  expect((await run('iop expiry --today 2026-11-30 --fail-on warning')).exitCode).toBe(1)
})

test('expiry: reports half a year into the agreement year and before a new one, and meetings', async () => {
  const found = await rows<{ kind: string; date: string }>(
    'iop expiry stockholm-2017-eu-medborgare --today 2017-05-01 --within 365d',
  )
  const dates = (kind: string) => found.filter(row => row.kind === kind).map(({ date }) => date)
  expect(dates('report')).toEqual(['2017-11-01', '2018-04-30', '2018-04-30'])
  expect(dates('accounts')).toEqual(['2018-04-30'])
  expect(dates('meeting')).toHaveLength(4 + 12)
  expect(dates('payout')).toEqual(['2017-05-01', '2017-08-01', '2017-11-01', '2018-02-01', '2018-05-01'])
})
