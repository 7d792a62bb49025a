import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { Event, EventKind } from '../../src/domain/agreement/term/event.ts'
import type { TermCondition } from '../../src/domain/agreement/term/term.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { statusesOn } from '../../src/domain/views/status.ts'
import {
  conditionsOpenPastStart,
  isDraftPastStart,
  isStartedUnsigned,
} from '../../src/domain/views/unfinished.ts'
import { agreement } from './agreements.ts'

const day = (text: string) => text as Day
const event = (kind: EventKind, on: string, own: Partial<Event> = {}): Event => ({
  key: `${kind}-${on}`,
  kind,
  day: day(on),
  ...own,
})

/** In force 2024–2026. */
const given = (events: readonly Event[], conditions: readonly TermCondition[] = []): Agreement =>
  agreement({ events, term: { ...agreement().term, conditions } })

const statuses = (given: Agreement, ...days: string[]) =>
  days.map(text => statusesOn(given, day(text)).join(' or '))

test('an agreement that is only proposed is never active', () => {
  const proposed = given([event('drafted', '2023-05-01'), event('proposed', '2023-09-01')])
  expect(statuses(proposed, '2023-05-01', '2023-09-01', '2024-01-01', '2026-12-31', '2027-01-01')).toEqual([
    'draft',
    'proposed',
    'proposed',
    'proposed',
    'proposed',
  ])
  const decidedLate = given([event('proposed', '2023-09-01'), event('decided', '2024-02-01')])
  expect(statuses(decidedLate, '2024-01-31', '2024-02-01')).toEqual(['proposed', 'active'])
})

test('an agreement without events is in force on its first day', () => {
  expect(statuses(given([]), '2023-12-31', '2024-01-01', '2027-01-01')).toEqual(['draft', 'active', 'ended'])
})

test('an agreement with an open condition is conditional, until the event that meets it', () => {
  const funding: TermCondition = { key: 'funding', kind: 'funding' }
  const events = [
    event('decided', '2023-10-01'),
    event('signed', '2023-11-01'),
    event('condition-met', '2024-06-15', { met: ['funding'] }),
  ]
  const days = ['2023-09-30', '2023-10-01', '2023-11-01', '2024-01-01', '2024-06-14', '2024-06-15']
  expect(statuses(given(events, [funding]), ...days)).toEqual([
    'draft',
    'conditional',
    'conditional',
    'conditional',
    'conditional',
    'active',
  ])
})

test('a condition for a year or a grant leaves the agreement in force elsewhere', () => {
  const events = [event('signed', '2023-11-01')]
  const inYear = given(events, [{ key: 'a', kind: 'decision', agreementYears: [2] }])
  expect(statuses(inYear, '2023-12-01', '2024-12-31', '2025-01-01', '2026-01-01')).toEqual([
    'upcoming',
    'active',
    'conditional',
    'active',
  ])
  const ofGrant = given(events, [{ key: 'a', kind: 'decision', grants: ['first'] }])
  expect(statuses(ofGrant, '2023-12-01', '2024-01-01')).toEqual(['upcoming', 'active'])
})

test('one signature of several leaves the agreement waiting for the others', () => {
  const byAll: TermCondition = { key: 'signed-by-all', kind: 'signed-by-all' }
  const events = [
    event('signed', '2023-11-01', { by: ['kommun'] }),
    event('signed', '2024-03-01', { by: ['first', 'second'] }),
  ]
  const days = ['2023-11-01', '2024-02-29', '2024-03-01']
  expect(statuses(given(events, [byAll]), ...days)).toEqual(['conditional', 'conditional', 'active'])
  expect(statuses(given(events), ...days)).toEqual(['conditional', 'active', 'active'])
})

test('a pause suspends the agreement, and where its end is not known it may be over', () => {
  const pause = { possible: { from: day('2025-03-01'), to: day('2025-05-31') } }
  const certain = { from: day('2025-03-01'), to: day('2025-05-31') }
  const known = given([event('suspended', '2025-03-01', { pause: { ...pause, certain, until: certain.to } })])
  expect(statuses(known, '2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01')).toEqual([
    'active',
    'suspended',
    'suspended',
    'active',
  ])
  const first = { from: day('2025-03-01'), to: day('2025-03-01') }
  const open = { possible: { from: day('2025-03-01') }, certain: first }
  expect(
    statuses(given([event('suspended', '2025-03-01', { pause: open })]), '2025-03-01', '2025-08-01'),
  ).toEqual(['suspended', 'active or suspended'])
})

test('an event whose day is known in part may have happened', () => {
  const within = { from: day('2024-02-01'), to: day('2024-02-29') }
  const decided: Event = { key: 'd', kind: 'decided', within }
  const proposed = given([event('proposed', '2023-09-01'), decided])
  expect(statuses(proposed, '2024-01-31', '2024-02-10', '2024-02-29')).toEqual([
    'proposed',
    'proposed or active',
    'active',
  ])
})

test('days that are known within bounds give every status that they allow', () => {
  const bounds = {
    first: { earliest: day('2024-01-01'), latest: day('2024-06-30') },
    last: { earliest: day('2026-01-01'), latest: day('2026-12-31') },
  }
  const signed = given([event('signed', '2023-11-01')])
  const on = (text: string) => statusesOn(signed, day(text), undefined, bounds)
  expect(on('2023-12-31')).toEqual(['upcoming'])
  expect(on('2024-03-01')).toEqual(['upcoming', 'active'])
  expect(on('2025-03-01')).toEqual(['active'])
  expect(on('2026-03-01')).toEqual(['active', 'ended'])
  expect(on('2027-01-01')).toEqual(['ended'])
})

test('only a successor that is in force replaces an agreement', () => {
  const from = day('2025-07-01')
  const successor = (events: readonly Event[]) =>
    agreement({ events, term: { ...agreement().term, from, to: day('2028-06-30') } })
  const on = (successor: Agreement) => statusesOn(given([]), day('2025-07-01'), successor)
  expect(on(successor([]))).toEqual(['replaced'])
  expect(on(successor([event('proposed', '2025-01-01')]))).toEqual(['active'])
  const within = { from: day('2025-07-01'), to: day('2025-07-31') }
  const inDoubt = successor([event('proposed', '2025-01-01'), { key: 'd', kind: 'decided', within }])
  expect(on(inDoubt)).toEqual(['active', 'replaced'])
})

test('what is unfinished past the first day is told until the last day', () => {
  const unfinished =
    (events: readonly Event[], conditions: readonly TermCondition[] = []) =>
    (text: string) => [
      isDraftPastStart(given(events, conditions), day(text)),
      isStartedUnsigned(given(events, conditions), day(text)),
      conditionsOpenPastStart(given(events, conditions), day(text)).length > 0,
    ]
  expect(unfinished([event('proposed', '2023-09-01')])('2024-01-01')).toEqual([true, false, false])
  expect(unfinished([event('proposed', '2023-09-01')])('2023-12-31')).toEqual([false, false, false])
  expect(unfinished([event('decided', '2023-09-01')])('2024-01-01')).toEqual([false, true, false])
  expect(unfinished([event('signed', '2023-09-01', { by: ['kommun'] })])('2024-01-01')).toEqual([
    false,
    true,
    false,
  ])
  expect(unfinished([event('signed', '2023-09-01')])('2024-01-01')).toEqual([false, false, false])
  const funding: TermCondition = { key: 'funding', kind: 'funding' }
  expect(unfinished([event('signed', '2023-09-01')], [funding])('2024-01-01')).toEqual([false, false, true])
  expect(unfinished([], [funding])('2027-01-01')).toEqual([false, false, false])
})
