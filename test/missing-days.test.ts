import { expect, test } from 'vitest'
import { rows, run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** A workspace with one agreement of 120 000 kr a year, with these blocks. */
function workspace(blocks: string): string {
  return workspaceOfFiles({
    t: `iop: agreement/1
id: t
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
contributions: { k: { from: k, cash: 120000, source: 3 } }
grants: { g: { from: k, to: f, amount: 120000, source: 3 } }
${blocks}
`,
  })
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

/** The assumption about missing days, or none. */
const assumed = async (command: string, cwd: string) =>
  /The month lacks the day: [^.]*\./.exec(flat((await run(command, { cwd })).out))?.[0]

const days = async (command: string, cwd: string, field: string) =>
  (await rows<Record<string, string>>(command, { cwd })).map(row => row[field])

const fromJanuary31 = 'term: { from: 2026-01-31, to: 2026-07-30, source: 3 }'
const monthly = (more: string) =>
  workspace(`${fromJanuary31}\npayouts: { every: month, timing: in-advance${more}, source: 3 }`)

test('periods counted from the 31st begin on the last of a shorter month, and the result says so', async () => {
  const cwd = monthly('')
  expect(await days('iop payouts', cwd, 'planned')).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
    '2026-06-30',
  ])
  expect(await assumed('iop payouts', cwd)).toBe(
    'The month lacks the day: 2026-02-28, 2026-04-30, 2026-06-30.',
  )
  expect(flat((await run('iop payouts --lang sv', { cwd })).out)).toContain(
    'Månaden saknar dagen: 2026-02-28, 2026-04-30, 2026-06-30. Filen säger inte vad som gäller i stället, så det är månadens sista (lag 1930:173, 1 §).',
  )
})

test('a stated replacement moves the first days of periods, and nothing is assumed', async () => {
  const cwd = monthly(', missingDay: first-of-next')
  expect(await days('iop payouts', cwd, 'planned')).toEqual([
    '2026-01-31',
    '2026-03-01',
    '2026-03-31',
    '2026-05-01',
    '2026-05-31',
    '2026-07-01',
  ])
  expect(await assumed('iop payouts', cwd)).toBeUndefined()
  expect(await assumed('iop payouts', monthly(', missingDay: last-of-month'))).toBeUndefined()
})

test('a 31st of payment, and a delay of a month from the 31st, are told where the month lacks it', async () => {
  const on31 = (more: string) =>
    workspace(`term: { from: 2026-01-01, to: 2026-06-30, source: 3 }
payouts: { every: month, on: { day: 31 }, ${more}source: 3 }`)
  expect(await assumed('iop payouts', on31(''))).toBe(
    'The month lacks the day: 2026-02-28, 2026-04-30, 2026-06-30.',
  )
  expect(await assumed('iop payouts', on31('missingDay: last-of-month, '))).toBeUndefined()
  const delayed = (more: string) =>
    workspace(`term: { from: 2026-01-01, to: 2026-03-31, source: 3 }
payouts: { every: quarter, timing: in-arrears, after: { months: 1 }, ${more}source: 3 }`)
  expect(await days('iop payouts', delayed(''), 'planned')).toEqual(['2026-04-30'])
  expect(await assumed('iop payouts', delayed(''))).toBe('The month lacks the day: 2026-04-30.')
  expect(await days('iop payouts', delayed('missingDay: first-of-next, '), 'planned')).toEqual(['2026-05-01'])
})

test('where no month lacks the day, nothing is said', async () => {
  const cwd = workspace(`term: { from: 2026-01-01, to: 2026-12-31, source: 3 }
payouts: { every: month, on: { day: 28 }, source: 3 }`)
  expect(await assumed('iop payouts', cwd)).toBeUndefined()
})

const duty = (schedule: string, term = 'term: { from: 2026-01-31, to: 2026-12-31, source: 3 }') =>
  workspace(`${term}
payouts: { unknown: x, source: 3 }
duties: { r: { kind: report, what: R, schedule: ${schedule}, source: 3 } }`)
const due = 'iop expiry --today 2026-01-01 --within 720d'
const reports = async (cwd: string) =>
  (await rows<{ kind: string; date: string }>(due, { cwd })).flatMap(({ kind, date }) =>
    kind === 'report' ? [date] : [],
  )

