import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rows, run } from './run.ts'

/** A level index with preliminary and final values, and two indices whose values are not at hand. */
const indices = {
  akt: `iop: index/1
id: AKT
name: Arbetskostnadsindex
publisher: Exempel
kind: level
values:
  - { period: 2023-10, number: 400, status: preliminary, published: 2023-11-15, source: exempel }
  - { period: 2023-10, number: 402, status: final, published: 2024-06-15, source: exempel }
  - { period: 2024-10, number: 410, status: preliminary, published: 2024-11-15, source: exempel }
  - { period: 2024-10, number: 412, status: final, published: 2025-06-15, source: exempel }
  - { period: 2025-10, number: 451, status: preliminary, published: 2025-11-15, source: exempel }
`,
  vard: `iop: index/1
id: VARD
name: Vårdprisindex
publisher: SKR
source: skr.se
kind: percent-change
values: []
`,
  lci: `iop: index/1
id: LCI
name: Labour Cost Index
publisher: SCB
source: scb.se
kind: level
values: []
`,
}

/** A workspace of those indices, the shipped ones and an agreement of 1 000 000 kr a year, paid in December. */
function workspace(indexation: string, term = 'from: 2024-01-01, to: 2026-12-31'): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-values-'))
  cpSync('agreements/indices', join(cwd, 'agreements/indices'), { recursive: true })
  for (const [name, text] of Object.entries(indices))
    writeFileSync(join(cwd, `agreements/indices/${name}.yaml`), text)
  writeFileSync(
    join(cwd, 'agreements/varden.yaml'),
    `iop: agreement/1
id: varden
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { ${term}, source: 3 }
grants: { g: { from: k, to: f, amount: 1000000, source: 3 } }
payouts: { every: year, in: december, source: 3 }
indexation: { ${indexation}, appliesTo: grants, source: 3 }
`,
  )
  return cwd
}

interface PayoutRow {
  readonly amount: number | null
  readonly status: string
  readonly why: string
}

const paid = (cwd: string, options = '') => rows<PayoutRow>(`iop payouts ${options}`.trim(), { cwd })
const findings = async (cwd: string) => (await run('iop validate --format concise', { cwd })).out

const akt = (
  more: string,
  base: string,
  every = 'month: october, firstAdjustment: 2025-01-01, every: year',
) => `index: AKT, ${more}base: { period: 2023-10${base} }, ${every}`

test.each([
  // 410 / 402 = 1.0199004975….
  ['final, then preliminary', 'valueUsed: preliminary, ', ', valueUsed: final', 1_019_900, 'final'],
  ['preliminary both times', 'valueUsed: preliminary, ', ', valueUsed: preliminary', 1_025_000, 'final'],
  // 412 / 402 = 1.0248756218….
  ['final both times', 'valueUsed: final, ', ', valueUsed: final', 1_024_876, 'final'],
  ['the latest, if nothing is said', '', '', 1_024_876, 'final'],
  ['preliminary, then final', 'valueUsed: final, ', ', valueUsed: preliminary', 1_030_000, 'final'],
  // The stated number counts, whichever of the published ones it is.
  ['the stated 400, then preliminary', 'valueUsed: preliminary, ', ', number: 400', 1_025_000, 'final'],
  ['the stated 402, then preliminary', 'valueUsed: preliminary, ', ', number: 402', 1_019_900, 'final'],
])('levels are compared as stated: %s', async (_, more, base, amount, status) => {
  const [, second] = await paid(workspace(akt(more, base)), '--as-of 2026-01-31')
  expect(second).toMatchObject({ amount, status })
})

test('where the final value is used and not yet published, the preliminary one stands, marked', async () => {
  const cwd = workspace(akt('valueUsed: final, ', ', valueUsed: final'))
  const [, second] = await paid(cwd, '--as-of 2025-01-31')
  expect(second).toMatchObject({ amount: 1_019_900, status: 'preliminary' })
})

test('from adjustment to adjustment the earlier side is what was used then, unless the base says another', async () => {
  const chained = 'computedFrom: previous-amount, month: october, firstAdjustment: 2025-01-01, every: year'
  // 410 / 400, and then 451 / 410 = 1.1 on 1 025 000.
  const same = await paid(workspace(akt('valueUsed: preliminary, ', ', number: 400', chained)))
  expect(same.map(({ amount }) => amount)).toEqual([1_000_000, 1_025_000, 1_127_500])
  // 410 / 402, and then 451 / 412 = 1.0946601941… on 1 019 900: 1 116 443.93….
  const final = await paid(workspace(akt('valueUsed: preliminary, ', ', valueUsed: final', chained)))
  expect(final.map(({ amount }) => amount)).toEqual([1_000_000, 1_019_900, 1_116_444])
})

