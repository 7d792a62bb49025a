import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rows } from './run.ts'

interface PayoutRow {
  readonly grant: string
  readonly planned: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly amount: number
}

/** What an agreement of 2018–2023 pays, with these blocks and an amendment of them. */
async function paid(blocks: string, amendments: string): Promise<PayoutRow[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-amendments-'))
  const folder = join(cwd, 'agreements')
  cpSync('agreements/indices', join(folder, 'indices'), { recursive: true })
  const file = `iop: agreement/1
id: harbarge
version: 1
title: Natthärbärge
parties:
  kommunen: { name: Exempel kommun, sector: public }
  foreningen: { name: Föreningen, sector: civil }
term: { from: 2018-01-01, to: 2023-12-31, source: 1 }
${blocks}
amendments: ${amendments}
`
  writeFileSync(join(folder, 'harbarge.yaml'), file)
  return rows<PayoutRow>('iop payouts', { cwd })
}

const grants = `
contributions: { kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 } }
grants: { drift: { from: kommunen, to: foreningen, amount: 400000, source: 2 } }`
const yearly = `${grants}\npayouts: { every: year, timing: in-advance, source: 3 }`
const opi =
  'indexation: { index: OPI, firstAdjustment: 2019-01-01, every: year, appliesTo: grants, source: 4 }'
const kpi = (more: string) =>
  `indexation: { index: KPI, base: 2005-10, month: october, ${more}, firstAdjustment: 2019-01-01, every: year, appliesTo: grants, source: 4 }`
const amount = '{ t: { from: 2019-06-01, set: { grants: { drift: { amount: 500000 } } }, source: T } }'

const yearsOf = (rows: readonly PayoutRow[], from: string) =>
  rows.filter(({ planned }) => planned >= from).map(({ amount }) => amount)

test.each(['computedFrom: base', 'computedFrom: previous-amount'])(
  'an amount that an amendment states is compared with the level of its day: %s',
  async computedFrom => {
    // KPI of October: 2018 330.72, 2019 336.04, 2020 336.97; 500 000 × 336.04 / 330.72 = 508 043.06.
    const [in2020, in2021] = yearsOf(await paid(`${yearly}\n${kpi(computedFrom)}`, amount), '2020')
    expect([in2020, in2021]).toEqual([508_043, 509_449])
  },
)

test('with years between adjustments, only those after the day that the amount is stated from count', async () => {
  const index = opi.replace('every: year', 'level: 2018, every: { years: 3 }')
  const later = amount.replace('2019-06-01', '2021-06-01')
  // OPI 2022 is 1.9 %.
  expect(yearsOf(await paid(`${yearly}\n${index}`, later), '2022')).toEqual([509_500, 509_500])
})

test('a cap that an amendment brings holds from its day on, and changes nothing that was adjusted before', async () => {
  const before = yearsOf(await paid(`${yearly}\n${opi}`, '{}'), '2018')
  const cap = '{ t: { from: 2022-01-01, set: { indexation: { change: { cap: 1 } } }, source: T } }'
  // 429 471 × 1.01 = 433 765.71, and that × 1.01 = 438 103.66.
  expect(yearsOf(await paid(`${yearly}\n${opi}`, cap), '2018')).toEqual([
    ...before.slice(0, 4),
    433_766,
    438_104,
  ])
})

test('an amendment that states both amount and index is applied as stated', async () => {
  const both = `{ t: { from: 2021-06-01, set: { grants: { drift: { amount: 450000 } }, indexation: { firstAdjustment: 2021-01-01 } }, source: T } }`
  // 450 000 × 1.015 = 456 750, × 1.019 = 465 428.25, × 1.046 = 486 837.69.
  expect(yearsOf(await paid(`${yearly}\n${opi}`, both), '2022')).toEqual([465_428, 486_838])
})

test('an amount that no longer follows an index keeps its level', async () => {
  const away = `{ t: { from: 2022-01-01, set: { indexation: { appliesTo: contributions } }, source: T } }`
  expect(yearsOf(await paid(`${yearly}\n${opi}`, away), '2021')).toEqual([429_471, 429_471, 429_471])
})

