import type { Default } from '../domain/agreement/agreement.ts'
import type { Follows, Indexation, IndexedPart } from '../domain/agreement/money/indexation.ts'
import { renewalDays, type TermAndEvents } from '../domain/agreement/term/end-day.ts'
import { type Day, yearOf } from '../domain/calendar/day.ts'
import { exact } from '../domain/money/exact.ts'
import type { Written } from '../schema/agreement.ts'

type WrittenIndexation = NonNullable<Written['indexation']>
type WrittenPart = WrittenIndexation['parts'][number]

/** Renewals are listed until this day, which is after all timelines. */
export const lastRenewal = '2200-12-31' as Day

/** The indexation of an agreement, with defaults for what is not stated. */
export const indexationWithDefaults = (written: WrittenIndexation, agreement: TermAndEvents): Indexation => ({
  parts: written.parts.map(part => partOf(part, agreement.term.from)),
  rounding: written.rounding ?? { unit: 'krona', mode: 'half-up' },
  roundedAt: written.rounding?.at ?? 'each-step',
  neverLower: written.neverLower ?? false,
  preliminary: written.preliminary ?? 'settled',
  dueOnAdjustmentDay: written.dueOnAdjustmentDay ?? 'new',
  appliesTo: written.appliesTo,
  renewals: renewalDays(agreement, lastRenewal),
  level: written.level,
  since: agreement.term.from,
})

/** An unnamed index whose first adjustment is not stated may adjust amounts from the first day, so none of them is known. */
function partOf(written: WrittenPart, termFrom: Day | undefined): IndexedPart {
  const { key, base, month, every } = written
  const first = written.firstAdjustment ?? (isUnnamed(written) && every !== 'renewal' ? termFrom : undefined)
  return {
    key,
    share: written.share ?? exact(100n),
    follows: followsOf(written),
    schedule:
      every === 'renewal' || first === undefined
        ? { first, years: 'renewal' }
        : { first, years: every === 'year' ? 1 : every.years },
    lag: lagOf(written),
    month,
    base: typeof base === 'string' ? { period: base } : base,
    valueUsed: written.valueUsed,
    computedFrom: written.computedFrom ?? (base === undefined ? 'previous-amount' : 'base'),
    changesUsed: written.changesUsed ?? (every === 'year' ? 'index-year' : 'since-last'),
    change: { ...written.change, rounding: roundingOf(written) },
  }
}

const lags = { same: 0, previous: 1, 'second-previous': 2 }

/** The number of years from that of the index value to the adjustment. */
const lagOf = ({ indexYear, month }: WrittenPart): number =>
  lags[indexYear ?? (month === undefined ? 'same' : 'previous')]

/** What a part follows. The schema ensures that a part without an index has a stated change. */
function followsOf({ index, percent }: WrittenPart): Follows {
  if (!index) return { fixed: percent ?? exact(0n) }
  return 'unknown' in index ? { unnamed: index.unknown } : index
}

function roundingOf({ change }: WrittenPart): IndexedPart['change']['rounding'] {
  const { rounding } = change ?? {}
  return rounding && { ...rounding, of: rounding.of ?? 'percent' }
}

/** The defaults that apply where an indexation states nothing. */
export function indexationDefaults({
  parts,
  level,
  rounding,
  preliminary,
  dueOnAdjustmentDay,
}: WrittenIndexation): Default[] {
  const named = parts.filter(({ index }) => index && 'basket' in index)
  const has = (isOpen: (part: WrittenPart) => boolean) => named.some(isOpen)
  const open: readonly (readonly [Default, boolean])[] = [
    ['index-year-same', has(({ indexYear, month }) => !indexYear && month === undefined)],
    ['index-year-previous', has(({ indexYear, month }) => !indexYear && month !== undefined)],
    ['computed-from-base', has(({ computedFrom, base }) => !computedFrom && base !== undefined)],
    ['limits-since-base', has(isLimitedFromBase)],
    [
      'years-together',
      has(({ changesUsed, every, base }) => !changesUsed && every !== 'year' && base === undefined),
    ],
    [
      'level-of-first-day',
      level === undefined &&
        has(({ every, base, changesUsed }) => every === 'renewal' && !base && changesUsed !== 'index-year'),
    ],
    ['index-year-only', level !== undefined && has(part => !part.base && skipsYears(part, level))],
    ['preliminary-settled', !preliminary && has(({ valueUsed }) => !valueUsed)],
    ['rounding-krona-half-up', parts.some(part => !isUnnamed(part)) && !rounding],
    ['new-level-on-adjustment-day', !dueOnAdjustmentDay],
  ]
  return open.flatMap(([name, isOpen]) => (isOpen ? [name] : []))
}

/** Whether yearly adjustments begin later than the price level has them begin, and nothing says which changes count. */
const skipsYears = (part: WrittenPart, level: number) =>
  part.every === 'year' &&
  part.changesUsed === undefined &&
  part.firstAdjustment !== undefined &&
  yearOf(part.firstAdjustment) - lagOf(part) > level + 1

/** Whether the document leaves out which index the amount follows. */
const isUnnamed = ({ index }: WrittenPart) => index !== undefined && 'unknown' in index

/** Whether a floor or a cap limits the change of all years since the base, not of each year. */
const isLimitedFromBase = ({ base, computedFrom, change }: WrittenPart) =>
  base !== undefined && computedFrom !== 'previous-amount' && Boolean(change?.floor ?? change?.cap)
