import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Indexation } from '../../src/domain/agreement/money/indexation.ts'
import { type Day, yearOf } from '../../src/domain/calendar/day.ts'
import { final } from '../../src/domain/money/figure.ts'
import { adjustments } from '../../src/domain/timeline/levels/adjustment.ts'
import { indexation, part } from '../domain/agreements.ts'
import { knownOn } from './model.ts'

const base = final(1_000_000_00n)
const until = '2035-12-31' as Day

const exactBy = (given: Partial<Indexation>) =>
  adjustments(base, { ...indexation, ...given, roundedAt: 'payment' }, until, knownOn('2040-01-01')).map(
    ({ effective, exact }) => [yearOf(effective), exact] as const,
  )

test('never rounded on the way, adjustments years apart are those of every year since the level', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2013, max: 2020 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 2, max: 5 }),
      (level, after, years) => {
        const first = level + after
        const yearly = new Map(
          exactBy({ parts: [part({ schedule: { first: `${level + 1}-01-01` as Day, years: 1 } })] }),
        )
        const apart = exactBy({
          level,
          parts: [part({ schedule: { first: `${first}-07-01` as Day, years }, changesUsed: 'since-last' })],
        })
        expect(apart.length).toBeGreaterThan(0)
        for (const [year, exact] of apart) expect(exact).toEqual(yearly.get(year))
      },
    ),
  )
})