test('the preliminary change is used also after the final one, which is never settled', async () => {
  const opi = 'index: OPI, valueUsed: preliminary, firstAdjustment: 2023-01-01, every: year'
  const cwd = workspace(opi, 'from: 2022-01-01, to: 2023-12-31')
  // OPI 2023: 3.5 % preliminary, 4.6 % final from 2023-04-19.
  expect(await paid(cwd, '--as-of 2024-01-01')).toMatchObject([
    { amount: 1_000_000 },
    { amount: 1_035_000, status: 'final' },
  ])
  expect(await rows('iop index --settle', { cwd })).toEqual([])
  expect(await findings(cwd)).not.toContain('index-preliminary-missing')
})

test('where a period has no preliminary value the final one is used, with a warning', async () => {
  const opi = 'index: OPI, valueUsed: preliminary, firstAdjustment: 2022-01-01, every: year'
  const cwd = workspace(opi, 'from: 2021-01-01, to: 2022-12-31')
  expect((await paid(cwd))[1]).toMatchObject({ amount: 1_019_000, status: 'final' })
  expect(await findings(cwd)).toContain('[index-preliminary-missing]')
})

test.each([
  [', number: 400', false],
  [', number: 402', false],
  [', number: 401', true],
  [', number: 400, valueUsed: preliminary', false],
  [', number: 402, valueUsed: preliminary', true],
  [', number: 402, valueUsed: final', false],
])('a stated base number is one of those published for its period: %s', async (base, differs) => {
  expect((await findings(workspace(akt('', base)))).includes('[index-base-differs]')).toBe(differs)
})

test('which value is used is said in one way', async () => {
  const both = akt('valueUsed: preliminary, preliminary: kept, ', '')
  expect(await findings(workspace(both))).toContain(
    'Only one of “preliminary” and “valueUsed” can stand here.',
  )
})

const vard = 'index: VARD, level: 2024, firstAdjustment: 2025-01-01, every: year'

test('an index without values is sound, and what needs it is unknown under its full name, in both languages', async () => {
  const cwd = workspace(vard)
  expect(await findings(cwd)).not.toContain(': error')
  expect(await paid(cwd)).toMatchObject([
    { amount: 1_000_000, status: 'final' },
    { amount: null, why: 'Vårdprisindex (VARD) 2025 is not known; last known level 1 000 000 kr (2024)' },
    { amount: null },
  ])
  const swedish = (await run('iop index --lang sv', { cwd })).out.replaceAll(/\s+/g, ' ')
  expect(swedish).toContain('Inget värde av Vårdprisindex (VARD) finns i arbetsmappen')
  expect(swedish).toContain('Pröva ett med: --assume VARD=PROCENT')
  expect(swedish).not.toContain('Dokumentet säger inte vilket index')
})

test('its changes can be assumed, for all years or one, or forecast by the workspace', async () => {
  const cwd = workspace(vard)
  const amounts = async (options: string) => (await paid(cwd, options)).map(({ amount }) => amount)
  // 1 025 000 × 1.025 = 1 050 625.
  expect(await amounts('--assume VARD=2.5')).toEqual([1_000_000, 1_025_000, 1_050_625])
  expect(await amounts('--assume VARD:2025=4')).toEqual([1_000_000, 1_040_000, null])
  writeFileSync(join(cwd, 'agreements/workspace.yaml'), 'iop: workspace/1\nforecast: { VARD: 2.5 }\n')
  expect(await amounts('')).toEqual([1_000_000, 1_025_000, 1_050_625])
})

test.each([
  // Each time from the base: 1.02 and 1.02² = 1.0404.
  ['base: 2023-10', [1_000_000, 1_020_000, 1_040_400]],
  ['base: { period: 2023-10, number: 104.2 }', [1_000_000, 1_020_000, 1_040_400]],
  ['base: 2023-10, computedFrom: previous-amount', [1_000_000, 1_020_000, 1_040_400]],
  // The base is two years before the first level: 1.02² and 1.02³ = 1.061208.
  ['base: 2022-10', [1_000_000, 1_040_400, 1_061_208]],
  // At most 3 % since the base.
  ['base: 2023-10, change: { cap: 3 }', [1_000_000, 1_020_000, 1_030_000]],
])('levels without values continue from the base by what is assumed: %s', async (base, amounts) => {
  const cwd = workspace(`index: LCI, ${base}, month: october, firstAdjustment: 2025-01-01, every: year`)
  expect(await findings(cwd)).not.toContain(': error')
  expect((await paid(cwd)).map(({ amount }) => amount)).toEqual([1_000_000, null, null])
  const assumed = await paid(cwd, '--assume LCI=2')
  expect(assumed.map(({ amount }) => amount)).toEqual(amounts)
  expect(assumed.map(({ status }) => status)).toEqual(['final', 'forecast', 'forecast'])
})

test('an index that no file declares is refused, with what can be done', async () => {
  const out = await findings(workspace(vard.replace('VARD', 'HVI')))
  expect(out).toContain('[index-unknown]')
  expect(out).toContain('values: []')
})
