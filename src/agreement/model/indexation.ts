import type { Default } from '../../domain/agreement/agreement.ts'
import type { Follows, Indexation, IndexedPart } from '../../domain/agreement/indexation.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { exact } from '../../domain/money/exact.ts'
import type { Written } from '../schema.ts'

type WrittenIndexation = NonNullable<Written['indexation']>
type WrittenPart = WrittenIndexation['parts'][number]

/** What an indexation means; the defaults stand in for what is not said. */
export const indexationOf = (written: WrittenIndexation, term: { from?: Day | undefined }): Indexation => ({
  parts: written.parts.map(part => partOf(part, term.from)),
  rounding: written.rounding ?? { unit: 'krona', mode: 'half-up' },
  roundedAt: written.rounding?.at ?? 'each-step',
  neverLower: written.neverLower ?? false,
  preliminary: written.preliminary ?? 'settled',
  dueOnAdjustmentDay: written.dueOnAdjustmentDay ?? 'new',
  appliesTo: written.appliesTo,
  renewals: [],
  since: term.from,
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
    counts: written.counts ?? 'since-last',
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

/** What an indexation leaves open and the program's defaults decide. */
export function indexationDefaults({
  parts,
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
    ['years-together', has(({ counts, every, base }) => !counts && every !== 'year' && base === undefined)],
    ['preliminary-settled', named.length > 0 && !preliminary],
    ['rounding-krona-half-up', parts.some(isKnown) && !rounding],
    ['new-level-on-adjustment-day', !dueOnAdjustmentDay],
  ]
  return open.flatMap(([name, isOpen]) => (isOpen ? [name] : []))
}

const isKnown = ({ index }: WrittenPart) => !(index && 'unknown' in index)

/** A floor or a cap on a change that is counted from the base: of all the years since then, not of each. */
const isLimitedFromBase = ({ base, computedFrom, change }: WrittenPart) =>
  base !== undefined && computedFrom !== 'previous-amount' && Boolean(change?.floor ?? change?.cap)
