import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ending, folderWith, mended, slipped, started } from './real-run.ts'

const ids = Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(2, '0')}`)

/** How many of the files have been fixed; each is whole, as it was or as it is to be. */
function fixedIn(folder: string): number {
  const texts = ids.map(id => [id, readFileSync(join(folder, `${id}.yaml`), 'utf8')] as const)
  for (const [id, text] of texts) expect([slipped(id), mended(id)]).toContain(text)
  return texts.filter(([id, text]) => text === mended(id)).length
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of a write leaves every file whole, and another run goes on from there',
  async signal => {
    const folder = folderWith(...ids)
    const args = ['validate', '.', '--fix', '--format', 'concise']
    const run = started(args, folder)
    const ended = ending(run)
    while (run.exitCode === null && fixedIn(folder) === 0)
      await new Promise(resolve => setTimeout(resolve, 2))
    run.kill(signal)
    expect([signal, 0]).toContain(await ended)
    const before = fixedIn(folder)
    expect(before).toBeGreaterThan(0)
    expect(await ending(started(args, folder))).toBe(0)
    expect(fixedIn(folder)).toBe(ids.length)
    const beside = readdirSync(folder).filter(name => !ids.includes(name.replace('.yaml', '')))
    expect(beside.filter(name => !name.startsWith('.iop-'))).toEqual([])
  },
)

test('fifty runs that fix the same files at once all end well, and leave each file whole', {
  timeout: 300_000,
}, async () => {
  const folder = folderWith('a', 'b')
  const runs = Array.from({ length: 50 }, () => ending(started(['validate', '.', '--fix'], folder)))
  expect(new Set(await Promise.all(runs))).toEqual(new Set([0]))
  for (const id of ['a', 'b']) expect(readFileSync(join(folder, `${id}.yaml`), 'utf8')).toBe(mended(id))
  expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml'])
})
