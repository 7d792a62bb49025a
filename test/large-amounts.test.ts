import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

/** Eleven agreements with eleven grants each of the largest amount that a file can hold, less an öre. */
function workspace(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-large-'))
  mkdirSync(join(cwd, 'agreements'))
  const eleven = Array.from({ length: 11 }, (_, i) => i + 1)
  const grants = eleven.map(
    n => `  g${n}: { from: kommunen, to: foreningen, amount: 999999999999.99, source: 2 }`,
  )
  for (const n of eleven)
    writeFileSync(
      join(cwd, `agreements/stort-${n}.yaml`),
      `iop: agreement/1
id: stort-${n}
version: 1
title: Stort
parties:
  kommunen: { name: Exempel kommun, sector: public }
  foreningen: { name: Föreningen, sector: civil }
term: { from: 2020-01-01, to: 2023-12-31, source: 1 }
grants:
${grants.join('\n')}
payouts: { every: year, in: january, source: 3 }
indexation: { percent: 0.01, firstAdjustment: 2021-01-01, every: year, rounding: { unit: ore, mode: down }, appliesTo: grants, source: 4 }
`,
    )
  return cwd
}

const cwd = workspace()

// A JavaScript number would make it …998.8: it has 53 bits, which are used up at 70 368 744 177 664 kr.
test('a sum of the largest amounts keeps its öre, on the screen and in JSON and CSV', async () => {
  const line = 'iop budget --year 2020 --by payer'
  expect((await run(line, { cwd })).out).toContain('120 999 999 999 998.79')
  expect((await run(`${line} --format json`, { cwd })).out).toContain('"amount": 120999999999998.79,')
  expect((await run(`${line} --format csv`, { cwd })).out).toContain(',120999999999998.79,')
})

test('an amount before rounding keeps all of its decimals', async () => {
  const { out } = await run('iop index stort-1 --format json', { cwd })
  // 999 999 999 999.99 × 1.0001, and 1 000 099 999 999.98 × 1.0001.
  expect(out).toContain('"exact": 1000099999999.989999')
  expect(out).toContain('"amount": 1000099999999.98,')
  expect(out).toContain('"exact": 1000200009999.979998')
})

test('accrual and the bridge keep the öre of the largest amounts', async () => {
  const lines = [
    'iop budget --years 2020-2023 --by payer --basis accrual',
    'iop budget --years 2020-2023 --bridge',
  ]
  for (const line of lines) {
    const { out } = await run(`${line} --format json`, { cwd })
    const amounts = [...out.matchAll(/"(?:amount|cash|accrual)": (\d+)(?:\.(\d+))?/g)]
    expect(amounts.length).toBeGreaterThan(0)
    // Each year’s amount comes from whole öre: no digit after the second decimal.
    for (const [, , fraction = ''] of amounts) expect(fraction.length).toBeLessThan(3)
  }
  const { out } = await run(`${lines[0]} --format json`, { cwd })
  expect(out).toContain('"amount": 120999999999998.79,')
})
