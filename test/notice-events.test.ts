import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const ok = readFileSync('test/findings/ok.yaml', 'utf8')

/** What validation says, and where the agreement ends, with these blocks in place of its own. */
async function checked(...blocks: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-notice-'))
  const kept = ok
    .split(/\n(?=\S)/)
    .filter(own => !blocks.some(block => block.startsWith(own.split(':')[0] || '-')))
  writeFileSync(join(cwd, 'ok.yaml'), [...kept, ...blocks, ''].join('\n'))
  const { out } = await run('iop validate ok.yaml --format concise', { cwd })
  const findings = out.match(/(error|warning): .*/g) ?? []
  const list = await run('iop list ok.yaml --format csv', { cwd })
  const [header = [], row = []] = list.out.split('\n').map(line => line.split(','))
  return { findings, end: row[header.indexOf('to')] }
}

const given = (fields: string) => `events: { uppsagt: { kind: notice-given, ${fields}, source: 6 } }`
const right = (fields: string) => `notice: { a: { by: Varje part, ${fields}, source: 4 } }`

test('a notice without a stated end ends the agreement by the terms of its right', async () => {
  expect(await checked(right('months: 3'), given('day: 2025-02-15'))).toEqual({
    findings: [],
    end: '2025-05-15',
  })
  const whole = right('months: 3, reckoned: whole-months')
  expect(await checked(whole, given('day: 2025-02-15'))).toEqual({ findings: [], end: '2025-05-31' })
})

test('the choice between sending and receipt is required only where the end depends on it', async () => {
  const both = given('day: 2025-02-27, received: 2025-03-03')
  const { findings } = await checked(right('months: 3'), both)
  expect(findings).toEqual([
    'error: The day depends on “notice.a.counts”, which is not said. With “sent” the agreement ends on 2025-05-27. With “received” the agreement ends on 2025-06-03. Write “notice.a.counts”: “sent” or “received”. [choice-open]',
  ])
  expect(await checked(right('months: 3, counts: received'), both)).toEqual({
    findings: [],
    end: '2025-06-03',
  })
  expect(await checked(right('months: 3, counts: sent'), both)).toEqual({ findings: [], end: '2025-05-27' })
  const sameMonth = given('day: 2025-02-25, received: 2025-02-27')
  expect((await checked(right('months: 3, reckoned: month-end'), sameMonth)).end).toBe('2025-05-31')
})

test('a notice that counts from its receipt requires the day of receipt', async () => {
  const { findings } = await checked(right('months: 3, counts: received'), given('day: 2025-02-27'))
  expect(findings).toEqual([
    'error: The field “received” is missing here. Write “received: …”. [missing-field]',
  ])
})

test('a window without a meaning is refused, with the day that results from each meaning', async () => {
  const { findings } = await checked(right('window: { months: 6 }'))
  expect(findings).toEqual([
    'error: The day depends on “meaning”, which is not said. With “at-least” the latest day for notice is 2025-06-30. With “within” the latest day for notice is 2025-12-31. Write “meaning”: “at-least” or “within”. [choice-open]',
  ])
})

test('a notice before a renewal ends the agreement with that renewal, a late one with the next', async () => {
  const term = 'term: { from: 2023-01-01, to: 2023-12-31, renewal: { months: 12 }, source: 1 }'
  const window = right('window: { months: 6, meaning: at-least }')
  expect((await checked(term, window, given('day: 2025-06-30'))).end).toBe('2025-12-31')
  expect((await checked(term, window, given('day: 2025-07-01'))).end).toBe('2026-12-31')
  const toFebruary = term.replace('2023-12-31', '2024-02-29')
  expect((await checked(toFebruary, window, given('day: 2025-08-28'))).end).toBe('2026-02-28')
  expect((await checked(toFebruary, window, given('day: 2025-08-31'))).end).toBe('2027-02-28')
})

test('a notice that ends the agreement for one party, or asks to renegotiate, leaves its end as it is', async () => {
  const leaving = right('months: 3, endsFor: giver')
  expect((await checked(leaving, given('day: 2025-02-15, by: foreningen'))).end).toBe('2025-12-31')
  expect((await checked(leaving, given('day: 2025-02-15'))).findings).toEqual([
    'error: The field “by” is missing here. Write “by: …”. [missing-field]',
  ])
  const asking = right('months: 3, purpose: renegotiate')
  expect(await checked(asking, given('day: 2025-02-15, notice: a'))).toEqual({
    findings: [],
    end: '2025-12-31',
  })
})

test('with several rights to give notice, a notice must name its right', async () => {
  const two = 'notice: { a: { months: 3, by: A, source: 4 }, b: { months: 6, by: B, source: 4 } }'
  expect((await checked(two, given('day: 2025-02-15'))).findings).toEqual([
    'error: The field “notice” is missing here. Write “notice: …”. [missing-field]',
  ])
  expect((await checked(two, given('day: 2025-02-15, notice: b'))).end).toBe('2025-08-15')
})

const three =
  'parties: { kommunen: { name: K, sector: public }, foreningen: { name: F, sector: civil }, stiftelsen: { name: S, sector: civil } }'

test('among more than two parties a notice ends the agreement for nobody else unless the file says so', async () => {
  const by = (...parties: string[]) => given(`day: 2025-02-15, by: [${parties.join(', ')}]`)
  const unstated = [
    'error: The agreement has 3 parties, and it is not said whether the notice ends it for all or only for the one that gives it. With “all” the agreement ends on 2025-05-15. With “giver” it continues for the others. Write “notice.a.endsFor”; if the document leaves it open, write a reading with both. [ends-for-unstated]',
  ]
  expect((await checked(three, right('months: 3'), by('stiftelsen'))).findings).toEqual(unstated)
  expect((await checked(three, right('months: 3'), given('day: 2025-02-15'))).findings).toEqual(unstated)
  const all = by('kommunen', 'foreningen', 'stiftelsen')
  expect((await checked(three, right('months: 3'), all)).end).toBe('2025-05-15')
  expect((await checked(three, right('months: 3, endsFor: all'), by('stiftelsen'))).end).toBe('2025-05-15')
  expect((await checked(three, right('months: 3, endsFor: giver'), by('stiftelsen'))).end).toBe('2025-12-31')
  const executing = three.replace('name: S, sector: civil', 'name: S, sector: civil, role: executing')
  expect((await checked(executing, right('months: 3'), by('foreningen'))).end).toBe('2025-05-15')
})

test('a reading decides for whom a notice ends the agreement', async () => {
  const reading = (chosen: string) =>
    `readings: { a: { question: För vem, options: { alla: { value: all, quote: q }, en: { value: giver, quote: q } }, chosen: ${chosen}, why: w } }`
  const open = right('months: 3, endsFor: { reading: a }')
  const by = given('day: 2025-02-15, by: stiftelsen')
  expect((await checked(three, open, by, reading('alla'))).end).toBe('2025-05-15')
  expect((await checked(three, open, by, reading('en'))).end).toBe('2025-12-31')
})
