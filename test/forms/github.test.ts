import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../src/messages/en/en.ts'
import { github } from '../../src/output/findings/github.ts'
import { run } from '../run.ts'
import { examined } from './examined.ts'
import { places } from './places.ts'

const commandsIn = (text: string) => ({
  errors: text.match(/^::error /gm)?.length ?? 0,
  warnings: text.match(/^::warning /gm)?.length ?? 0,
  notices: text.match(/^::notice /gm)?.length ?? 0,
})

test('as many findings as GitHub shows are all annotated, without a notice of more', () => {
  const text = github(examined({ error: 10, warning: 10, note: 10 }), en)
  expect(commandsIn(text)).toEqual({ errors: 10, warnings: 10, notices: 10 })
  expect(text).not.toContain('more')
})

test('of more findings than GitHub shows the first are annotated, and a notice counts the rest', () => {
  const text = github(examined({ error: 12, warning: 3, note: 10 }), en)
  expect(commandsIn(text)).toEqual({ errors: 10, warnings: 3, notices: 10 })
  expect(text.split('\n').at(-1)).toBe(
    '::notice title=iop::3 more findings are not shown here, in “agreements/a.yaml”. The summary of the job has all.',
  )
})

test('annotations are at most as many as GitHub shows, the most severe first, and all others are counted', () => {
  const count = fc.nat(25)
  fc.assert(
    fc.property(fc.record({ error: count, warning: count, note: count }), counts => {
      const text = github(examined(counts), en)
      const { errors, warnings, notices } = commandsIn(text)
      expect(Math.max(errors, warnings, notices)).toBeLessThanOrEqual(10)
      const order = text.split('\n').map(line => ['::e', '::w', '::n'].indexOf(line.slice(0, 3)))
      expect(order).toEqual(order.toSorted())
      const [, left = '0'] = /^::notice title=iop::(\d+) more/m.exec(text) ?? []
      const isCut = left !== '0'
      const shown = errors + warnings + notices - (isCut ? 1 : 0)
      expect(shown + Number(left)).toBe(counts.error + counts.warning + counts.note)
    }),
  )
})

test('columns are given only for a finding within one line, since GitHub refuses others', () => {
  const { diagnostics, ...others } = examined({ error: 1, warning: 0, note: 0 })
  const long = diagnostics.map(diagnostic => ({ ...diagnostic, endLine: 9 }))
  expect(github({ ...others, diagnostics: long }, en)).toMatch(/line=1,endLine=9,title=/)
})

test('whatever a file or its name contains, a finding is one command, at its place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (text, file) => {
        for (const said of [text, '\n::stop-commands::x', '%0A::error::', 'a,b:c%'])
          for (const name of [file, 'a,line=9::b%0A.yaml', 'å "x".yaml']) {
            const written = github(examined({ error: 1, warning: 0, note: 0 }, said, name), en)
            expect(written).not.toMatch(/[\r\n]/)
            if (!/\p{C}|[\u2028\u2029]/u.test(name))
              expect(places.github(written)).toEqual([
                { file: name, code: 'reading-unknown', line: 1, endLine: 1 },
              ])
          }
      },
    ),
  )
})

const folder = mkdtempSync(join(tmpdir(), 'iop-'))
const summary = join(folder, 'summary.md')
const env = { GITHUB_STEP_SUMMARY: summary }
const file = 'test/findings/duplicate-key.yaml'

test('the whole table is appended to the summary of the job', async () => {
  writeFileSync(summary, '# Before\n\n')
  const { exitCode } = await run(`iop validate ${file} --format github`, { env })
  expect(exitCode).toBe(1)
  const table = (await run(`iop validate ${file} --format markdown`)).out
  expect(readFileSync(summary, 'utf8')).toBe(`# Before\n\n${table}`)
})

test('the summary is never larger than GitHub accepts', async () => {
  const most = 1_048_576
  for (const left of [200, 90, 10, 0]) {
    writeFileSync(summary, 'x'.repeat(most - left))
    await run(`iop validate ${file} --format github`, { env })
    expect(statSync(summary).size).toBeLessThanOrEqual(most)
    if (left === 200)
      expect(readFileSync(summary, 'utf8')).toMatch(/x\*\*1 file checked: .*\n\n.*\n\n?There/s)
  }
})

test('other formats do not write the summary', async () => {
  writeFileSync(summary, '')
  await run(`iop validate ${file} --format json`, { env })
  expect(readFileSync(summary, 'utf8')).toBe('')
})

test('a summary that cannot be written is a failure', async () => {
  const nowhere = join(folder, 'no', 'summary.md')
  const { err, exitCode } = await run(`iop validate ${file} --format github`, {
    env: { GITHUB_STEP_SUMMARY: nowhere },
  })
  expect([err, exitCode]).toEqual([`iop: The file ${nowhere} cannot be written.\n`, 2])
})
