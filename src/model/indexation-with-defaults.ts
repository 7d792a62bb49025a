import type { Default } from '../domain/agreement/agreement.ts'
import type { Follows, Indexation, IndexedPart } from '../domain/agreement/money/indexation.ts'
import { renewalDays, type TermAndEvents } from '../domain/agreement/term/end-day.ts'
import { type Day, yearOf } from '../domain/calendar/day.ts'
import { isUnknown, known, wordsOfUnknown } from '../domain/known.ts'
import { exact } from '../domain/money/exact.ts'
import type { Written } from '../schema/agreement.ts'

type WrittenIndexation = NonNullable<Written['indexation']>
type WrittenPart = WrittenIndexation['parts'][number]

/** Renewals are listed until this day, which is after all timelines. */
export const lastRenewal = '2200-12-31' as Day

/** The indexation of an agreement, with defaults for what is not stated. */
export const indexationWithDefaults = (written: WrittenIndexation, agreement: TermAndEvents): Indexation => ({
  parts: written.parts.map(part => partOf(part, agreement.term.from, written.level)),
  rounding: known(written.rounding) ?? { unit: 'krona', mode: 'half-up' },
  roundedAt: known(written.rounding)?.at ?? 'each-step',
  neverLower: written.neverLower ?? false,
  preliminary: written.preliminary ?? 'settled',
  dueOnAdjustmentDay: written.dueOnAdjustmentDay ?? 'new',
  appliesTo: written.appliesTo,
  renewals: renewalDays(agreement, lastRenewal),
  level: known(written.level),
  since: agreement.term.from,
})

/** Where the first adjustment is not known, amounts may be adjusted from the first day, so none of them is known. */
function partOf(
  written: WrittenPart,
  termFrom: Day | undefined,
  level: WrittenIndexation['level'],
): IndexedPart {
  const { key, change } = written
  const [base, month, every] = [known(written.base), known(written.month), known(written.every) ?? 'year']
  const follows = followsOf(written, level)
  const first =
    known(written.firstAdjustment) ?? ('unnamed' in follows && every !== 'renewal' ? termFrom : undefined)
  return {
    key,
    share: known(written.share) ?? exact(100n),
    follows,
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
    change: {
      rounding: roundingOf(written),
      passThrough: known(change?.passThrough),
      floor: known(change?.floor),
      cap: known(change?.cap),
    },
  }
}

const lags = { same: 0, previous: 1, 'second-previous': 2 }

/** The number of years from that of the index value to the adjustment. */
const lagOf = ({ indexYear, month }: WrittenPart): number =>
  lags[known(indexYear) ?? (month === undefined ? 'same' : 'previous')]

/** What a part follows. The schema ensures that a part without an index has a stated change. */
function followsOf(written: WrittenPart, level: WrittenIndexation['level']): Follows {
  const { index, change } = written
  if (isUnknown(index)) return { unnamed: index.unknown }
  // With years between adjustments the level decides which changes the first of them counts.
  const decidingLevel = typeof written.every === 'object' ? level : undefined
  const deciding = [written.percent, written.share, written.firstAdjustment, written.every, decidingLevel]
  const ofIndex = [written.indexYear, written.month, written.base]
  const where = wordsOfUnknown([...deciding, ...ofIndex, change?.passThrough, change?.floor, change?.cap])
  if (where !== undefined) return { unnamed: where, isNamed: true }
  return index ?? { fixed: known(written.percent) ?? exact(0n) }
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
  const stated = known(level)
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
    ['index-year-only', stated !== undefined && has(part => !part.base && skipsYears(part, stated))],
    ['preliminary-settled', !preliminary && has(({ valueUsed }) => !valueUsed)],
    ['rounding-krona-half-up', parts.some(part => !isUnnamed(part)) && !known(rounding)],
    ['new-level-on-adjustment-day', !dueOnAdjustmentDay],
  ]
  return open.flatMap(([name, isOpen]) => (isOpen ? [name] : []))
}

/** Whether yearly adjustments begin later than the price level has them begin, and nothing says which changes count. */
function skipsYears(part: WrittenPart, level: number): boolean {
  const first = known(part.firstAdjustment)
  const isOpen = part.every === 'year' && part.changesUsed === undefined
  return isOpen && first !== undefined && yearOf(first) - lagOf(part) > level + 1
}

/** Whether the document leaves out which index the amount follows. */
const isUnnamed = ({ index }: WrittenPart) => index !== undefined && 'unknown' in index

/** Whether a floor or a cap limits the change of all years since the base, not of each year. */
const isLimitedFromBase = ({ base, computedFrom, change }: WrittenPart) =>
  base !== undefined && computedFrom !== 'previous-amount' && Boolean(change?.floor ?? change?.cap)
