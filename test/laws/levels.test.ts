import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { statedAmount } from '../../src/domain/agreement/money/stated-amount.ts'
import { added, type Figure, isNothing, unknown } from '../../src/domain/money/figure.ts'
import type { Payout } from '../../src/domain/timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../../src/domain/timeline/timeline.ts'
import { budget } from '../../src/domain/views/budget.ts'
import { split } from '../../src/domain/views/split.ts'
import type { SplitRow } from '../../src/domain/views/split-over.ts'
import { agreementFrom, atRest, knownOn, nothingKnown, timelineFor } from './model.ts'
import { anyFile, type WrittenFile } from './written.ts'

const payoutsOf = (agreement: Agreement, lookup = knownOn('2040-01-01')): Payout[] =>
  entriesOfKind(timelineFor(agreement, lookup), 'payout')

/** An agreement whose index follows prices, and not a per cent that the document states itself. */
const follows = (file: WrittenFile): boolean =>
  !JSON.stringify(file.indexation ?? {}).includes('"percent":2.5')

test('if prices never change, every payout is the one without an index, to the öre', () => {
  fc.assert(
    fc.property(anyFile.filter(follows), file => {
      const { indexation: _, ...without } = file
      const rounding = { unit: 'ore', mode: 'half-up' }
      const given = agreementFrom(
        file.indexation ? { ...file, indexation: { ...file.indexation, rounding } } : file,
      )
      const amounts = (payouts: Payout[]) => payouts.map(({ day, amount: { most: ore } }) => [day, ore])
      expect(amounts(payoutsOf(given, knownOn('2040-01-01', atRest)))).toEqual(
        amounts(payoutsOf(agreementFrom(without))),
      )
    }),
  )
})

/** Every index value that a payout rests on. */
const valuesBehind = ({ parts }: Payout) =>
  parts.flatMap(({ level }) =>
    level.steps.flatMap(({ parts }) =>
      parts.flatMap(({ changes }) => changes.map(({ values, lacking }) => ({ values, lacking }))),
    ),
  )

test('a later --as-of never changes a figure whose index values did not change', () => {
  const asOf = fc
    .integer({ min: 2014, max: 2027 })
    .chain(year => fc.constantFrom(`${year}-01-01`, `${year}-12-31`))
  fc.assert(
    fc.property(anyFile, asOf, asOf, (file, one, other) => {
      const agreement = agreementFrom(file)
      const [first, second] = [one, other].map(day => payoutsOf(agreement, knownOn(day)))
      for (const [i, payout] of (first ?? []).entries()) {
        const same = second?.[i]
        expect(same?.day).toBe(payout.day)
        if (
          JSON.stringify(valuesBehind(payout), digits) === JSON.stringify(same && valuesBehind(same), digits)
        )
          expect(same?.amount).toEqual(payout.amount)
      }
    }),
  )
})

const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

test('without index values exactly the adjusted amounts are unknown', () => {
  fc.assert(
    fc.property(anyFile.filter(follows), file => {
      for (const { amount, parts } of payoutsOf(agreementFrom(file), nothingKnown)) {
        const isAdjusted = parts.some(({ level }) => level.steps.length > 0)
        // What is 0 kr by any index value does not depend on one.
        if (!isNothing(amount)) expect(amount.level === 'missing').toBe(isAdjusted)
      }
    }),
  )
})

test('an amount that is not known bounds every figure, and does not change the others', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), (file, n) => {
      const known = agreementFrom(file)
      const hidden = known.grants[n % known.grants.length]
      const grants = known.grants.map(grant =>
        grant === hidden ? { ...grant, amount: statedAmount(unknown, grant.amount.per) } : grant,
      )
      const [before, after] = [timelineFor(known), timelineFor({ ...known, grants })]
      const others = (payouts: Payout[]) =>
        payouts.filter(({ grant }) => grant.key !== hidden?.key).map(({ day, amount }) => [day, amount])
      expect(others(entriesOfKind(after, 'payout'))).toEqual(others(entriesOfKind(before, 'payout')))
      for (const basis of ['cash', 'accrual'] as const) {
        const rows = budget(after, budgetYears, basis)
        for (const { year, grant, amount } of budget(before, budgetYears, basis)) {
          const row = rows.find(row => row.year === year && row.grant.key === grant.key)
          expect(row && isWithin(amount, row.amount)).toBe(true)
        }
      }
      const rows = split(after)
      const complete = split(before)
      // A party that grants more than it is stated to contribute contradicts itself: the statement bounds its grants.
      const contradictory = new Set(
        complete.filter(row => isAbove(row.cash, statedCash(before, row))).map(({ party }) => party.key),
      )
      complete.forEach((row, i) => {
        const bounded = rows[i]
        // Each grant and what is left is rounded to less than an öre from exact; a year that cuts a grant is divided in other parts.
        const rounded = BigInt(known.grants.length + 1)
        const slack = bounded?.cash.isAbout ? rounded + (row.cash.most ?? 0n) / 100n : rounded
        if (!contradictory.has(row.party.key))
          expect(bounded && isWithin(row.cash, bounded.cash, slack)).toBe(true)
        expect(bounded && isWithin(row.received, bounded.received)).toBe(true)
      })
    }),
  )
})

const budgetYears = Array.from({ length: 40 }, (_, n) => 2010 + n)

/** The cash that the file states as the contribution of a party in the time of a row. */
const statedCash = (timeline: Timeline, { party, span: { period } }: SplitRow): Figure =>
  added(
    entriesOfKind(timeline, 'contribution')
      .filter(({ year }) => period && period.from <= year.from && year.to <= period.to)
      .flatMap(({ party: key, cash }) => (key === party.key ? [cash] : [])),
  )

const isAbove = (one: Figure, other: Figure) =>
  other.most !== undefined && (one.most === undefined || one.most > other.most)

/** Whether every amount that a figure allows is allowed by another, but for so many öre. */
const isWithin = (inner: Figure, outer: Figure, slack = 0n) =>
  (outer.least === undefined || (inner.least !== undefined && outer.least <= inner.least + slack)) &&
  (outer.most === undefined || (inner.most !== undefined && inner.most <= outer.most + slack))
