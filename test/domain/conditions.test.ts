import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { commitmentOf } from '../../src/domain/agreement/term/commitment-of.ts'
import type { Event } from '../../src/domain/agreement/term/event.ts'
import { openConditions } from '../../src/domain/agreement/term/open-conditions.ts'
import { unsignedParties } from '../../src/domain/agreement/term/signatures.ts'
import type { TermCondition } from '../../src/domain/agreement/term/term.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { agreement, termOn } from './agreements.ts'

const day = (text: string) => text as Day
const year = (number: number) => ({ from: day(`${number}-01-01`), to: day(`${number}-12-31`) })

/** In force 2024–2026, with these conditions and events. */
const given = (conditions: readonly TermCondition[], events: readonly Event[] = []): Agreement =>
  agreement({ term: { ...agreement().term, conditions }, events })

const signed = (key: string, on: string, by?: readonly string[]): Event => ({
  key,
  kind: 'signed',
  day: day(on),
  by,
})
const byAll: TermCondition = { key: 'signed-by-all', kind: 'signed-by-all' }

test('all parties to the contract must have signed, on the latest of their days', () => {
  const one = signed('a', '2023-11-01', ['kommun'])
  expect(openConditions(given([byAll], [one]))).toEqual([byAll])
  expect(unsignedParties(given([byAll], [one]))).toEqual(['first', 'second'])
  const rest = signed('b', '2024-02-01', ['first', 'second'])
  const both = given([byAll], [one, rest])
  expect(openConditions(both, day('2024-01-31'))).toEqual([byAll])
  expect(openConditions(both, day('2024-02-01'))).toEqual([])
})

test('a signing without names is by all, and parties that are not bound need not sign', () => {
  expect(openConditions(given([byAll], [signed('a', '2023-11-01')]))).toEqual([])
  const parties = new Map(
    [...agreement().parties].map(([key, party]) => [
      key,
      key === 'second' ? { ...party, role: 'executing' as const } : party,
    ]),
  )
  const events = [signed('a', '2023-11-01', ['kommun', 'first'])]
  expect(unsignedParties(agreement({ parties, events }))).toEqual([])
})

test('a signing of which only the year is known has happened when the year is over', () => {
  const within = year(2023)
  const events: Event[] = [{ key: 'a', kind: 'signed', within }]
  expect(openConditions(given([byAll], events), day('2023-12-30'))).toEqual([byAll])
  expect(openConditions(given([byAll], events), day('2023-12-31'))).toEqual([])
})

const decision: TermCondition = { key: 'ar-2', kind: 'decision', agreementYears: [2] }
const [first, second] = agreement().grants

test.each<[string, TermCondition, string[]]>([
  [
    'the whole agreement',
    { key: 'funding', kind: 'funding' },
    ['2024 first', '2024 second', '2025 first', '2025 second'],
  ],
  ['an agreement year', decision, ['2025 first', '2025 second']],
  ['days', { key: 'a', kind: 'funding', during: { from: day('2025-12-31') } }, ['2025 first', '2025 second']],
  ['a grant', { key: 'a', kind: 'funding', grants: ['second'] }, ['2024 second', '2025 second']],
  ['a grant in a year', { ...decision, grants: ['second'] }, ['2025 second']],
])('a condition for %s makes only that conditional', (_, condition, conditional) => {
  const found = [2024, 2025].flatMap(number =>
    [first, second].flatMap(grant =>
      commitmentOf(given([condition]), grant, year(number)) === 'conditional'
        ? `${number} ${grant?.key}`
        : [],
    ),
  )
  expect(found).toEqual(conditional)
})

test('a condition that is met leaves the amount unconditional', () => {
  const met: Event = { key: 'e', kind: 'condition-met', day: day('2024-11-25'), met: ['ar-2'] }
  expect(commitmentOf(given([decision], [met]), first, year(2025))).toBe('unconditional')
  const { day: _, ...undated } = met
  expect(commitmentOf(given([decision], [undated]), first, year(2025))).toBe('conditional')
})

test('without days agreement years tell what is conditional, and what cannot be told is', () => {
  const undated = agreement({ term: termOn({ conditions: [decision] }) })
  expect(commitmentOf(undated, first, undefined, [1])).toBe('unconditional')
  expect(commitmentOf(undated, first, undefined, [2])).toBe('conditional')
  expect(commitmentOf(undated, first, undefined)).toBe('conditional')
})

test('an agreement that is only drafted or proposed commits to nothing, until an event says more', () => {
  const proposed: Event = { key: 'p', kind: 'proposed', day: day('2023-10-01') }
  const commitment = (...events: Event[]) => commitmentOf(given([], events), first, year(2024))
  expect(commitment()).toBe('unconditional')
  expect(commitment({ key: 'd', kind: 'drafted' })).toBe('proposed')
  expect(commitment(proposed)).toBe('proposed')
  expect(commitment(proposed, { key: 'e', kind: 'decided' })).toBe('unconditional')
  expect(commitment(proposed, signed('s', '2023-12-01', ['first']))).toBe('unconditional')
})

test('time for which the document does not state a grant is left to a later decision', () => {
  const grant = { key: 'first', statedFor: year(2024) }
  expect(commitmentOf(given([]), grant, year(2024))).toBe('unconditional')
  expect(commitmentOf(given([]), grant, year(2025))).toBe('undecided')
})
