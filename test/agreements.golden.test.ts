import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replay, screenLines } from './replay.ts'
import { run } from './run.ts'

/** `test/real/agreements` is a workspace of real agreements, as far as they are known; a page shows what becomes of each. */
const workspace = { cwd: 'test/real' }
const files = readdirSync('test/real/agreements')
const named = (ending: string) => files.filter(name => name.endsWith(ending))

test('the agreements of the tests are valid, with notes only about an unnamed index without rounding and end', async () => {
  const { out, exitCode } = await run('iop validate', workspace)
  expect(out).toContain(`${named('.yaml').length} filer kontrollerade: 0 fel, 0 varningar, 2 upplysningar.\n`)
  expect(exitCode).toBe(0)
})

test.each(named('.md'))(
  'every console block of %s shows what its command prints, in 80 columns',
  async name => {
    const file = `test/real/agreements/${name}`
    const now = await replay(readFileSync(file, 'utf8'), workspace)
    await expect(now).toMatchFileSnapshot(`../${file}`)
    expect(screenLines(now).filter(line => line.length > 80)).toEqual([])
  },
)

test.each(['show', 'payouts', 'budget', 'expiry'])(
  'every page has iop %s, and every agreement a page',
  command => {
    const pages = named('.md').map(name => readFileSync(`test/real/agreements/${name}`, 'utf8'))
    for (const page of pages) expect(page).toContain(`\n$ iop ${command} `)
    for (const id of named('.yaml').filter(name => name !== 'workspace.yaml'))
      expect(
        pages.some(page => page.includes(` ${id.replace('.yaml', '')}`)),
        id,
      ).toBe(true)
  },
)
