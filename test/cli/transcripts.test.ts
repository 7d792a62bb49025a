import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { consoleBlock, replay, screenLines } from '../replay.ts'

const pages = readdirSync('test/cli')
  .filter(name => name.endsWith('.md'))
  .map(name => `test/cli/${name}`)

test.each(['README.md', ...pages])('%s is true', async page => {
  const text = readFileSync(page, 'utf8')
  expect(text).toMatch(consoleBlock)
  await expect(await replay(text)).toMatchFileSnapshot(`../../${page}`)
})

test.each(['payouts', 'split', 'index', 'budget', 'expiry', 'diff', 'show', 'help'])(
  '%s fits 80 columns',
  name => {
    const lines = screenLines(readFileSync(`test/cli/${name}.md`, 'utf8'))
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter(line => line.length > 80)).toEqual([])
  },
)
