import fc from 'fast-check'
import { type Day, daysAfter, monthsAfter } from '../../src/domain/calendar/day.ts'

/** An agreement as a file holds it. */
export interface WrittenFile {
  readonly indexation?: object
  readonly [field: string]: unknown
}

const source = '1'

/** Kronor with at most two decimals, as a file has them. */
const kronor = fc.oneof(
  fc.integer({ min: 1, max: 10 ** 9 }).map(ore => ore / 100),
  fc.integer({ min: 1, max: 5_000_000 }),
)

/** Amounts of one year, as documents state them. */
const ofAYear = fc.oneof(
  { weight: 4, arbitrary: kronor },
  fc.record({ about: kronor }),
  fc.record({ atMost: kronor }),
  fc.record({ atLeast: kronor }),
  fc.record({
    rate: fc.constantFrom(12.5, 3.333333, 220),
    quantity: fc.integer({ min: 1, max: 9999 }),
    of: fc.constant('st'),
  }),
  fc.record({ percent: fc.constantFrom(33.3, 50, 66.6667), of: kronor, max: kronor }),
)

const agreementYears = fc
  .array(
    ofAYear.filter(amount => typeof amount === 'number' || !('percent' in amount)),
    { minLength: 5, maxLength: 7 },
  )
  .map(amounts => ({ byYear: Object.fromEntries(amounts.map((amount, i) => [i + 1, amount])) }))

/** A part of the term, by days after its first and before its last. */
const during = (from: Day, to: Day) =>
  fc.tuple(fc.nat(200), fc.nat(200)).map(([after, before]) => {
    const [first, last] = [daysAfter(from, after), daysAfter(to, -before)]
    return first < last ? { from: first, to: last } : { from: first }
  })

const timing = fc.constantFrom('in-advance', 'in-arrears')

const due = fc.oneof(
  fc.record({ timing }),
  fc.record({ timing, within: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ timing, after: fc.constantFrom({ days: 30 }, { months: 1 }) }),
)

const shares = [[100], [50, 50], [33.3333, 66.6667], [20, 30, 50]] as const

