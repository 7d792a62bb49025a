import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CashFlow, inCalendarYears } from '../../src/domain/differences/cash-flow.ts'
import { type Block, writtenOf } from '../../src/domain/differences/facts/fact.ts'
import { type Comparison, pricedComparison } from '../../src/domain/differences/priced.ts'
import { added, type Figure, oreOf, subtracted } from '../../src/domain/money/figure.ts'
import type { Timeline } from '../../src/domain/timeline/timeline.ts'
import { type BudgetRow, budget } from '../../src/domain/views/budget.ts'
import { factsOf } from '../../src/schema/facts.ts'
import { modelOfVersion, type ResolvedValues } from '../../src/validate/model-of-version.ts'
import { alone } from '../alone.ts'
import { indices, knownOn, timelineFor } from '../laws/model.ts'
import { anyFile } from '../laws/written.ts'
import { settledFile } from './versions.ts'

const years = Array.from({ length: 45 }, (_, i) => 2005 + i)
const context = { ...alone, series: indices }
const lookup = knownOn('2040-01-01')

const timelineOf = (values: ResolvedValues): Timeline | undefined => {
  const meaning = modelOfVersion(values, context)
  return meaning && timelineFor(meaning, lookup)
}

function compare(
  old: ResolvedValues,
  now: ResolvedValues,
): { comparison: Comparison; timelines: Timeline[] } | undefined {
  const [before, after] = [timelineOf(old), timelineOf(now)]
  if (!before || !after) return undefined
  const comparison = pricedComparison(
    { facts: factsOf(old), timeline: before },
    { facts: factsOf(now), timeline: after },
    (facts: Block) => timelineOf(writtenOf(facts) as ResolvedValues),
  )
  return { comparison, timelines: [before, after] }
}

type Place = Pick<CashFlow, 'year' | 'party' | 'side'>

const isAt = (place: Place) => (one: Place) =>
  one.year === place.year && one.party === place.party && one.side === place.side

const sumAt = (flows: readonly CashFlow[], place: Place): Figure =>
  added(flows.filter(isAt(place)).map(({ amount }) => amount))

/** What a party pays or receives in a year, all grants together: the budget that it would see. */
const inBudget = (rows: readonly BudgetRow[], { year, party, side }: Place): Figure =>
  added(
    rows
      .filter(
        row => row.year === year && (side === 'pays' ? row.grant.from : row.grant.to.join(', ')) === party,
      )
      .map(({ amount }) => amount),
  )

/** Whether all amounts that `inner` allows are allowed by `outer`. */
const isWithin = (inner: Figure, outer: Figure): boolean =>
  (outer.least === undefined || (inner.least !== undefined && inner.least >= outer.least)) &&
  (outer.most === undefined || (inner.most !== undefined && inner.most <= outer.most))

/** Every party, year and side that anything is paid in. */
const places = (rows: readonly BudgetRow[]): Place[] =>
  rows.flatMap(({ year, grant }) => [
    { year, party: grant.from, side: 'pays' as const },
    { year, party: grant.to.join(', '), side: 'receives' as const },
  ])

function assertAddsUp({ changes, interaction, total }: Comparison, [before, after]: readonly Timeline[]) {
  const newKeys = new Map(
    changes.flatMap(({ change }) =>
      change.kind === 'renamed' && change.path[0] === 'parties' ? [[change.from[1], change.path[1]]] : [],
    ),
  )
  const called = (party: string) => newKeys.get(party) ?? party
  if (!before || !after) throw new Error('two timelines')
  const [was, now] = [before, after].map(timeline => budget(timeline, years, 'cash'))
  const old = was?.map(row => ({
    ...row,
    grant: { ...row.grant, from: called(row.grant.from), to: row.grant.to.map(called) },
  }))
  const priced = inCalendarYears([...changes.flatMap(({ price }) => price), ...interaction])
  const whole = inCalendarYears(total)
  for (const place of [...places([...(old ?? []), ...(now ?? [])]), ...priced]) {
    const sum = sumAt(priced, place)
    const inAll = sumAt(whole, place)
    const difference = subtracted(inBudget(now ?? [], place), inBudget(old ?? [], place))
    // Exact amounts are equal to the öre; of others, what is unknown in both versions alike does not count.
    expect(isWithin(inAll, difference)).toBe(true)
    expect(isWithin(inAll, sum)).toBe(true)
    if (oreOf(difference) !== undefined) expect(oreOf(inAll)).toBe(oreOf(difference))
  }
}

const editing = anyFile.chain(old =>
  anyFile.chain(other =>
    fc
      .tuple(fc.constant(old), fc.subarray(Object.keys(other), { minLength: 1, maxLength: 2 }))
      .map(([old, blocks]) => {
        const taken = Object.fromEntries(Object.entries(other).filter(([block]) => blocks.includes(block)))
        return [old, { ...old, ...taken }] as const
      }),
  ),
)

