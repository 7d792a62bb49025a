import { describe, expect, test } from 'vitest'
import { type certainties, certaintyOf } from '../../../src/domain/money/certainty.ts'
import { commitments, weakerCommitment } from '../../../src/domain/money/commitment.ts'
import {
  about,
  aboutAtMost,
  added,
  atLeast,
  atMost,
  between,
  committed,
  conditionalPart,
  type Figure,
  final,
  hull,
  isNothing,
  isUnknownFigure,
  map,
  negative,
  oreOf,
  subtracted,
  unknown,
  within,
} from '../../../src/domain/money/figure.ts'
import { figureStatus } from '../../../src/domain/money/figure-status.ts'
import { levelStatuses, weakerLevel } from '../../../src/domain/money/level-status.ts'

const figure = (own: Partial<Figure>): Figure => ({ ...final(0n), ...own })
const unbounded = figure({ least: undefined, most: undefined })

describe('how exactly an amount is known', () => {
  test.each<[(typeof certainties)[number], Figure[]]>([
    ['exact', [final(0n), final(5n), final(-5n)]],
    ['about', [about(5n), aboutAtMost(5n, 9n), figure({ least: 5n, most: undefined, isAbout: true })]],
    ['at-most', [atMost(5n), figure({ least: undefined, most: 5n })]],
    ['at-least', [atLeast(1n)]],
    ['between', [between(1n, 5n), between(-5n, 5n)]],
    ['unknown', [unknown, unbounded, atLeast(-5n), figure({ ...unknown, isAbout: true })]],
  ])('%s', (certainty, figures) => {
    expect(figures.map(certaintyOf)).toEqual(figures.map(() => certainty))
    expect(figures.map(isUnknownFigure)).toEqual(figures.map(() => certainty === 'unknown'))
  })

  test('an amount that has one bound, or two that differ, is no known number', () => {
    expect([final(5n), between(1n, 5n), atMost(5n), atLeast(5n), unbounded].map(oreOf)).toEqual([
      5n,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([final(0n), about(0n), final(5n), atMost(5n), unknown].map(isNothing)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

test('the status of a figure is its weakest quality', () => {
  const all: [string, Figure][] = [
    ['unknown', figure({ ...unknown, commitment: 'proposed' })],
    ['conditional', figure({ ...about(5n), commitment: 'conditional' })],
    ['proposed', figure({ commitment: 'proposed', level: 'missing' })],
    ['undecided', figure({ commitment: 'undecided' })],
    ['about', figure({ ...about(5n), level: 'missing' })],
    ['bounded', figure({ ...atMost(5n), level: 'forecast' })],
    ['stated-level', figure({ level: 'missing' })],
    ['preliminary', figure({ level: 'preliminary' })],
    ['forecast', figure({ level: 'forecast' })],
    ['final', figure({ level: 'final' })],
    ['final', figure({ level: 'not-indexed' })],
  ]
  expect(all.map(([, figure]) => figureStatus(figure))).toEqual(all.map(([status]) => status))
  expect(figureStatus(final(5n), 'about')).toBe('about')
})

test('of two commitments or levels the weaker stays, whichever comes first', () => {
  const weaker = <One>(all: readonly One[], of: (a: One, b: One) => One) => {
    for (const [i, a] of all.entries())
      for (const [n, b] of all.entries()) expect(of(a, b)).toBe(all[Math.max(i, n)])
  }
  weaker(commitments, weakerCommitment)
  weaker(levelStatuses, weakerLevel)
  expect(committed(figure({ commitment: 'conditional' }), 'undecided')).toStrictEqual(
    figure({ commitment: 'undecided' }),
  )
  expect(committed(figure({ commitment: 'proposed' }), 'unconditional').commitment).toBe('proposed')
})

describe('a sum', () => {
  test('has no bound on a side where one of its parts has none', () => {
    const [noLeast, noMost] = [figure({ least: undefined, most: 5n }), atLeast(3n)]
    expect(added([final(10n), noLeast])).toStrictEqual(figure({ least: undefined, most: 15n }))
    expect(added([noMost, final(10n)])).toStrictEqual(atLeast(13n))
    expect(added([noMost, noLeast])).toStrictEqual(unbounded)
    expect(added([])).toStrictEqual(final(0n))
  })

  test('is about where a part is, and has a cap only where each part that is about has one', () => {
    const capped = aboutAtMost(5n, 9n)
    expect(added([capped, final(10n)])).toStrictEqual(aboutAtMost(15n, 19n))
    expect(added([final(10n), capped])).toStrictEqual(aboutAtMost(15n, 19n))
    expect(added([capped, capped])).toStrictEqual(aboutAtMost(10n, 18n))
    expect(added([capped, about(10n)])).toStrictEqual(figure({ least: 15n, most: 19n, isAbout: true }))
    expect(added([about(10n), final(1n)])).toStrictEqual(about(11n))
    expect(added([final(1n), final(1n)])).toStrictEqual(final(2n))
  })

  test('has the weakest commitment of its parts, but not of those that are 0 kr', () => {
    const proposed = (ore: bigint) => figure({ ...final(ore), commitment: 'proposed' })
    expect(added([final(1n), proposed(2n)])).toStrictEqual(proposed(3n))
    expect(added([final(1n), proposed(0n)])).toStrictEqual(final(1n))
    expect(added([proposed(0n), final(1n)])).toStrictEqual(final(1n))
  })

  test('keeps what weakens it also where its first parts cancel each other out, as in any other order', () => {
    const forecast = (ore: bigint) => figure({ ...final(ore), level: 'forecast' })
    expect(added([forecast(5n), forecast(-5n), final(1n)])).toStrictEqual(forecast(1n))
    expect(added([final(1n), forecast(5n), forecast(-5n)])).toStrictEqual(forecast(1n))
  })

  test('of what is owed only with a condition leaves out what is owed without', () => {
    const conditional = figure({ ...final(3n), commitment: 'conditional' })
    expect(conditionalPart([final(1n), conditional, final(2n)])).toStrictEqual(conditional)
    expect(conditionalPart([final(1n)])).toStrictEqual(final(0n))
  })
})

test('the opposite of an amount has its bounds the other way round, and no cap', () => {
  expect(negative(between(1n, 5n))).toStrictEqual(between(-5n, -1n))
  expect(negative(atLeast(3n))).toStrictEqual(figure({ least: undefined, most: -3n }))
  expect(negative(figure({ least: undefined, most: 3n }))).toStrictEqual(atLeast(-3n))
  expect(negative(aboutAtMost(5n, 9n))).toStrictEqual(figure({ least: -9n, most: -5n, isAbout: true }))
  expect(subtracted(final(10n), between(1n, 5n))).toStrictEqual(between(5n, 9n))
})

test('a change is applied to the bounds that there are', () => {
  const twice = (ore: bigint) => 2n * ore
  expect(map(between(1n, 5n), twice)).toStrictEqual(between(2n, 10n))
  expect(map(atLeast(3n), twice)).toStrictEqual(atLeast(6n))
  expect(map(figure({ least: undefined, most: 3n }), twice)).toStrictEqual(
    figure({ least: undefined, most: 6n }),
  )
})

describe('a hull', () => {
  test('reaches from the least to the most, and has no bound on a side where one has none', () => {
    expect(hull([between(2n, 5n), between(1n, 4n)])).toStrictEqual(between(1n, 5n))
    expect(hull([between(1n, 4n), between(2n, 5n)])).toStrictEqual(between(1n, 5n))
    expect(hull([atLeast(3n), final(7n)])).toStrictEqual(atLeast(3n))
    expect(hull([final(7n), figure({ least: undefined, most: 3n })])).toStrictEqual(
      figure({ least: undefined, most: 7n }),
    )
    expect(hull([figure({ least: undefined, most: 3n }), final(7n)]).least).toBeUndefined()
    expect(hull([])).toStrictEqual(final(0n))
  })

  test('has the weakest qualities of its figures, also of one that is 0 kr', () => {
    const weak = figure({ level: 'forecast', commitment: 'proposed' })
    expect(hull([final(5n), weak])).toStrictEqual({
      ...between(0n, 5n),
      level: 'forecast',
      commitment: 'proposed',
    })
    expect(hull([about(5n), final(5n)])).toStrictEqual(about(5n))
    expect(hull([aboutAtMost(5n, 9n), final(5n)])).toStrictEqual(aboutAtMost(5n, 9n))
  })
})

describe('bounds of the same amount from two places', () => {
  const noLeast = figure({ least: undefined, most: 5n })

  test('the narrower of each holds, and the only one where the other place has none', () => {
    expect(within(between(1n, 5n), between(2n, 4n))).toStrictEqual(between(2n, 4n))
    expect(within(between(2n, 4n), between(1n, 5n))).toStrictEqual(between(2n, 4n))
    expect(within(unbounded, between(2n, 4n))).toStrictEqual(between(2n, 4n))
    expect(within(between(2n, 4n), unbounded)).toStrictEqual(between(2n, 4n))
    expect(within(noLeast, unbounded)).toStrictEqual(noLeast)
    expect(within(unbounded, noLeast)).toStrictEqual(noLeast)
  })

  test('that meet in one amount do not contradict each other', () => {
    expect(within(between(1n, 5n), between(5n, 9n))).toStrictEqual(final(5n))
  })
})
