import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf } from '../src/findings/example-file.ts'
import { examples } from '../src/findings/lists/examples.ts'
import { run } from './run.ts'

/** A workspace with these rules, and an agreement with a sum that is wrong by one krona. */
function workspace(rules: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  mkdirSync(folder)
  const bad = examples['stated-total']?.wrong ?? ''
  writeFileSync(join(folder, 'stated-total.yaml'), fileOf(bad, {}, 'stated-total'))
  writeFileSync(join(folder, 'workspace.yaml'), `iop: workspace/1\nrules: { ${rules} }\n`)
  return folder
}

test('every command uses the severities of the workspace', async () => {
  const off = workspace('stated-total: off')
  expect((await run('iop validate', { cwd: off })).out).toBe('2 files checked: 0 errors, 0 warnings.\n')
  expect((await run('iop payouts', { cwd: off })).exitCode).toBe(0)

  const warning = workspace('stated-total: warning')
  const { out, exitCode } = await run('iop validate', { cwd: warning })
  expect(out).toContain('warning[stated-total]: ')
  expect(exitCode).toBe(0)
  expect((await run('iop payouts', { cwd: warning })).exitCode).toBe(0)

  expect((await run('iop payouts', { cwd: workspace('') })).exitCode).toBe(2)
})

test('the severity of a finding that calculations rely on cannot be lowered, and the attempt is an error', async () => {
  const cwd = workspace('stated-total: off, period-reversed: warning')
  writeFileSync(
    join(cwd, 'period-reversed.yaml'),
    fileOf(examples['period-reversed']?.wrong ?? '', {}, 'period-reversed'),
  )
  const { out, exitCode } = await run('iop validate', { cwd })
  expect(out).toContain('error[period-reversed]: ')
  expect(out).toContain('error[rule-required]: ')
  expect(exitCode).toBe(1)
})
