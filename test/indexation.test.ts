import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rows, run } from './run.ts'

/** A workspace of the shipped indices and an agreement of 2018–2022 with an indexation of its own. */
function workspace(indexation: string, settings = ''): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-indexation-'))
  const folder = join(cwd, 'agreements')
  cpSync('agreements/indices', join(folder, 'indices'), { recursive: true })
  const file = `iop: agreement/1
id: harbarge
version: 1
title: Natthärbärge
parties:
  kommunen: { name: Exempel kommun, sector: public }
  foreningen: { name: Föreningen, sector: civil }
term: { from: 2018-01-01, to: 2022-12-31, source: 1 }
contributions: { kommunen: { from: kommunen, cash: 1500000, source: 2 } }
grants: { harbarge: { from: kommunen, to: foreningen, amount: 1500000, source: 2 } }
payouts: { every: year, in: january, source: 3 }
indexation:
${indexation.replaceAll(/^/gm, '  ')}
  appliesTo: grants
  source: 4
`
  writeFileSync(join(folder, 'harbarge.yaml'), file)
  if (settings !== '') writeFileSync(join(folder, 'workspace.yaml'), settings)
  return cwd
}

interface PayoutRow {
  readonly amount: number | null
  readonly status: string
  readonly why: string
}

const lastPayouts = async (cwd: string, options = '') =>
  (await rows<PayoutRow>(`iop payouts${options}`, { cwd })).slice(-2)

const kpi = `index: KPI
base: { period: 2017-10, number: 323.38 }
month: october
change: { passThrough: 80 }
firstAdjustment: 2019-01-01
every: year`

test('the table has each level over its base and the change used, and fits the screen', async () => {
  const { out } = await run('iop index', { cwd: workspace(kpi) })
  expect(out).toContain(`
Grant (kr)  From day            Index     Before             Exact      After
──────────  ──────────  ─────────────  ─────────  ────────────────  ─────────
harbarge    2019-01-01    KPI 2018-10  1 500 000  1 527 237.305955  1 527 237
                        330.72/323.38
                           → 1.8158 %
harbarge    2020-01-01    KPI 2019-10  1 527 237  1 546 978.786566  1 546 979
                        336.04/323.38
                           → 3.1319 %
harbarge    2021-01-01    KPI 2020-10  1 546 979  1 550 429.834869  1 550 430
                        336.97/323.38
                           → 3.3619 %
harbarge    2022-01-01    KPI 2021-10  1 550 430           unknown    unknown
                              unknown
`)
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Last known: harbarge 1 550 430 kr (2020-10 level). To try')
})

test('a payout names the level that it depends on, and no earlier one, in both languages', async () => {
  const cwd = workspace(kpi)
  const [known, lacking] = await lastPayouts(cwd)
  expect(known?.why).toBe('1 500 000 kr × KPI 2020-10 336.97/323.38 → 3.3619 % = 1 550 430 kr')
  expect(lacking?.why).toBe('KPI 2021-10 is not known; last known level 1 550 430 kr (2020-10)')
  const swedish = await lastPayouts(cwd, ' --lang sv')
  expect(swedish.map(({ why }) => why)).toEqual([
    '1 500 000 kr × KPI 2020-10 336,97/323,38 → 3,3619 % = 1 550 430 kr',
    'KPI 2021-10 är inte känt; senast kända nivå 1 550 430 kr (2020-10)',
  ])
})

test('--assume and the workspace’s forecast continue from the last known level, in per cent a year', async () => {
  const forecast = { amount: 1575438, status: 'forecast' }
  expect((await lastPayouts(workspace(kpi), ' --assume KPI=2'))[1]).toMatchObject(forecast)
  expect((await lastPayouts(workspace(kpi), ' --assume KPI:2021=2'))[1]).toMatchObject(forecast)
  const settings = 'iop: workspace/1\nforecast: { KPI: 2 }\n'
  expect((await lastPayouts(workspace(kpi, settings)))[1]).toMatchObject(forecast)
  const { err, exitCode } = await run('iop payouts --assume KPI:2020=2', { cwd: workspace(kpi) })
  expect([exitCode, err]).toEqual([
    2,
    'iop: KPI 2020 is published. An assumption is only for years without a value.\n',
  ])
})

const parts = `parts:
  loner:
    index: { OPI: 80, KPI: 20 }
    base: 2017-10
    computedFrom: previous-amount
    indexYear: previous
    month: october
    share: 90
    firstAdjustment: 2019-05-01
    every: year
  lokal: { index: KPI, base: 2017-10, month: october, share: 10, firstAdjustment: 2019-01-01, every: year }
rounding: { unit: hundred, mode: down }
neverLower: true`

interface IndexRow {
  readonly effective: string
  readonly index: string
  readonly percent: number
  readonly before: number
  readonly exact: number
  readonly amount: number
  readonly parts: {
    part: string
    share: number
    indices: { index: string; values: object[] }[]
    used: number
  }[]
}

