import { expect, test } from 'vitest'
import { lifeOf } from '../../src/domain/agreement/end-day.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { timeline } from '../../src/domain/timeline/timeline.ts'
import { agreement } from './agreements.ts'

const day = (text: string) => text as Day
const open = { from: day('2024-07-01'), conditions: [], options: [] }

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
    fullTo: '2032-06-30',
  })
})

test('without a first day there is no life, and on the timeline only what the last day decides', () => {
  const given = agreement({ term: { to: day('2026-12-31'), conditions: [], options: [] } })
  expect(timeline(given, () => undefined, 'last-day', day('2031-12-31'))).toEqual({
    agreement: given,
    life: undefined,
    entries: [{ kind: 'end', day: '2026-12-31' }],
  })
})
