import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rows, run } from './run.ts'

/** A workspace of the shipped indices and an agreement of 1 000 000 kr a year, paid in December. */
function workspace(indexation: string, term = 'from: 2017-01-01, to: 2023-12-31', more = ''): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-level-'))
  cpSync('agreements/indices', join(cwd, 'agreements/indices'), { recursive: true })
  writeFileSync(
    join(cwd, 'agreements/niva.yaml'),
    `iop: agreement/1
id: niva
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { ${term}, source: 3 }
grants: { g: { from: k, to: f, amount: 1000000, source: 3 } }
payouts: { every: year, in: december, source: 3 }
indexation: { ${indexation}, appliesTo: grants, source: 3 }
${more}`,
  )
  return cwd
}

const paidIn = async (cwd: string, year: number) => {
  const paid = await rows<{ planned: string; amount: number }>('iop payouts', { cwd })
  return paid.find(({ planned }) => planned.startsWith(`${year}`))?.amount
}

// OPI as published: 2018 2.6, 2019 2.7, 2020 3.0, 2021 1.5, 2022 1.9, 2023 4.6 (final).
test.each([
  // 2022 alone.
  ['level: 2021, firstAdjustment: 2022-01-01, every: { years: 3 }', 2022, 1_019_000],
  // 1.015 × 1.019 = 1.034285; 1.03 × 1.034285 = 1.06531355.
  ['level: 2020, firstAdjustment: 2022-01-01, every: { years: 3 }', 2022, 1_034_285],
  ['level: 2019, firstAdjustment: 2022-01-01, every: { years: 3 }', 2022, 1_065_314],
  // 1.027 × 1.03 × 1.015 × 1.019 = 1.0940770…: the level is further back than the interval.
  ['level: 2018, firstAdjustment: 2022-01-01, every: { years: 3 }', 2022, 1_094_077],
  // 2021's change, and then those of 2022 and 2023: 1 015 000 × 1.019 × 1.046 = 1 081 862.11.
  ['level: 2020, firstAdjustment: 2021-07-01, every: { years: 2 }', 2021, 1_015_000],
  ['level: 2020, firstAdjustment: 2021-07-01, every: { years: 2 }', 2023, 1_081_862],
  // By the index of the year before: the changes after 2020's until 2021's.
  ['level: 2020, firstAdjustment: 2022-01-01, every: { years: 3 }, indexYear: previous', 2022, 1_015_000],
  ['level: 2018, firstAdjustment: 2021-01-01, every: { years: 2 }, indexYear: previous', 2023, 1_094_077],
  // Only the index year's.
  ['level: 2019, firstAdjustment: 2022-01-01, every: { years: 3 }, changesUsed: index-year', 2022, 1_019_000],
  ['firstAdjustment: 2022-01-01, every: { years: 3 }, changesUsed: index-year', 2022, 1_019_000],
  // Each year: the change of its index year, unless the file says that those since the level count.
  ['level: 2021, firstAdjustment: 2022-01-01, every: year', 2022, 1_019_000],
  ['level: 2021, firstAdjustment: 2022-01-01, every: year, indexYear: previous', 2022, 1_015_000],
  ['level: 2020, firstAdjustment: 2022-01-01, every: year', 2022, 1_019_000],
  ['level: 2020, firstAdjustment: 2022-01-01, every: year, changesUsed: since-last', 2022, 1_034_285],
  // 1 034 285 × 1.046 = 1 081 862.11.
  ['level: 2020, firstAdjustment: 2022-01-01, every: year, changesUsed: since-last', 2023, 1_081_862],
])('OPI, %s: in %s %s kr', async (indexation, year, amount) => {
  expect(await paidIn(workspace(`index: OPI, ${indexation}`), year)).toBe(amount)
})

test.each([
  // Two years from 2020: the first renewal counts 2021 and 2022 from the first day's level, or from the stated one.
  ['', 1_034_285],
  ['level: 2020, ', 1_034_285],
  ['level: 2019, ', 1_065_314],
  ['level: 2021, ', 1_019_000],
  ['changesUsed: index-year, ', 1_019_000],
])('on renewal, %s the first renewal gives %s kr', async (level, amount) => {
  const cwd = workspace(
    `index: OPI, ${level}every: renewal`,
    'from: 2020-01-01, to: 2021-12-31, renewal: { months: 24, times: 1 }',
  )
  expect(await paidIn(cwd, 2021)).toBe(1_000_000)
  expect(await paidIn(cwd, 2022)).toBe(amount)
  const { out } = await run('iop index', { cwd })
  expect(out.replaceAll(/\s+/g, ' ').includes('that of the first day')).toBe(level === '')
})

test('parts have one level, and each its own years', async () => {
  // 70 % by OPI 2021 and 2022 (1.034285), 30 % by OPI 2022 alone: 723 999.50 + 305 700 = 1 029 699.50.
  const parts = `level: 2020, parts: {
    a: { index: OPI, share: 70, firstAdjustment: 2022-01-01, every: { years: 3 } },
    b: { index: OPI, share: 30, firstAdjustment: 2022-01-01, every: year } }`
  expect(await paidIn(workspace(parts), 2022)).toBe(1_029_700)
})

