import { expect, test } from 'vitest'
import { kinds } from '../src/findings/lists/kinds.ts'
import { run } from './run.ts'

const codes = Object.keys(kinds)

test.each(['en', 'sv'])('every page and the list of all fit 80 columns, in %s', async lang => {
  const list = await run(`iop explain --lang ${lang}`)
  const pages = await run(`iop explain ${codes.join(' ')} --lang ${lang}`)
  for (const { out } of [list, pages]) expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
})

test('the list has every code once, in the order of the catalogue', async () => {
  const { out } = await run('iop explain')
  expect([...out.matchAll(/^([a-z-]+) \(/gm)].map(([, code]) => code)).toEqual(codes)
})

test('a page explains how to set the severity of its finding, or why it cannot be set', async () => {
  expect((await run('iop explain clause-quoted')).out).toContain('rules:\n    clause-quoted: off')
  const { out } = await run('iop explain party-unknown')
  expect(out).not.toContain('rules:')
  expect(out).toContain('The calculations rely on it')
})

test('an unknown code is refused with the most similar code', async () => {
  const { err, exitCode } = await run('iop explain party-unknwn')
  expect(err).toContain('did you mean “party-unknown”?')
  expect(exitCode).toBe(2)
})

test.each([
  ['en', 'README.md'],
  ['sv', 'README.sv.md'],
])('the reference in %s is kept as src/findings/%s', async (lang, page) => {
  const { out } = await run(`iop explain --format markdown --lang ${lang}`)
  await expect(out).toMatchFileSnapshot(`../src/findings/${page}`)
})
