import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'
import { agreementsFolder } from './workspace.ts'

const folder = agreementsFolder()
const ok = readFileSync('test/findings/ok.yaml', 'utf8')

/** The same without its duties, and a duty against which nothing can be said. */
const base = ok.replace(/^duties:\n(?: .*\n)*/m, '')
const followUp = '  motet: { kind: follow-up, what: M, schedule: { every: year, in: may }, source: 4 }\n'

/** A file with one warning, `never-due`, with a comment above what it is about, or beside it. */
const withWarning = ({ above = '', beside = '' }) => {
  const never = 'schedule: { every: year, in: april, on: { day: 31 }, missingDay: skip }'
  const rapport = `  rapport: { kind: report, what: R, ${never}, source: 5 } ${beside}\n`
  return `${base}duties:\n${followUp}${above && `  ${above}\n`}${rapport}`
}

const validated = async (text: string, options = '') => {
  writeFileSync(join(folder, 'ok.yaml'), text)
  const line = `iop validate ok.yaml --format concise ${options}`.trim()
  const { out, exitCode } = await run(line, { cwd: folder })
  const codes = [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code)
  return { out, exitCode, codes, summary: out.trimEnd().split('\n').at(-1) }
}

test.each([
  { above: '# iop-ignore never-due -- until the board has met' },
  { beside: '# iop-ignore never-due -- until the board has met' },
  { beside: '# iop-ignore stated-total, never-due, period-reversed -- several' },
  { above: '# iop-ignore never-due -- the first\n  # iop-ignore years-mixed -- the second' },
])('a finding that a comment suppresses is counted and not reported: %j', async comment => {
  const { codes, summary, exitCode } = await validated(withWarning(comment), '--fail-on warning')
  expect(codes.filter(code => code !== 'ignore-unused')).toEqual([])
  expect(summary).toContain(', 1 ignored.')
  expect(exitCode).toBe(codes.length > 0 ? 1 : 0)
})

test('a comment on a block suppresses findings within it, and none beside it', async () => {
  const text = withWarning({})
  const comment = '# iop-ignore never-due -- all of them'
  expect((await validated(text.replace('duties:', `duties: ${comment}`))).codes).toEqual([])
  expect((await validated(text.replace('grants:', `grants: ${comment}`))).codes).toEqual([
    'ignore-unused',
    'never-due',
  ])
})

test('a suppression holds through its last day; after it the finding is reported again, with the reason', async () => {
  const text = withWarning({ beside: '# iop-ignore never-due until:2027-03-31 -- the board meets' })
  expect((await validated(text, '--today 2027-03-31')).codes).toEqual([])
  const { codes, out } = await validated(text, '--today 2027-04-01')
  expect(codes).toEqual(['never-due', 'ignore-expired'])
  expect(out).toContain('“never-due” was to be ignored until 2027-03-31; since then it is reported again.')
  expect(out).toContain('The reason was: the board meets')
  const columnOf = (word: string) =>
    text
      .split('\n')
      .find(line => line.includes(word))
      ?.indexOf(word)
  expect(out).toContain(`:${(columnOf('2027-03-31') ?? 0) + 1}: warning: “never-due” was to be ignored`)
  const sv = await validated(text, '--today 2027-04-01 --lang sv')
  expect(sv.out).toContain('”never-due” skulle undantas till och med 2027-03-31')
})

test.each([
  ['# iop-ignore never-due', 'does not say why'],
  ['# iop-ignore never-due --', 'does not say why'],
  ['# iop-ignore -- why', 'does not say which'],
  ['# iop-ignore never-due until:2027-02-29 -- why', '“2027-02-29” is no day of the calendar'],
  ['# iop-ignore never-due until: -- why', '“until:” is no day of the calendar'],
  ['# IOP ignore never-due -- why', 'the word is iop-ignore'],
])('%s suppresses nothing, and is a finding', async (beside, says) => {
  const { codes, out } = await validated(withWarning({ beside }))
  expect(codes).toEqual(['never-due', 'ignore-unclear'])
  expect(out).toContain(says)
})

test('findings that results depend on cannot be ignored', async () => {
  const { codes, exitCode, out } = await validated(
    ok
      .replace('amount: 500000', 'amount: lots')
      .replace('grants:', 'grants: # iop-ignore amount-not-number -- why'),
  )
  expect(codes).toEqual(['ignore-not-possible', 'amount-not-number'])
  expect(exitCode).toBe(1)
  expect(out).toContain('1 error, 1 warning.')
  expect((await run('iop payouts ok.yaml', { cwd: folder })).exitCode).toBe(2)
})

