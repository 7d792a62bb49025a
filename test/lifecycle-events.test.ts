import { expect, test } from 'vitest'
import { run } from './run.ts'
import { workspaceOfFiles } from './workspace.ts'

/** A workspace with one agreement of 120 000 kr a year in 2026 and 2027, with this condition of its term and these events. */
function workspaceWith({ condition = '', payouts = '', events = '' }) {
  const text = `iop: agreement/1
id: t
version: 1
title: t
parties: { k: { name: K, sector: public }, f: { name: F, sector: civil } }
term: { from: 2026-01-01, to: 2027-12-31${condition && `, condition: ${condition}`}, source: 3 }
contributions: { k: { from: k, cash: 120000, source: 3 } }
grants: { g: { from: k, to: f, amount: 120000, source: 3 } }
payouts: { every: year, timing: in-advance, offBankingDay: next${payouts}, source: 3 }
events: {${events}}
`
  return workspaceOfFiles({ t: text })
}

async function errorsIn(written: Parameters<typeof workspaceWith>[0]) {
  const { out } = await run('iop validate --format concise', { cwd: workspaceWith(written) })
  return (out.match(/\d+:\d+: error: .*/g) ?? []).map(line => line.replace(/^\S+ error: /, ''))
}

async function statusOf(written: Parameters<typeof workspaceWith>[0], today: string, lang = 'en') {
  const { out } = await run(`iop list --today ${today} --lang ${lang}`, { cwd: workspaceWith(written) })
  return out.split('\n')[2]?.split(/ {2,}/)[1]
}

const byK = 'a: { kind: signed, day: 2025-12-01, by: k, source: 3 }'
const byF = 'b: { kind: signed, day: 2026-03-02, by: f, source: 3 }'

test('one signature of two leaves the agreement conditional, and results say who has not signed', async () => {
  const one = { condition: 'signed-by-all', events: byK }
  expect(await statusOf(one, '2026-02-01')).toBe('conditional')
  expect(await statusOf(one, '2026-02-01', 'sv')).toBe('villkorat')
  expect((await run('iop payouts --lang sv', { cwd: workspaceWith(one) })).out).toContain(
    'Gäller bara om alla parter har undertecknat (inte f); antas uppfyllt.',
  )
  const both = { condition: 'signed-by-all', events: `${byK}, ${byF}` }
  expect(await statusOf(both, '2026-03-01')).toBe('conditional')
  expect(await statusOf(both, '2026-03-02')).toBe('active')
})

test('payments that wait for signatures wait for the last of them', async () => {
  const paid = async (events: string) => {
    const cwd = workspaceWith({ payouts: ', holds: { alla: { until: signed } }', events })
    const { out } = await run('iop payouts --format json', { cwd })
    const { rows, assumptions } = JSON.parse(out)
    return [rows[0].planned, assumptions.map(({ code }: { code: string }) => code).includes('held')]
  }
  // 1 January is no banking day, and the 2nd is a Friday.
  expect(await paid(byK)).toEqual(['2026-01-02', true])
  expect(await paid(`${byK}, ${byF}`)).toEqual(['2026-03-02', false])
})

test('an agreement that is only proposed is never active, and results say so', async () => {
  const events = 'a: { kind: proposed, day: 2025-12-01, source: 3 }'
  expect(await statusOf({ events }, '2026-06-01')).toBe('proposed')
  expect(await statusOf({ events }, '2026-06-01', 'sv')).toBe('föreslaget')
  expect((await run('iop payouts --lang sv', { cwd: workspaceWith({ events }) })).out).toContain(
    'Avtalet är bara föreslaget',
  )
})

test('a condition of an agreement year and a grant is told as such, until an event names it', async () => {
  const condition = '{ ar-tva: { kind: decision, year: 2, grants: g } }'
  const text = async (events: string, lang: string) =>
    (await run(`iop payouts --lang ${lang}`, { cwd: workspaceWith({ condition, events }) })).out
  expect(await text(byK, 'sv')).toContain(
    'Avtalsår 2, g: gäller bara efter ytterligare ett beslut; antas uppfyllt.',
  )
  expect(await text(byK, 'en')).toContain(
    'Agreement year 2, g: in force only after a further decision; taken as met.',
  )
  const met = 'b: { kind: condition-met, day: 2026-11-20, condition: ar-tva, source: 3 }'
  expect(await text(met, 'en')).not.toContain('taken as met')
  const byKind = 'b: { kind: condition-met, day: 2026-11-20, condition: decision, source: 3 }'
  expect(await text(byKind, 'en')).not.toContain('taken as met')
})

test('a report that payments wait for meets no condition of the agreement', async () => {
  const events = 'rapport: { kind: condition-met, day: 2026-03-01, source: 3 }'
  const held = { condition: 'funding', payouts: ', holds: { rapport: { until: rapport } }', events }
  expect(await statusOf(held, '2026-06-01')).toBe('conditional')
  expect(await statusOf({ condition: 'funding', events }, '2026-06-01')).toBe('active')
})

test('what a condition or an event names must be there, and is named where several can be meant', async () => {
  const met = (fields: string) => `a: { kind: condition-met, day: 2026-03-01${fields}, source: 3 }`
  const keyed = '{ pengar: { kind: funding }, beslut: { kind: decision, grants: h } }'
  expect(await errorsIn({ condition: keyed, events: met(', condition: penagr') })).toEqual([
    'There is no grant “h”. There is “g”. [reference-unknown]',
    'The term has no condition “penagr”. Did you mean “pengar”? [reference-unknown]',
  ])
  expect(await errorsIn({ condition: '[funding, decision]', events: met('') })).toEqual([
    'The event does not say which condition is met. State “condition”: “decision” or “funding”. [condition-not-named]',
  ])
  expect(await errorsIn({ condition: '[funding, signed-by-all]', events: met('') })).toEqual([])
})

test('a condition is for agreement years or for days, within the term and in order', async () => {
  const errors = (fields: string) => errorsIn({ condition: `{ a: { kind: funding, ${fields} } }` })
  expect(await errors('year: 2')).toEqual([])
  expect(await errors('year: 2, during: { from: 2027-01-01 }')).toHaveLength(1)
  expect(await errors('during: { from: 2028-01-01 }')).toEqual([
    'The day lies outside the term, 2026-01-01 – 2027-12-31. Check the day, or the term. (6:1: the term) [period-outside-term]',
  ])
  expect(await errors('during: { from: 2027-02-01, to: 2026-02-01 }')).toHaveLength(1)
})

test('a pause has its days in order, and only a pause has them', async () => {
  const errors = (fields: string) => errorsIn({ events: `a: { ${fields}, source: 3 }` })
  expect(await errors('kind: suspended, day: 2026-03-01, until: 2026-05-31')).toEqual([])
  expect(await errors('kind: suspended, day: 2026-03-01, until: { unknown: x }')).toEqual([])
  expect(await errors('kind: suspended, day: 2026-03-01')).toEqual([
    'The field “until” is missing here. Write for instance “until: spring”. [missing-field]',
  ])
  expect(await errors('kind: suspended, day: 2026-03-01, until: 2026-02-01')).toHaveLength(1)
  expect(await errors('kind: signed, day: 2026-03-01, payouts: lost')).toHaveLength(1)
})
