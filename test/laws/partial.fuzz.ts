import fc from 'fast-check'
import { expect } from 'vitest'
import { isTriedByMonth } from '../../src/domain/agreement/term/possible-terms.ts'
import { type Day, endOfMonth, startOfMonth } from '../../src/domain/calendar/day.ts'
import { agreementYears } from '../../src/domain/timeline/amounts/amount-year.ts'
import type { Timeline } from '../../src/domain/timeline/timeline.ts'
import { longTrials } from '../fuzz/long-trials.ts'
import { type Tries, tries } from '../fuzz/tried.ts'
import { agreementFrom, timelineFor } from './model.ts'
import { completeFile, narrower, type Omission, omissionsOf, without } from './partial.ts'
import { type AllTold, budgetTold, spansTold, type Told, yearsOf } from './told.ts'
import type { WrittenFile } from './written.ts'

const zero: Told = { least: 0n, most: 0n, isAbout: false }

/** Where a figure of `narrow` is not within the bounds of the same figure in `wide`. */
function breaches(narrow: AllTold, wide: AllTold, isEmptyNothing: boolean): string[] {
  const names = isEmptyNothing ? new Set([...narrow.keys(), ...wide.keys()]) : wide.keys()
  return [...names].flatMap(name => {
    const [inner, outer] = [narrow, wide].map(all => all.get(name) ?? (isEmptyNothing ? zero : undefined))
    if (!inner || !outer) return []
    const isLow = outer.least !== undefined && (inner.least === undefined || inner.least < outer.least)
    const isHigh = outer.most !== undefined && (inner.most === undefined || inner.most > outer.most)
    return isLow || isHigh ? [`${name}: ${text(inner)} is not within ${text(outer)}`] : []
  })
}

const text = ({ least, most }: Told) => `${least ?? '…'}–${most ?? '…'}`

function check(file: WrittenFile, narrow: Omission | undefined, wide: Omission) {
  const [inner, outer] = [narrow ? without(file, narrow) : file, without(file, wide)].map(one =>
    timelineFor(agreementFrom(one)),
  )
  if (!inner || !outer) throw new Error('two timelines')
  fc.pre(isAssumedAlike(inner, outer))
  const years = yearsOf((file.term as { from: string }).from)
  expect([
    ...breaches(budgetTold(inner, years), budgetTold(outer, years), true),
    ...breaches(spansTold(inner, years), spansTold(outer, years), false),
  ]).toEqual([])
}

/** Whether what is assumed of the wider of two agreements holds of the narrower. */
const isAssumedAlike = (inner: Timeline, outer: Timeline): boolean =>
  (['from', 'to'] as const).every(end => isTriedAlike(end, inner, outer)) &&
  (outer.agreement.plans.every(({ unknown }) => unknown === undefined) || isPaidWithinYears(inner))

/** A day that is not known to within a month is taken to be one of its limits or the first or last of a month. */
function isTriedAlike(end: 'from' | 'to', inner: Timeline, outer: Timeline): boolean {
  const [{ bounds: own }, { bounds: all, length }] = [inner.agreement.term, outer.agreement.term]
  if (!isTriedByMonth(all[end]) || (end === 'to' && length !== undefined)) return true
  const limits = [own[end].earliest, own[end].latest]
  const isTried = (day: Day | undefined) =>
    day === undefined ||
    day === (end === 'from' ? startOfMonth(day) : endOfMonth(day)) ||
    day === all[end].earliest ||
    day === all[end].latest
  return limits.every(isTried) && (limits[0] === limits[1] || isTriedByMonth(own[end]))
}

/** Where no days of payouts are stated, the amount of an agreement year is taken to be paid within it. */
const isPaidWithinYears = ({ agreement, life, entries }: Timeline): boolean =>
  agreement.plans.some(({ unknown }) => unknown !== undefined) ||
  (life !== undefined &&
    agreementYears(life).every(year =>
      entries.every(
        entry =>
          entry.kind !== 'payout' ||
          !(year.from <= entry.covers.from && entry.covers.from <= year.to) ||
          (year.from <= entry.day && entry.day <= year.to),
      ),
    ))

const kinds = [
  ['amounts'],
  ['parties'],
  ['payouts'],
  ['from', 'to'],
  ['amounts', 'from', 'to', 'payouts', 'parties'],
] as const

const laws = kinds.flatMap((kind): [string, Tries][] => {
  const omissions = omissionsOf(kind)
  const pairs = omissions.chain(wide => fc.tuple(fc.constant(wide), narrower(wide)))
  return [
    [
      `law 1: without ${kind}, every figure of the complete agreement is within the bounds`,
      tries(fc.property(completeFile, omissions, (file, wide) => check(file, undefined, wide))),
    ],
    [
      `law 2: less left out of ${kind} never widens a bound`,
      tries(fc.property(completeFile, pairs, (file, [wide, narrow]) => check(file, narrow, wide))),
    ],
  ]
})

longTrials(Object.fromEntries(laws))