test('the prices of the changes and their interaction add up to the difference of the budgets, to the öre', () => {
  let compared = 0
  fc.assert(
    fc.property(editing, ([old, now]) => {
      const made = compare(old, now)
      if (!made) return
      compared++
      assertAddsUp(made.comparison, made.timelines)
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 8) },
  )
  expect(compared).toBeGreaterThan(1)
})

test('prices and interaction also add up for agreements of Linköping that differ in most terms', () => {
  const [first, second, third] = ['2018-utsatta', '2021-utsatta', '2024-kamratstod'].map(id =>
    settledFile(`agreements/linkoping-${id}.yaml`),
  )
  for (const [old = {}, now = {}] of [
    [first, second],
    [second, first],
    [second, third],
  ]) {
    const made = compare(old, now)
    if (!made) throw new Error('a shipped agreement cannot be timelineFor out')
    assertAddsUp(made.comparison, made.timelines)
  }
})

const base = {
  iop: 'agreement/1',
  id: 'a',
  version: 1,
  title: 'A',
  parties: { kommun: { name: 'K', sector: 'public' }, klubb: { name: 'F', sector: 'civil' } },
  term: { from: '2024-01-01', to: '2025-12-31', source: '1' },
  grants: { drift: { from: 'kommun', to: 'klubb', amount: 100, source: '1' } },
  payouts: { every: 'year', timing: 'in-advance', source: '1' },
}

const grant = (amount: unknown) => ({ from: 'kommun', to: 'klubb', amount, source: '1' })

/** What each change costs the payer, year by year in kronor, and what all cost together beyond that. */
function costs(old: ResolvedValues, now: ResolvedValues) {
  const made = compare(old, now)
  if (!made) throw new Error('cannot be compared')
  const paid = (flows: readonly CashFlow[]) =>
    inCalendarYears(flows)
      .filter(({ side }) => side === 'pays')
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
      .map(({ year, amount }) => `${year}: ${amount.most === undefined ? 'unknown' : amount.most / 100n}`)
  const { changes, interaction } = made.comparison
  return [
    ...changes.map(({ change, price, pricedWith }) => [
      change.path.join('.'),
      ...paid(price),
      ...(pricedWith ? [`with ${pricedWith.join('.')}`] : []),
    ]),
    ...(interaction.length > 0 ? [['interaction', ...paid(interaction)]] : []),
  ]
}

test('a longer term and a larger amount cost by themselves, and together beyond that', () => {
  const now = { ...base, term: { ...base.term, to: '2026-12-31' }, grants: { drift: grant(150) } }
  expect(costs(base, now)).toEqual([
    ['term.to', '2026: 100'],
    ['grants.drift.amount', '2024: 50', '2025: 50'],
    ['interaction', '2026: 50'],
  ])
})

test('a change to an unknown amount has an unknown price, and an amount unknown for the same reasons in both versions has none', () => {
  const unknown = { unknown: 'bilagan' }
  const old = { ...base, grants: { drift: grant(100), annat: grant(unknown) } }
  expect(costs(old, { ...old, grants: { drift: grant(unknown), annat: grant(unknown) } })).toEqual([
    ['grants.drift.amount', '2024: unknown', '2025: unknown'],
  ])
  expect(costs(old, { ...old, grants: { drift: grant(120), annat: grant(unknown) } })).toEqual([
    ['grants.drift.amount', '2024: 20', '2025: 20'],
  ])
  const half = { ...grant(unknown), during: { from: '2024-07-01' } }
  expect(costs(old, { ...old, grants: { drift: grant(100), annat: half } })).toEqual([
    ['grants.annat.during.from', '2024: unknown'],
  ])
})

test('changes that are valid only together have one price, shown with the first of them', () => {
  const now = { ...base, term: { from: '2027-01-01', to: '2027-12-31', source: '1' } }
  expect(costs(base, now)).toEqual([
    ['term.from', '2024: -100', '2025: -100', '2027: 100'],
    ['term.to', 'with term.from'],
  ])
})

test('a party under another key costs nothing, wherever it is named', () => {
  const now = {
    ...base,
    parties: { kommun: { name: 'K', sector: 'public' }, klubben: { name: 'F', sector: 'civil' } },
    grants: { drift: { ...grant(150), to: 'klubben' } },
  }
  expect(costs(base, now)).toEqual([['parties.klubben'], ['grants.drift.amount', '2024: 50', '2025: 50']])
  expect(inCalendarYears(compare(base, now)?.comparison.total ?? []).map(({ party }) => party)).toEqual([
    'kommun',
    'klubben',
    'kommun',
    'klubben',
  ])
})

test('a grant under another key costs nothing', () => {
  expect(costs(base, { ...base, grants: { stod: grant(100) } })).toEqual([['grants.stod']])
})