test('an index of levels starts from its base, whatever the level', async () => {
  // KPI of October: 2019 336.04, 2016 318.00; 1 000 000 × 336.04 / 318 = 1 056 729.56.
  const kpi = 'index: KPI, base: 2016-10, month: october, firstAdjustment: 2020-01-01, every: { years: 3 }'
  expect(await paidIn(workspace(kpi), 2020)).toBe(1_056_730)
  expect(await paidIn(workspace(`level: 2018, ${kpi}`), 2020)).toBe(1_056_730)
})

test('an amount that an amendment states is at the level of its day, however long before the adjustment', async () => {
  // Stated in 2018 and adjusted in 2022: 1.027 × 1.03 × 1.015 × 1.019 = 1.0940770….
  const amended =
    'amendments: { t: { from: 2018-06-01, set: { grants: { g: { amount: 1000000 } } }, source: T } }\n'
  const index = 'index: OPI, level: 2016, firstAdjustment: 2022-01-01, every: { years: 3 }'
  expect(await paidIn(workspace(index, undefined, amended.replace('1000000', '2000000')), 2022)).toBe(
    2_188_154,
  )
})

test('without a level, where years lie between, an error asks for it once', async () => {
  const cwd = workspace('index: OPI, firstAdjustment: 2022-01-01, every: { years: 3 }')
  const { out, exitCode } = await run('iop validate --format concise', { cwd })
  expect(out.match(/\[index-level-missing\]/g)).toHaveLength(1)
  expect(exitCode).toBe(1)
  expect((await run('iop payouts', { cwd })).exitCode).not.toBe(0)
  const opi = 'index: OPI, share: 50, firstAdjustment: 2022-01-01, every: { years: 2 }'
  const parts = await run('iop validate --format concise', {
    cwd: workspace(`parts: { a: { ${opi} }, b: { ${opi} } }`),
  })
  expect(parts.out.match(/\[index-level-missing\]/g)).toHaveLength(1)
})

test.each([
  'percent: 2, firstAdjustment: 2022-01-01, every: { years: 3 }',
  'index: { unknown: räknas upp }, firstAdjustment: 2022-01-01, every: { years: 3 }',
  'index: KPI, base: 2016-10, month: october, firstAdjustment: 2020-01-01, every: { years: 3 }',
  'index: OPI, firstAdjustment: 2022-01-01, every: year',
  'index: OPI, every: renewal',
])('no level is asked for: %s', async indexation => {
  const { out } = await run('iop validate --format concise', { cwd: workspace(indexation) })
  expect(out).not.toContain('index-level-missing')
})

test('on renewal without a first day, a level is asked for', async () => {
  const term = 'from: { unknown: x }, to: 2021-12-31, renewal: { months: 24, times: 1 }'
  const { out } = await run('iop validate --format concise', {
    cwd: workspace('index: OPI, every: renewal', term),
  })
  expect(out).toContain('index-level-missing')
})

test.each([
  ['level: 2022, firstAdjustment: 2022-01-01, every: year', true],
  ['level: 2021, firstAdjustment: 2022-01-01, every: year', false],
  ['level: 2021, firstAdjustment: 2022-01-01, every: { years: 3 }', false],
  ['level: 2022, firstAdjustment: 2022-01-01, every: { years: 3 }', true],
  // The change of 2021 is in the level of 2021, unless each adjustment is by the change of the year before.
  ['level: 2021, firstAdjustment: 2022-01-01, every: { years: 3 }, indexYear: previous', true],
  ['level: 2021, firstAdjustment: 2022-01-01, every: year, indexYear: previous', false],
])('a change that the level has already is not counted again: %s', async (indexation, isRefused) => {
  const { out } = await run('iop validate --format concise', { cwd: workspace(`index: OPI, ${indexation}`) })
  expect(out.includes('[level-includes-adjustment]')).toBe(isRefused)
})

test('renewed twice in a year, the change of the year counts once', async () => {
  const cwd = workspace(
    'index: OPI, every: renewal',
    'from: 2020-01-01, to: 2020-12-31, renewal: { months: 6, times: 3 }',
  )
  // Renewed on 2021-01-01 (1.5 %), 2021-07-01 and 2022-01-01 (1.9 %): 1 015 000 × 1.019 = 1 034 285.
  const steps = await rows<{ effective: string; amount: number }>('iop index', { cwd })
  expect(steps.map(({ effective, amount }) => [effective, amount])).toEqual([
    ['2021-01-01', 1_015_000],
    ['2021-07-01', 1_015_000],
    ['2022-01-01', 1_034_285],
  ])
  expect((await run('iop index', { cwd })).out.replaceAll(/\s+/g, ' ')).toContain('is in the level already')
})

test('years between the level and yearly adjustments that are not counted are named', async () => {
  const index = 'index: OPI, level: 2020, firstAdjustment: 2022-01-01, every: year'
  const { out } = await run('iop index', { cwd: workspace(index) })
  expect(out.replaceAll(/\s+/g, ' ')).toContain('each adjustment uses that of its index year only')
  const stated = await run('iop index', { cwd: workspace(`${index}, changesUsed: since-last`) })
  expect(stated.out.replaceAll(/\s+/g, ' ')).not.toContain('each adjustment uses that of its index year only')
})
