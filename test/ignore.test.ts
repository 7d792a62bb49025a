import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'iop-'))
const ok = readFileSync('test/findings/ok.yaml', 'utf8')

/** A file with one warning, `never-due`, with a comment above what it is about, or beside it. */
const withWarning = ({ above = '', beside = '' }) => {
  const never = 'schedule: { every: year, in: april, on: { day: 31 }, missingDay: skip }'
  return `${ok}duties:\n${above && `  ${above}\n`}  rapport: { kind: report, what: R, ${never}, source: 5 } ${beside}\n`
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
])('what a comment on its place asks to be ignored is not reported, but counted: %j', async comment => {
  const { codes, summary, exitCode } = await validated(withWarning(comment), '--fail-on warning')
  expect(codes.filter(code => code !== 'ignore-unused')).toEqual([])
  expect(summary).toContain(', 1 ignored.')
  expect(exitCode).toBe(codes.length > 0 ? 1 : 0)
})

test('a comment on a block goes for all within it, and for nothing beside it', async () => {
  const text = withWarning({})
  const comment = '# iop-ignore never-due -- all of them'
  expect((await validated(text.replace('duties:', `duties: ${comment}`))).codes).toEqual([])
  expect((await validated(text.replace('grants:', `grants: ${comment}`))).codes).toEqual([
    'ignore-unused',
    'never-due',
  ])
})

test('the last day counts; after it the finding is back, and why', async () => {
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
])('%s ignores nothing, and is told', async (beside, says) => {
  const { codes, out } = await validated(withWarning({ beside }))
  expect(codes).toEqual(['never-due', 'ignore-unclear'])
  expect(out).toContain(says)
})

test('what the results rest on cannot be ignored', async () => {
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

test('what is wrong with such a comment cannot be ignored', async () => {
  const beside = '# iop-ignore years-mixed, ignore-unused -- why'
  expect((await validated(withWarning({ beside }))).codes).toEqual([
    'never-due',
    'ignore-unused',
    'ignore-unused',
  ])
})

test('nothing is said to be unused as long as the file has errors: not everything has been looked at', async () => {
  const text = withWarning({ beside: '# iop-ignore years-mixed -- why' }).replace('version: 1', 'version: x')
  expect((await validated(text)).codes).not.toContain('ignore-unused')
})

test('two comments for the same are one too many', async () => {
  const comment = '# iop-ignore never-due -- why'
  const { codes } = await validated(withWarning({ above: comment, beside: comment }))
  expect(codes).toEqual(['ignore-unused'])
})

test('in JSON what is ignored has a row that says why', async () => {
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

test('a text that only looks like such a comment is none', async () => {
  expect((await validated(ok.replace('Natthärbärge', '"x # iop-ignore nothing"'))).codes).toEqual([])
})

test('any number of such comments takes no longer than reading them', async () => {
  const unknown = '# iop-ignore nverdue, pastdue, neverdo -- why\n'.repeat(1000)
  const past = '# iop-ignore never-due until:2020-01-01 -- why\n'.repeat(1000)
  const { codes } = await validated(withWarning({}).replace('duties:', `${unknown}${past}duties:`))
  expect(codes.filter(code => code === 'ignore-code-unknown')).toHaveLength(3000)
  expect(codes.filter(code => code === 'ignore-expired')).toHaveLength(1)
})
