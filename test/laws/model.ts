import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { Day } from '../../src/domain/calendar/day.ts'
import { indexLookup } from '../../src/domain/index/forecast.ts'
import { indexPeriod } from '../../src/domain/index/index-period.ts'
import type { IndexLookup } from '../../src/domain/index/lookup.ts'
import type { IndexKind, IndexSeries } from '../../src/domain/index/series.ts'
import { type Exact, exact } from '../../src/domain/money/exact.ts'
import { type Timeline, timeline } from '../../src/domain/timeline/timeline.ts'
import { modelOf } from '../../src/model/model.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { checkShape } from '../../src/schema/check/check.ts'
import type { WrittenFile } from './written.ts'

/** What a file means; it has no readings. */
export function agreementFrom(file: WrittenFile): Agreement {
  const result = checkShape(agreementSchema, file)
  if ('value' in result) return modelOf(result.value, [])
  throw new Error(JSON.stringify(result.findings))
}

const years = Array.from({ length: 25 }, (_, i) => 2012 + i)

/** A value a year; where `isRevised`, a preliminary one in December before and another, final one in April. */
function series(
  id: string,
  kind: IndexKind,
  numberIn: (year: number) => Exact,
  isRevised = false,
): IndexSeries {
  const values = years.flatMap(year => {
    const final = { period: indexPeriod(year), number: numberIn(year), status: 'final' as const }
    if (!isRevised) return [{ ...final, known: `${year - 1}-12-10` as Day }]
    const first = { ...final, number: numberIn(year + 1), status: 'preliminary' as const }
    return [
      { ...first, known: `${year - 1}-12-10` as Day },
      { ...final, known: `${year}-04-20` as Day },
    ]
  })
  return { id, name: id, kind, values }
}

export const indices: readonly IndexSeries[] = [
  series('OPI', 'percent-change', year => exact(BigInt((year * 7) % 50) - 5n, 10n), true),
  series('LON', 'percent-change', year => exact(BigInt((year * 3) % 40), 10n)),
  series('KPI', 'level', year => exact(30_000n + BigInt((year - 2012) * 577), 100n)),
]

/** The same indices if prices never changed. */
export const atRest: readonly IndexSeries[] = indices.map(({ id, kind }) =>
  series(id, kind, () => exact(kind === 'level' ? 30_000n : 0n, 100n)),
)

export const knownOn = (day: string, some = indices): IndexLookup => indexLookup(some, day as Day, [])

export const nothingKnown: IndexLookup = () => undefined

/** Later than any term of the laws. */
export const horizon = '2040-12-31' as Day

export const timelineFor = (agreement: Agreement, lookup: IndexLookup = knownOn('2040-01-01')): Timeline =>
  timeline(agreement, lookup, 'last-banking-day', horizon)