test('an error that no result depends on can be ignored, and then stops no other command', async () => {
  const text = `${ok}statedTotals: { contributions: 1, source: 2 }`
  expect((await validated(text)).codes).toEqual(['stated-total'])
  expect((await run('iop payouts ok.yaml', { cwd: folder })).exitCode).toBe(2)
  const { codes, exitCode } = await validated(`${text} # iop-ignore stated-total -- a slip in the document\n`)
  expect([codes, exitCode]).toEqual([[], 0])
  expect((await run('iop payouts ok.yaml', { cwd: folder })).exitCode).toBe(0)
})

test('a finding that the workspace makes an error can still be ignored', async () => {
  const cwd = join(mkdtempSync(join(tmpdir(), 'iop-')), 'agreements')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'workspace.yaml'), 'iop: workspace/1\nrules: { never-due: error }\n')
  writeFileSync(join(cwd, 'ok.yaml'), withWarning({ beside: '# iop-ignore never-due -- why' }))
  const { out, exitCode } = await run('iop validate --format concise', { cwd })
  expect([exitCode, out]).toEqual([0, expect.stringContaining('1 ignored')])
})

test('a mistake in a suppression comment cannot be ignored', async () => {
  const beside = '# iop-ignore years-mixed, ignore-unused -- why'
  expect((await validated(withWarning({ beside }))).codes).toEqual([
    'never-due',
    'ignore-unused',
    'ignore-unused',
  ])
})

test('no suppression is reported as unused while the file has errors, since not all checks were run', async () => {
  const text = withWarning({ beside: '# iop-ignore years-mixed -- why' }).replace('version: 1', 'version: x')
  expect((await validated(text)).codes).not.toContain('ignore-unused')
})

test('the second of two comments for the same finding is unused', async () => {
  const comment = '# iop-ignore never-due -- why'
  const { codes } = await validated(withWarning({ above: comment, beside: comment }))
  expect(codes).toEqual(['ignore-unused'])
})

test('in JSON an ignored finding has a row with the reason', async () => {
  writeFileSync(
    join(folder, 'ok.yaml'),
    withWarning({ beside: '# iop-ignore never-due until:2027-03-31 -- why' }),
  )
  const { out } = await run('iop validate ok.yaml --format json', { cwd: folder })
  expect(JSON.parse(out)).toMatchObject({
    ignored: 1,
    warnings: 0,
    rows: [{ code: 'never-due', suppressed: { reason: 'why', until: '2027-03-31' } }],
  })
})

test('a text that looks like a suppression comment suppresses nothing', async () => {
  expect((await validated(ok.replace('Natthärbärge', '"x # iop-ignore nothing"'))).codes).toEqual([])
})

test('the time for many suppression comments grows no faster than the file', async () => {
  const unknown = '# iop-ignore nverdue, pastdue, neverdo -- why\n'.repeat(1000)
  const past = '# iop-ignore never-due until:2020-01-01 -- why\n'.repeat(1000)
  const { codes } = await validated(withWarning({}).replace('duties:', `${unknown}${past}duties:`))
  expect(codes.filter(code => code === 'ignore-code-unknown')).toHaveLength(3000)
  expect(codes.filter(code => code === 'ignore-expired')).toHaveLength(1)
})

test('a suppressed finding in an index stops no other command', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(cwd, 'agreements'))
  writeFileSync(join(cwd, 'agreements/ok.yaml'), ok)
  writeFileSync(join(cwd, 'agreements/workspace.yaml'), 'iop: workspace/1\nrules: { index-jump: error }\n')
  const jump = readFileSync('test/findings/index-jump.yaml', 'utf8')
  const ignored = jump.replace(/^.*year: 2023.*$/m, '  # iop-ignore index-jump -- as published\n$&')
  const codes = []
  for (const text of [jump, ignored]) {
    writeFileSync(join(cwd, 'agreements/index-jump.yaml'), text)
    for (const command of ['validate', 'list']) codes.push((await run(`iop ${command}`, { cwd })).exitCode)
  }
  expect(codes).toEqual([1, 2, 0, 0])
})
