import type { Follows, Indexation, IndexedPart } from '../domain/agreement/money/indexation.ts'
import type { TermAndEvents } from '../domain/agreement/term/end-day.ts'
import { renewalDays } from '../domain/agreement/term/end-day.ts'
import type { Day } from '../domain/calendar/day.ts'
import { exact } from '../domain/money/exact.ts'
import type { Written } from '../schema/agreement.ts'
import { isKnown } from './indexation-defaults.ts'

type WrittenIndexation = NonNullable<Written['indexation']>
type WrittenPart = WrittenIndexation['parts'][number]

/** Renewals are looked for as long as agreements can last; timelines end before. */
const last = '2200-12-31' as Day

/** What an indexation means; the defaults stand in for what is not said. */
export const indexationOf = (written: WrittenIndexation, agreement: TermAndEvents): Indexation => ({
  parts: written.parts.map(part => partOf(part, agreement.term.from)),
  rounding: written.rounding ?? { unit: 'krona', mode: 'half-up' },
  roundedAt: written.rounding?.at ?? 'each-step',
  neverLower: written.neverLower ?? false,
  preliminary: written.preliminary ?? 'settled',
  dueOnAdjustmentDay: written.dueOnAdjustmentDay ?? 'new',
  appliesTo: written.appliesTo,
  renewals: renewalDays(agreement, last),
  since: agreement.term.from,
})

/** Where not even the first adjustment of an unknown index is known, it may be the first day: no amount is known. */
function partOf(written: WrittenPart, termFrom: Day | undefined): IndexedPart {
  const { key, base, month, every } = written
  const first = written.firstAdjustment ?? (isKnown(written) || every === 'renewal' ? undefined : termFrom)
  return {
    key,
    share: written.share ?? exact(100n),
    follows: followsOf(written),
    schedule:
      every === 'renewal' || first === undefined
        ? { first, years: 'renewal' }
        : { first, years: every === 'year' ? 1 : every.years },
    lag: lags[written.indexYear ?? (month === undefined ? 'same' : 'previous')],
    month,
    base: typeof base === 'string' ? { period: base } : base,
    computedFrom: written.computedFrom ?? (base === undefined ? 'previous-amount' : 'base'),
    changesUsed: written.changesUsed ?? 'since-last',
    change: { ...written.change, rounding: roundingOf(written) },
  }
}

const lags = { same: 0, previous: 1, 'second-previous': 2 }

/** A part without an index has a stated change; the schema sees to that. */
function followsOf({ index, percent }: WrittenPart): Follows {
  if (!index) return { fixed: percent ?? exact(0n) }
  return 'unknown' in index ? { unnamed: index.unknown } : index
}

function roundingOf({ change }: WrittenPart): IndexedPart['change']['rounding'] {
  const { rounding } = change ?? {}
  return rounding && { ...rounding, of: rounding.of ?? 'percent' }
}