test('a share of cash that an amendment states is at the level of its day', async () => {
  const shared = `
contributions: { kommunen: { from: kommunen, cash: 400000, source: 2 } }
grants: { drift: { from: kommunen, to: foreningen, amount: { share: 1 }, source: 2 } }
payouts: { every: year, timing: in-advance, source: 3 }
${opi}`
  const more = `{ t: { from: 2021-06-01, set: { contributions: { kommunen: { cash: 500000 } } }, source: T } }`
  expect(yearsOf(await paid(shared, more), '2022')).toEqual([509_500, 532_937])
})

const quarterly = (after: string) => `
contributions: { kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 } }
grants:
  drift: { from: kommunen, to: foreningen, amount: 400000, source: 2 }
  lokal: { from: kommunen, to: foreningen, amount: 1000, source: 2 }
payouts: { every: quarter, timing: in-arrears${after}, source: 3 }`
const removed = (from: string) => `{ t: { from: ${from}, remove: grants.drift, source: T } }`
const lastOfDrift = (rows: readonly PayoutRow[]) => {
  const { planned, covers, amount } = rows.findLast(({ grant }) => grant === 'drift') ?? {}
  return [planned, covers?.from, covers?.to, amount]
}

test('a grant that an amendment takes away is paid in arrears for the time before it', async () => {
  const whole = await paid(quarterly(', after: { days: 30 }'), removed('2021-01-01'))
  expect(lastOfDrift(whole)).toEqual(['2021-01-30', '2020-10-01', '2020-12-31', 100_000])
  // 45 of 365 days.
  const part = await paid(quarterly(''), removed('2021-02-15'))
  expect(lastOfDrift(part)).toEqual(['2021-03-31', '2021-01-01', '2021-02-14', 49_315.07])
})

const ofGrant = (rows: readonly PayoutRow[], key: string) =>
  rows.filter(({ grant }) => grant === key).map(({ planned, amount }) => [planned, amount])

test('the plan that an amendment gives a grant begins when the running period of the common plan has ended', async () => {
  const own = `{ t: { from: 2022-02-01, set: { grants: { drift: { payouts: { every: half-year, timing: in-arrears, source: T } } } }, source: T } }`
  expect(ofGrant(await paid(yearly, own), 'drift').slice(-4)).toEqual([
    ['2021-01-01', 400_000],
    ['2022-01-01', 400_000],
    ['2023-06-30', 200_000],
    ['2023-12-31', 200_000],
  ])
})

test('a grant that an amendment adds is from its day, also when another amendment follows', async () => {
  const added = `{ t: { from: 2021-07-01, set: { grants: { lager: { from: kommunen, to: foreningen, amount: 30000, source: T } } }, source: T }, u: { from: 2021-10-01, set: { title: Härbärge }, source: U } }`
  const inArrears = `${grants}\npayouts: { every: year, timing: in-arrears, source: 3 }`
  expect(ofGrant(await paid(inArrears, added), 'lager')[0]).toEqual(['2021-12-31', 15_000])
})

test('when a prolonged term continues a period that was paid as the last, the rest of the period is paid', async () => {
  const longer = `{ t: { from: 2023-11-01, set: { term: { to: 2024-10-31 } }, source: T }, u: { from: 2024-10-15, set: { term: { to: 2025-12-31 } }, source: U } }`
  const all = ofGrant(await paid(yearly, longer), 'drift')
  expect(all.slice(-4)).toEqual([
    ['2023-01-01', 400_000],
    ['2024-01-01', 333_333.33],
    ['2024-11-01', 66_666.67],
    ['2025-01-01', 400_000],
  ])
})

test('time paid for before a term was shortened is not paid for again, and later time is paid for', async () => {
  const twoYears = yearly.replace(
    'every: year, timing: in-advance',
    'every: { years: 2 }, in: february, lastPeriod: long',
  )
  const shorter = `{ t: { from: 2022-01-15, set: { term: { to: 2023-12-01 } }, source: T } }`
  const dates = (await paid(twoYears, shorter)).map(({ planned, covers }) => [
    planned,
    covers.from,
    covers.to,
  ])
  expect(dates).toEqual([
    ['2018-02-28', '2018-01-01', '2019-12-31'],
    ['2020-02-28', '2020-01-01', '2021-12-31'],
    ['2022-02-28', '2022-01-01', '2023-12-01'],
  ])
})
