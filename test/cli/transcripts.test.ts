import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consoleBlock, replay, screenLines } from '../replay.ts'

const pages = readdirSync('test/cli')
  .filter(name => name.endsWith('.md'))
  .map(name => `test/cli/${name}`)

/** The page whose commands write: they are run in a copy. */
const writing = 'test/cli/fix.md'

function copied(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(cwd, 'agreements'))
  for (const name of ['day-format', 'unknown-field', 'value-not-allowed'])
    cpSync(`test/findings/${name}.yaml`, join(cwd, `${name}.yaml`))
  return cwd
}

test.each(['README.md', ...pages])('every console block of %s shows what its command prints', async page => {
  const text = readFileSync(page, 'utf8')
  expect(text).toMatch(consoleBlock)
  await expect(await replay(text, page === writing ? { cwd: copied() } : undefined)).toMatchFileSnapshot(
    `../../${page}`,
  )
})

test.each(['payouts', 'split', 'index', 'budget', 'expiry', 'diff', 'show', 'help'])(
  '%s fits 80 columns',
  name => {
    const lines = screenLines(readFileSync(`test/cli/${name}.md`, 'utf8'))
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter(line => line.length > 80)).toEqual([])
  },
)
