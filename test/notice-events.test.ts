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
    .split('\n')
    .filter(line => !blocks.some(block => block.startsWith(line.split(':')[0] || '-')))
  writeFileSync(join(cwd, 'ok.yaml'), [...kept, ...blocks, ''].join('\n'))
  const { out } = await run('iop validate ok.yaml --format concise', { cwd })
  const findings = out.match(/(error|warning): .*/g) ?? []
  const list = await run('iop list ok.yaml --format csv', { cwd })
  return { findings, end: list.out.split('\n')[1]?.split(',')[6] }
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
  expect(findings).toEqual(['error: The field “received” is missing here. [missing-field]'])
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
    'error: The field “by” is missing here. [missing-field]',
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
    'error: The field “notice” is missing here. [missing-field]',
  ])
  expect((await checked(two, given('day: 2025-02-15, notice: b'))).end).toBe('2025-08-15')
})