test('a duty that comes once states what replaces a missing day, or the result says what does', async () => {
  const open = duty('{ after: { months: 1 } }')
  expect(await reports(open)).toEqual(['2026-02-28'])
  expect(await assumed(due, open)).toBe('The month lacks the day: 2026-02-28.')
  const stated = duty('{ after: { months: 1 }, missingDay: first-of-next }')
  expect(await reports(stated)).toEqual(['2026-03-01'])
  expect(await assumed(due, stated)).toBeUndefined()
  const atEnd = duty(
    '{ after: { months: 6 }, countedFrom: end, missingDay: first-of-next }',
    'term: { from: 2026-01-01, to: 2026-08-31, source: 3 }',
  )
  expect(await reports(atEnd)).toEqual(['2027-03-01'])
})

test('a repeated duty counted from the 31st follows what the file states', async () => {
  const term = 'term: { from: 2026-01-31, to: 2026-04-30, source: 3 }'
  expect(await reports(duty('{ every: month }', term))).toEqual([
    '2026-02-27',
    '2026-03-30',
    '2026-04-29',
    '2026-04-30',
  ])
  expect(await assumed(due, duty('{ every: month }', term))).toBe(
    'The month lacks the day: 2026-02-28, 2026-04-30.',
  )
  const next = duty('{ every: month, missingDay: first-of-next }', term)
  expect(await reports(next)).toEqual(['2026-02-28', '2026-03-30', '2026-04-30'])
  expect(await assumed(due, next)).toBeUndefined()
})

test('an end and a notice counted to a missing day are told', async () => {
  const cwd =
    workspace(`term: { from: 2025-08-31, length: { months: 6 }, renewal: { months: 6, times: 1 }, source: 3 }
payouts: { unknown: x, source: 3 }
notice: { n: { months: 3, reckoned: same-day, by: x, form: written, source: 3 } }`)
  // Six months from 31 August lead to 28 February, and six more to 31 August. Three months before 30 August is 30 May.
  expect(await assumed('iop expiry --today 2025-09-01 --within 400d', cwd)).toBe(
    'The month lacks the day: 2026-02-28.',
  )
  const toMay31 = workspace(`term: { from: 2025-06-01, to: 2026-05-31, source: 3 }
payouts: { unknown: x, source: 3 }
notice: { n: { months: 3, reckoned: same-day, by: x, form: written, source: 3 } }`)
  expect(await assumed('iop expiry --today 2025-09-01 --within 400d', toMay31)).toBe(
    'The month lacks the day: 2026-02-28.',
  )
})

test.each([
  ['payouts: { every: month, timing: in-advance, missingDay: first-of-next, source: 3 }', 'payouts'],
  ['payouts: { every: { weeks: 2 }, timing: in-advance, missingDay: first-of-next, source: 3 }', 'weeks'],
  ['payouts: { every: month, timing: in-advance, missingDay: skip, source: 3 }', 'skip'],
])('a replacement that no day can need is refused: %s', async blocks => {
  const cwd = workspace(`term: { from: 2026-01-01, to: 2026-12-31, source: 3 }\n${blocks}`)
  const { out, exitCode } = await run('iop validate', { cwd })
  expect(out).toContain('error[missing-day-unused]')
  expect(exitCode).toBe(1)
})

test.each([
  '{ every: year, after: { days: 3 }, missingDay: skip }',
  '{ after: { weeks: 2 }, missingDay: first-of-next }',
])('a duty that no month can move states no replacement: %s', async schedule => {
  expect((await run('iop validate', { cwd: duty(schedule) })).out).toContain('error[missing-day-unused]')
})

test('adjustments on renewals and on 29 February that fall on a missing day are told', async () => {
  const cwd =
    workspace(`term: { from: 2024-02-29, to: 2025-02-27, renewal: { months: 12, times: 2 }, source: 3 }
payouts: { unknown: x, source: 3 }
indexation: { percent: 2, every: renewal, appliesTo: grants, source: 4 }`)
  // The file states the first end, and with it the first renewal.
  expect(await assumed('iop index', cwd)).toBe('The month lacks the day: 2026-02-28.')
  const yearly = workspace(`term: { from: 2024-01-01, to: 2028-12-31, source: 3 }
payouts: { unknown: x, source: 3 }
indexation: { percent: 2, firstAdjustment: 2024-02-29, every: year, appliesTo: grants, source: 4 }`)
  expect(await assumed('iop index', yearly)).toBe(
    'The month lacks the day: 2025-02-28, 2026-02-28, 2027-02-28.',
  )
})