/** When periods are paid; all of them, so that nothing is left out. */
const plan = fc
  .record({
    every: fc.constantFrom('month', 'quarter', 'tertial', 'half-year', 'year', { weeks: 3 }, { months: 5 }),
    dues: fc.tuple(due, due, due),
    shares: fc.constantFrom(...shares),
    more: fc.record(
      {
        counted: fc.constantFrom('term', 'calendar-year'),
        lastPeriod: fc.constantFrom('short', 'long'),
        lastDays: fc.constant(true),
        offBankingDay: fc.constantFrom('stays', 'previous', 'next', 'next-in-month'),
        rounding: fc.constantFrom('krona', 'ten', 'hundred'),
        holds: fc.constant({ skrivet: { until: 'signed' }, rapport: { until: 'rapporten' } }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ every, dues, shares, more }) => {
    if (shares.length === 1) return { every, ...dues[0], ...more }
    const parts = shares.map((share, i) => [`del-${i}`, { share, ...dues[i] }] as const)
    return { every, instalments: Object.fromEntries(parts), ...more }
  })

const payouts = (from: Day) =>
  fc
    .record({
      first: plan,
      later: fc.array(fc.tuple(fc.integer({ min: 1, max: 1200 }), plan), { maxLength: 2 }),
    })
    .map(({ first, later }) => ({
      ...first,
      source,
      ...(later.length > 0 && {
        followedBy: Object.fromEntries(
          later.map(([after, plan], i) => [
            `sedan-${i}`,
            { from: daysAfter(from, after * (i + 1)), ...plan },
          ]),
        ),
      }),
    }))

const part = (from: Day) =>
  fc
    .record({
      of: fc.constantFrom(
        { index: 'OPI' },
        { index: 'LON' },
        { index: { OPI: 80, LON: 20 } },
        { index: 'KPI', base: '2014', computedFrom: 'base' },
        { index: 'KPI', base: '2014', computedFrom: 'previous-amount' },
        { percent: 2.5 },
      ),
      first: fc.integer({ min: -200, max: 900 }),
      every: fc.constantFrom('year', { years: 2 }),
      indexYear: fc.constantFrom('same', 'previous'),
      change: fc.constantFrom(
        undefined,
        { passThrough: 80 },
        { floor: 0 },
        { cap: 2 },
        { rounding: { decimals: 1, mode: 'half-even' } },
      ),
    })
    .map(({ of, first, change, ...rest }) => ({
      ...of,
      ...rest,
      ...(change && { change }),
      firstAdjustment: daysAfter(from, first),
    }))

const indexation = (from: Day) =>
  fc
    .record({
      parts: fc.array(part(from), { minLength: 1, maxLength: 3 }),
      isTogether: fc.boolean(),
      common: fc.record(
        {
          rounding: fc.record({
            unit: fc.constantFrom('ore', 'krona', 'hundred'),
            mode: fc.constantFrom('half-up', 'half-even', 'down'),
            at: fc.constantFrom('each-step', 'payment'),
          }),
          neverLower: fc.constant(true),
          preliminary: fc.constantFrom('kept', 'settled'),
          dueOnAdjustmentDay: fc.constantFrom('new', 'old'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ parts, isTogether, common }) => ({
      ...common,
      appliesTo: ['grants', 'contributions'],
      source,
      ...(parts.length === 1
        ? parts[0]
        : {
            parts: Object.fromEntries(
              parts.map((part, i) => {
                const share = isTogether ? 30 : [50, 30, 15][i]
                const { firstAdjustment } = (isTogether ? parts[0] : part) ?? part
                return [`andel-${i}`, { ...part, firstAdjustment, share }]
              }),
            ),
          }),
    }))

/** Any term of up to five years, its ends on any days or on month bounds. */
const term = fc
  .record({
    // 424 and 1885 days later it is 29 February.
    start: fc.oneof(fc.nat(2500), fc.constantFrom(424, 1885)),
    length: fc.integer({ min: 60, max: 1800 }),
    isWhole: fc.boolean(),
  })
  .map(({ start, length, isWhole }) => {
    const from = daysAfter('2015-01-01' as Day, start)
    if (!isWhole) return { from, to: daysAfter(from, length), source }
    const first = `${from.slice(0, 7)}-01` as Day
    return { from: first, to: daysAfter(monthsAfter(first, 1 + Math.floor(length / 30)), -1), source }
  })

const grant = ({ from, to }: { from: Day; to: Day }) =>
  fc
    .record({
      from: fc.constantFrom('kommun', 'region'),
      to: fc.constantFrom('forening', 'klubb'),
      stated: fc.oneof(
        fc.record({ amount: ofAYear }),
        fc.record({ amount: ofAYear, per: fc.constantFrom('calendar-year', 'period') }),
        fc.record({ amount: agreementYears }),
      ),
      more: fc.record({ during: during(from, to), payouts: payouts(from) }, { requiredKeys: [] }),
    })
    .map(({ from, to, stated, more }) => ({ from, to, ...stated, ...more, source }))

const contribution = ({ from, to }: { from: Day; to: Day }) =>
  fc
    .record({
      from: fc.constantFrom('kommun', 'region', 'forening', 'klubb'),
      cash: kronor,
      inKind: ofAYear,
      more: fc.record(
        { per: fc.constantFrom('calendar-year', 'agreement-year'), during: during(from, to) },
        { requiredKeys: [] },
      ),
    })
    .map(({ more, ...rest }) => ({ ...rest, ...more, source }))

const keyed = (name: string, things: readonly unknown[]) =>
  Object.fromEntries(things.map((thing, i) => [`${name}-${i}`, thing]))

const parties = {
  kommun: { name: 'Kommunen', sector: 'public' },
  region: { name: 'Regionen', sector: 'public' },
  forening: { name: 'Föreningen', sector: 'civil' },
  klubb: { name: 'Klubben', sector: 'civil' },
}

/** Agreements of all kinds of terms, amounts, plans and indices, as files. Every amount in them is known. */
export const anyFile: fc.Arbitrary<WrittenFile> = term.chain(term =>
  fc
    .record({
      grants: fc.array(grant(term), { minLength: 1, maxLength: 4 }),
      contributions: fc.array(contribution(term), { maxLength: 4 }),
      payouts: payouts(term.from),
      indexation: fc.option(indexation(term.from), { nil: undefined }),
      signed: fc.nat(300),
      approved: fc.nat(300),
    })
    .map(({ grants, contributions, payouts, indexation, signed, approved }) => ({
      iop: 'agreement/1',
      id: 'lag',
      version: 1,
      title: 'Lag',
      parties,
      term,
      grants: keyed('bidrag', grants),
      contributions: keyed('insats', contributions),
      payouts,
      ...(indexation && { indexation }),
      events: {
        skrivet: { kind: 'signed', day: daysAfter(term.from, signed - 60), source },
        rapporten: { kind: 'condition-met', day: daysAfter(term.from, approved - 60), source },
      },
    })),
)
