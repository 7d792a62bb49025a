import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { iop, mended } from './real-run.ts'

const count = 10_000

test('a workspace of 10 000 files is read whole, within 512 MB and minutes', { timeout: 0 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-many-'))
  mkdirSync(join(cwd, 'agreements'))
  for (let i = 0; i < count; i++) writeFileSync(join(cwd, `agreements/a${i}.yaml`), mended(`a${i}`))
  const node = ['--max-old-space-size=512']
  const patience = 10 * 60_000
  const { out, exitCode } = iop(['validate', '--format', 'concise'], { cwd, node, patience })
  expect([exitCode, out]).toEqual([0, expect.stringContaining(`${count} files checked: 0 errors`)])
  const listed = iop(['list', '--format', 'csv'], { cwd, node, patience })
  expect(listed.exitCode).toBe(0)
  expect(listed.out.match(/^a\d+,/gm)).toHaveLength(count)
})
