import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../run.ts'

const ok = readFileSync('test/findings/ok.yaml', 'utf8').replace(/^duties:\n(?: .*\n)*/m, '')
const never = 'schedule: { every: year, in: april, on: { day: 31 }, missingDay: skip }'
const followUp = '  motet: { kind: follow-up, what: M, schedule: { every: year, in: may }, source: 4 }\n'
const duty = (key: string) => `  ${key}: { kind: report, what: R, ${never}, source: 5 }\n`

/** A workspace of agreements, each with a warning for each of its duties. */
function workspaceOf(agreements: Record<string, readonly string[]>) {
  const cwd = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  mkdirSync(cwd)
  const write = (id: string, duties: readonly string[], edit = (text: string) => text) =>
    writeFileSync(
      join(cwd, `${id}.yaml`),
      edit(`${ok.replace('id: ok', `id: ${id}`)}duties:\n${duties.map(duty).join('')}${followUp}`),
    )
  for (const [id, duties] of Object.entries(agreements)) write(id, duties)
  const validate = async (options = '', ids = '') => {
    const line = `iop validate ${ids} --fail-on warning --baseline b.json ${options}`
    const { out, err, exitCode } = await run(line.replaceAll(/ +/g, ' ').trim(), { cwd })
    const summary = out.slice(out.search(/^\d+ files? checked/m)).trimEnd()
    return { out, err, exitCode, summary }
  }
  const baseline = () => readFileSync(join(cwd, 'b.json'), 'utf8')
  const entries = () =>
    (JSON.parse(baseline()) as { findings: { agreement: string; path: string }[] }).findings.map(
      ({ agreement, path }) => `${agreement} ${path}`,
    )
  return { cwd, write, validate, baseline, entries }
}

test('a missing baseline is written on request only', async () => {
  const { cwd, validate, entries } = workspaceOf({ a: ['one', 'two'], b: ['one'] })
  const missing = await validate()
  expect([missing.exitCode, missing.out]).toEqual([2, ''])
  expect(missing.err).toContain('There is no baseline b.json')
  expect(existsSync(join(cwd, 'b.json'))).toBe(false)

  const made = await validate('--update-baseline')
  expect([made.exitCode, made.summary]).toEqual([
    0,
    '2 files checked: 0 errors, 0 warnings, 3 in the baseline.',
  ])
  expect(entries()).toEqual(['a duties.one.schedule', 'a duties.two.schedule', 'b duties.one.schedule'])
  expect(await validate()).toEqual(made)
})

test('only new findings are reported, and --update-baseline does not add them', async () => {
  const { write, validate, entries, baseline } = workspaceOf({ a: ['one'] })
  await validate('--update-baseline')
  const before = baseline()
  write('a', ['new', 'one'])
  for (const options of ['', '--update-baseline']) {
    const { out, exitCode, summary } = await validate(options)
    expect(exitCode).toBe(1)
    expect(out.match(/-->.*/g)).toEqual([expect.stringMatching(/^--> a\.yaml:\d+:33$/)])
    expect(out).toMatch(/^ *\d+ \| {3}new: /m)
    expect(summary).toBe('1 file checked: 0 errors, 1 warning, 1 in the baseline.')
    expect(baseline()).toBe(before)
  }
  expect((await validate('--grow-baseline')).exitCode).toBe(0)
  expect(entries()).toEqual(['a duties.new.schedule', 'a duties.one.schedule'])
})

test('stale entries are reported, and removed on request; a mistake that recurs is new then', async () => {
  const { write, validate, entries } = workspaceOf({ a: ['one', 'two'] })
  await validate('--update-baseline')
  write('a', ['two'])
  const { summary, exitCode } = await validate()
  expect([exitCode, summary]).toEqual([
    0,
    '1 file checked: 0 errors, 0 warnings, 1 in the baseline.\n1 entry of the baseline is of nothing any more; --update-baseline removes it.',
  ])
  expect((await validate('--lang sv')).out).toContain('1 post i baslinjen gäller inget längre')
  await validate('--update-baseline')
  expect(entries()).toEqual(['a duties.two.schedule'])
  write('a', ['one', 'two'])
  expect((await validate()).exitCode).toBe(1)
})

test('entries of unchecked files are kept; entries of deleted files are removed when the whole workspace is checked', async () => {
  const { cwd, write, validate, entries } = workspaceOf({ a: ['one'], b: ['one'], c: ['one'] })
  await validate('--update-baseline')
  write('a', ['two'])
  write('b', ['two'])
  rmSync(join(cwd, 'c.yaml'))
  await validate('--update-baseline', 'a.yaml')
  expect(entries()).toEqual(['b duties.one.schedule', 'c duties.one.schedule'])
  await validate('--update-baseline')
  expect(entries()).toEqual([])
})

test('no entry is stale in a file with new errors, since not all checks were run', async () => {
  const { write, validate, entries } = workspaceOf({ a: ['one'] })
  await validate('--update-baseline')
  write('a', ['one'], text => text.replace('version: 1', 'version: x').replace('from: 2024', 'from: 2O24'))
  const { summary } = await validate('--update-baseline')
  expect(summary).toContain('2 errors')
  expect(entries()).toEqual(['a duties.one.schedule'])
})

test('the text of a baseline is the same for the same findings, with a line for each entry', async () => {
  const { write, validate, baseline } = workspaceOf({ a: ['one', 'two'], b: ['one'] })
  await validate('--update-baseline')
  const before = baseline()
  expect(before.split('\n').filter(line => line.includes('"fingerprint"'))).toHaveLength(3)
  write('a', ['two', 'one'], text => text.replace('version: 1', '# more\n\nversion: 1'))
  await validate('--grow-baseline --lang sv')
  expect(baseline()).toBe(before)
})

test.each([
  '',
  '{}',
  '<<<<<<< ours',
  '[1]',
  '{ "iop": "baseline/2", "findings": [] }',
  '{ "iop": "baseline/1", "findings": [{ "code": "x" }] }',
])('a baseline that reads %j is a failure, and is not written over', async text => {
  const { cwd, validate, baseline } = workspaceOf({ a: ['one'] })
  writeFileSync(join(cwd, 'b.json'), text)
  for (const options of ['', '--update-baseline', '--grow-baseline']) {
    const { exitCode, err, out } = await validate(options)
    expect([exitCode, out]).toEqual([2, ''])
    expect(err).toContain('cannot be read as a baseline')
    expect(baseline()).toBe(text)
  }
})

test('mistakes in suppression comments are never accepted by a baseline', async () => {
  const { write, validate } = workspaceOf({ a: [] })
  write('a', ['one'], text => text.replace('duties:', 'duties: # iop-ignore never-due'))
  const { out, exitCode, summary } = await validate('--update-baseline')
  expect(out).toContain('[ignore-unclear]')
  expect([exitCode, summary]).toEqual([1, '1 file checked: 0 errors, 1 warning, 1 in the baseline.'])
})

test('in JSON the entries of the baseline have rows of their own', async () => {
  const { cwd, validate } = workspaceOf({ a: ['one'] })
  await validate('--update-baseline')
  const { out, exitCode } = await run('iop validate --format json --baseline b.json', { cwd })
  expect(exitCode).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ known: 1, gone: 0, rows: [{ code: 'never-due', known: true }] })
})

test('--update-baseline without a baseline is refused', async () => {
  const { exitCode, err } = await run('iop validate --update-baseline')
  expect([exitCode, err]).toEqual([2, 'iop: --update-baseline is nothing without --baseline.\n'])
})
