import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { endSeenFrom } from '../../src/domain/agreement/term/end-day.ts'
import { lifeOf } from '../../src/domain/agreement/term/life.ts'
import { openConditions } from '../../src/domain/agreement/term/open-conditions.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { timeline } from '../../src/domain/timeline/timeline.ts'
import { succession } from '../../src/domain/views/succession.ts'
import { agreement, termOn } from './agreements.ts'

const day = (text: string) => text as Day
const open = termOn({ from: day('2024-07-01'), isOpen: true })

test('an open end goes on to the end of the agreement year that the horizon lies in', () => {
  const until = (horizon: string) => lifeOf(agreement({ term: open }), day(horizon))?.to
  expect(['2020-01-01', '2025-06-30', '2025-07-01', '2031-12-31'].map(until)).toEqual([
    '2025-06-30',
    '2025-06-30',
    '2026-06-30',
    '2032-06-30',
  ])
})

test('a decision to end closes an open end', () => {
  const events = [{ key: 'end', kind: 'end-decided', ends: day('2025-03-31') } as const]
  expect(lifeOf(agreement({ term: open, events }), day('2031-12-31'))).toEqual({
    from: '2024-07-01',
    to: '2025-03-31',
    scheduledEnd: '2032-06-30',
    certainTo: '2025-03-31',
  })
})

test('without a first day the timeline has only entries counted from the last day', () => {
  const given = agreement({ term: termOn({ to: day('2026-12-31') }) })
  expect(timeline(given, () => undefined, 'last-day', day('2031-12-31'))).toMatchObject({
    agreement: given,
    life: undefined,
    entries: [{ kind: 'end', day: '2026-12-31' }],
  })
})

test('without a first day an agreement is still renewed on its days', () => {
  const term = termOn({ to: day('2023-12-31'), renewal: { months: 24 } })
  const { entries } = timeline(agreement({ term }), () => undefined, 'last-day', day('2027-12-31'))
  expect(entries.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
    'renewal 2023-12-31',
    'renewal 2025-12-31',
    'renewal 2027-12-31',
  ])
})

test('an option that was used moves the end, and is no longer due', () => {
  const option = { key: 'two', months: 24, times: 1, decideBy: { monthsBefore: 6 } }
  const term = termOn({ from: day('2024-01-01'), to: day('2026-12-31'), options: [option] })
  const options = (events: Agreement['events']) =>
    timeline(agreement({ term, events }), () => undefined, 'last-day', day('2031-12-31')).entries.filter(
      ({ kind }) => kind === 'option' || kind === 'end',
    )
  expect(options([])).toMatchObject([
    { kind: 'option', day: '2026-06-30' },
    { kind: 'end', day: '2026-12-31' },
  ])
  const used = { key: 'e', kind: 'option-used', option: 'two', extendedTo: day('2028-12-31') } as const
  expect(options([used])).toMatchObject([{ kind: 'end', day: '2028-12-31' }])
})

test('an option without a day to decide can be used until the end', () => {
  const option = { key: 'more', times: 1 }
  const given = agreement({ term: { ...agreement().term, options: [option] } })
  const entries = timeline(given, () => undefined, 'last-day', day('2031-12-31')).entries
  expect(entries.find(({ kind }) => kind === 'option')).toMatchObject({
    day: '2026-12-31',
    isDayStated: false,
  })
})

test('seen from a day, an agreement that is renewed ends with the renewal that the day lies in', () => {
  const term = { ...agreement().term, to: day('2024-12-31'), renewal: { months: 12, times: 2 } }
  const seen = (from: string) => endSeenFrom(agreement({ term }), day(from))
  expect(seen('2024-12-31')).toEqual({ to: '2024-12-31', renews: true })
  expect(seen('2025-01-01')).toEqual({ to: '2025-12-31', renews: true })
  expect(seen('2026-06-01')).toEqual({ to: '2026-12-31', renews: false })
  expect(seen('2028-06-01')).toEqual({ to: '2026-12-31', renews: false })
})

test('a successor follows with a gap, at once, or before the end', () => {
  const gap = (from: string) =>
    succession(agreement({ term: { ...agreement().term, from: day(from) } }), agreement())?.gap
  expect(['2027-01-02', '2027-01-01', '2026-12-31', '2027-04-01'].map(gap)).toEqual([1, undefined, -1, 90])
})

test('a successor ends a predecessor that renews itself or goes on, so that there is neither a gap nor an overlap', () => {
  const later = agreement({ term: { ...agreement().term, from: day('2028-04-01') } })
  const endless = agreement({ term: { ...agreement().term, renewal: { months: 12 } } })
  expect(succession(later, endless)).toBe(undefined)
  expect(succession(later, agreement({ term: open }))).toBe(undefined)
  const once = agreement({ term: { ...agreement().term, renewal: { months: 12, times: 1 } } })
  expect(succession(later, once)?.gap).toBe(91)
  const events = [{ key: 'end', kind: 'end-decided', ends: day('2028-04-30') } as const]
  expect(succession(later, agreement({ term: open, events }))?.gap).toBe(-30)
})

test('an event meets the conditions that it names, and a signing without names the signatures of all', () => {
  const conditions = (['signed-by-all', 'funding', 'decision'] as const).map(kind => ({ key: kind, kind }))
  const open = (event: Partial<Agreement['events'][number]>) =>
    openConditions(
      agreement({
        term: { ...agreement().term, conditions },
        events: [{ key: 'e', kind: 'condition-met', day: day('2023-12-01'), ...event }],
      }),
    ).map(({ kind }) => kind)
  expect(open({})).toEqual(['signed-by-all', 'funding', 'decision'])
  expect(open({ met: ['funding'] })).toEqual(['signed-by-all', 'decision'])
  expect(open({ kind: 'signed' })).toEqual(['funding', 'decision'])
})
