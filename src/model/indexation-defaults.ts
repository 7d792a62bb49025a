import type { Default } from '../domain/agreement/agreement.ts'
import type { Written } from '../schema/agreement.ts'

type WrittenIndexation = NonNullable<Written['indexation']>
type WrittenPart = WrittenIndexation['parts'][number]

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
    [
      'years-together',
      has(({ changesUsed, every, base }) => !changesUsed && every !== 'year' && base === undefined),
    ],
    ['preliminary-settled', named.length > 0 && !preliminary],
    ['rounding-krona-half-up', parts.some(isKnown) && !rounding],
    ['new-level-on-adjustment-day', !dueOnAdjustmentDay],
  ]
  return open.flatMap(([name, isOpen]) => (isOpen ? [name] : []))
}

/** Whether the document names what the amount follows. */
export const isKnown = ({ index }: WrittenPart) => !(index && 'unknown' in index)

/** A floor or a cap on a change that is counted from the base: of all the years since then, not of each. */
const isLimitedFromBase = ({ base, computedFrom, change }: WrittenPart) =>
  base !== undefined && computedFrom !== 'previous-amount' && Boolean(change?.floor ?? change?.cap)