test('the JSON contains every number that an adjustment is computed from', async () => {
  const [january, may] = await rows<IndexRow>('iop index', { cwd: workspace(parts) })
  expect(january).toMatchObject({ effective: '2019-01-01', index: 'KPI', before: 1500000, amount: 1503400 })
  expect(may).toMatchObject({
    effective: '2019-05-01',
    index: 'OPI + KPI',
    before: 1503400,
    amount: 1537600,
    parts: [
      {
        part: 'loner',
        share: 90,
        indices: [
          { index: 'OPI', weight: 80, values: [{ period: '2018', number: 2.6, status: 'final' }] },
          { index: 'KPI', weight: 20, from: '2017-10', to: '2018-10' },
        ],
      },
    ],
  })
  expect(may?.percent).toBeCloseTo(2.533955, 6)
  expect(may?.exact).toBeCloseTo(1537608.39384, 4)
})

test('baskets and shares fit the screen, and a payout names them', async () => {
  const { out } = await run('iop index', { cwd: workspace(parts) })
  expect(out).not.toContain('wider than the screen')
  const [, first] = await rows<PayoutRow>('iop payouts', { cwd: workspace(parts) })
  expect(first?.why).toContain('KPI 2018-10 330.72/323.38 (10 % of the amount)')
})

test('with an unnamed index, amounts are known until the first adjustment, then unknown with the reason', async () => {
  const unnamed = 'index: { unknown: räknas upp årligen }\nfirstAdjustment: 2022-01-01\nevery: year'
  expect(await lastPayouts(workspace(unnamed), ' --lang sv')).toMatchObject([
    { amount: 1500000, status: 'final' },
    {
      amount: null,
      why: 'vilket index som gäller är inte känt (räknas upp årligen); senast kända nivå 1 500 000 kr',
    },
  ])
})

test('adjusted on renewal only, an agreement without a renewal keeps its amounts, with an assumption', async () => {
  const cwd = workspace('index: OPI\nevery: renewal')
  expect(await lastPayouts(cwd)).toMatchObject([{ amount: 1500000 }, { amount: 1500000 }])
  expect((await run('iop payouts', { cwd })).out.replaceAll(/\s+/g, ' ')).toContain(
    'Amounts are adjusted only when the agreement is renewed; the file has no renewal, so they stay.',
  )
})

test('adjusted on renewal only, each renewal applies the changes since the renewal before it, and the first period none', async () => {
  const cwd = workspace('index: OPI\nevery: renewal')
  const path = join(cwd, 'agreements/harbarge.yaml')
  const term = 'term: { from: 2018-01-01, to: 2019-12-31, renewal: { months: 24, times: 1 }, source: 1 }'
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^term: .*$/m, term))
  const paid = await rows<PayoutRow>('iop payouts', { cwd })
  // OPI 2019 2.7 % and 2020 3.0 %, together 5.781 %.
  expect(paid.map(({ amount }) => amount)).toEqual([1500000, 1500000, 1586715, 1586715])
  expect(paid[2]?.why).toBe('1 500 000 kr × OPI 2019–2020 5.781 % = 1 586 715 kr')
})

test.each([
  [
    'index: OPI\nlevel: 2018\nevery: { years: 2 }\nfirstAdjustment: 2020-01-01',
    'all since the last adjustment together',
  ],
  [`${kpi.replace('passThrough: 80', 'cap: 3')}`, 'Floor and cap hold for the whole change since the base'],
])('the defaults that decide the levels of %s are assumptions, and no others', async (indexation, note) => {
  const { out } = await run('iop index --as-of 2021-06-01', { cwd: workspace(indexation) })
  expect(out.replaceAll(/\s+/g, ' ')).toContain(note)
  const yearly = await run('iop index', { cwd: workspace(kpi) })
  for (const silent of ['all since the last', 'Floor and cap', 'preliminary index value'])
    expect(yearly.out.replaceAll(/\s+/g, ' ')).not.toContain(silent)
})

test('a preliminary value that is kept is not settled by the final one', async () => {
  const opi = 'index: OPI\nfirstAdjustment: 2023-01-01\nevery: year'
  const settled = (preliminary: string) => {
    const cwd = workspace(`${opi}\n${preliminary}`)
    const term = join(cwd, 'agreements/harbarge.yaml')
    writeFileSync(term, readFileSync(term, 'utf8').replace('2022-12-31', '2023-12-31'))
    return rows<{ paid: number; amount: number }>('iop index --settle', { cwd })
  }
  expect(await settled('preliminary: kept')).toEqual([])
  expect(await settled('preliminary: settled')).toMatchObject([{ paid: 1552500, amount: 1569000 }])
})

test('an indexation has either parts or one index', async () => {
  const { out } = await run('iop validate --format concise', { cwd: workspace(`index: OPI\n${parts}`) })
  expect(out).toContain('Only one of “index” and “parts” can stand here. [only-one-of]')
  const undated = await run('iop validate --format concise', { cwd: workspace('index: OPI\nevery: year') })
  expect(undated.out).toContain(
    'The field “firstAdjustment” is missing here. Write for instance “firstAdjustment: 2024-01-01”. [missing-field]',
  )
})
