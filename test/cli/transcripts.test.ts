import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../run.ts'

const consoleBlock = /^```console\n\$ (iop .+)\n[\s\S]*?^```$/gm

/** The page as it would read if its commands were run now; an exit code other than 0 is shown. */
async function replay(page: string): Promise<string> {
  let replayed = ''
  let end = 0
  for (const match of page.matchAll(consoleBlock)) {
    const [block, line = ''] = match
    const { out, err, exitCode } = await run(line)
    const code = exitCode === 0 ? '' : `(exit code ${exitCode})\n`
    replayed += `${page.slice(end, match.index)}\`\`\`console\n$ ${line}\n${out}${err}${code}\`\`\``
    end = match.index + block.length
  }
  return replayed + page.slice(end)
}

const pages = readdirSync('test/cli')
  .filter(name => name.endsWith('.md'))
  .map(name => `test/cli/${name}`)

test.each(['README.md', ...pages])('%s is true', async page => {
  const text = readFileSync(page, 'utf8')
  expect(text).toMatch(consoleBlock)
  await expect(await replay(text)).toMatchFileSnapshot(`../../${page}`)
})

test.each(['payouts', 'split', 'index', 'budget', 'expiry', 'show', 'help'])('%s fits 80 columns', name => {
  const screens = readFileSync(`test/cli/${name}.md`, 'utf8').matchAll(
    /^```console\n\$ .*\n([\s\S]*?)^```$/gm,
  )
  const lines = [...screens].flatMap(([, screen = '']) => screen.split('\n'))
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter(line => line.length > 80)).toEqual([])
})
