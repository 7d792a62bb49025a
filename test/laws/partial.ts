import fc from 'fast-check'
import { type Day, daysAfter, endOfMonth, monthsAfter, startOfMonth } from '../../src/domain/calendar/day.ts'
import { anyFile, type WrittenFile } from './written.ts'

/** How much is left out of what a file says; more where the numbers are higher. */
export interface Omission {
  /** For amounts in their order: 0 as stated, 1 and 2 wider bounds, 3 unknown. */
  readonly amounts: readonly number[]
  /** For each bound: at most rather than at least. */
  readonly isCap: readonly boolean[]
  /** 0 as stated, 1 the month or near limits, 2 the year, or limits a year away, 3 unknown. */
  readonly from: number
  readonly to: number
  /** Limits rather than a month or a year. */
  readonly isLimited: boolean
  readonly isLengthStated: boolean
  /** 1: the days of payouts are unknown. */
  readonly payouts: number
  /** 1: what the party contributes is not written. */
  readonly parties: readonly number[]
}

type Thing = Readonly<Record<string, unknown>>

const amountCount = 24
const extent = fc.integer({ min: 0, max: 3 })
const rarely = fc.constantFrom(0, 0, 1)

/** What can be left out; by default as stated. */
const fields = {
  amounts: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: extent }), {
    minLength: amountCount,
    maxLength: amountCount,
  }),
  from: extent,
  to: extent,
  payouts: rarely,
  parties: fc.tuple(rarely, rarely, rarely, rarely),
}

const nothing = {
  amounts: Array.from({ length: amountCount }, () => 0),
  from: 0,
  to: 0,
  payouts: 0,
  parties: [0, 0, 0, 0],
}

const form = {
  isCap: fc.array(fc.boolean(), { minLength: amountCount, maxLength: amountCount }),
  isLimited: fc.boolean(),
  isLengthStated: fc.boolean(),
}

/** Omissions of some kinds. */
export const omissionsOf = (kinds: readonly (keyof typeof fields)[]): fc.Arbitrary<Omission> =>
  fc
    .record({ ...fields, ...form })
    .map(all => ({ ...all, ...nothing, ...Object.fromEntries(kinds.map(kind => [kind, all[kind]])) }))

/** An omission that leaves out no more than another: some of its parts as stated or narrower. */
export const narrower = (wide: Omission): fc.Arbitrary<Omission> =>
  fc
    .record({
      amounts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: amountCount, maxLength: amountCount }),
      from: extent,
      to: extent,
      payouts: extent,
      parties: fc.tuple(extent, extent, extent, extent),
    })
    .map(({ amounts, from, to, payouts, parties }) => ({
      ...wide,
      amounts: wide.amounts.map((n, i) => Math.min(n, amounts[i] ?? 0)),
      from: Math.min(wide.from, from),
      to: Math.min(wide.to, to),
      payouts: Math.min(wide.payouts, payouts),
      parties: wide.parties.map((n, i) => Math.min(n, parties[i] ?? 0)),
    }))

/** A file with some of what it says left out. */
export function without(file: WrittenFile, omission: Omission): WrittenFile {
  let count = 0
  const next = (stated: unknown) => {
    const i = count++ % amountCount
    return amountWithout(stated, omission.amounts[i] ?? 0, omission.isCap[i] ?? false)
  }
  const amountOf = (stated: unknown) =>
    isThing(stated) && isThing(stated.byYear) ? { byYear: mapped(stated.byYear, next) } : next(stated)
  const grants = mapped(file.grants, grant => ({ ...grant, amount: amountOf(grant.amount) }))
  const contributions = mapped(file.contributions, ({ cash, inKind, ...rest }) => ({
    ...rest,
    cash: amountOf(cash),
    ...(inKind !== undefined && { inKind: amountOf(inKind) }),
  }))
  // What a party pays in grants, it contributes.
  const payers = Object.values(file.grants as Record<string, Thing>).map(({ from }) => from)
  const parties = Object.keys(file.parties as Thing)
  const removed = parties.filter((party, i) => omission.parties[i] && !payers.includes(party))
  return {
    ...file,
    term: termWithout(file.term as WrittenTerm, omission),
    grants: omission.payouts > 0 ? mapped(grants, ({ payouts: _, ...grant }: Thing) => grant) : grants,
    contributions: Object.fromEntries(
      Object.entries(contributions).filter(([, one]) => !removed.includes(String((one as Thing).from))),
    ),
    ...(omission.payouts > 0 && { payouts: { unknown: 'står i bilaga', source: '1' } }),
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

const mapped = <Value>(things: unknown, change: (value: Thing) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(things as object).map(([key, value]) => [key, change(value as Thing)]))

/** A wider amount: the same bound further away, or unknown. */
function amountWithout(stated: unknown, extent: number, isCap: boolean): unknown {
  if (extent === 0) return stated
  if (extent === 3) return { unknown: 'står i bilaga' }
  const times = (amount: number, per: number) => Math.round(amount * per) / 100
  const up = extent === 1 ? 110 : 200
  const down = extent === 1 ? 90 : 30
  if (typeof stated === 'number')
    return isCap ? { atMost: times(stated, up) } : { atLeast: times(stated, down) }
  if (isThing(stated)) {
    if (typeof stated.about === 'number')
      return isCap ? { atMost: times(stated.about, up) } : { atLeast: times(stated.about, down) }
    if (typeof stated.atMost === 'number') return { atMost: times(stated.atMost, up) }
    if (typeof stated.atLeast === 'number') return { atLeast: times(stated.atLeast, down) }
  }
  return { unknown: 'står i bilaga' }
}

interface WrittenTerm {
  readonly from: Day
  readonly to: Day
  readonly [field: string]: unknown
}

function termWithout(term: WrittenTerm, { from, to, isLimited, isLengthStated }: Omission): unknown {
  const months = Array.from({ length: 61 }, (_, n) => n + 1).find(
    n => daysAfter(monthsAfter(term.from, n), -1) === term.to,
  )
  return {
    ...term,
    from: dayWithout(term.from, from, isLimited),
    to: dayWithout(term.to, to, isLimited),
    ...(isLengthStated && months && { length: { months } }),
  }
}

function dayWithout(day: Day, extent: number, isLimited: boolean): unknown {
  if (extent === 0) return day
  if (extent === 3) return { unknown: 'står inte' }
  if (!isLimited) return day.slice(0, extent === 1 ? 7 : 4)
  const [before, after] = extent === 1 ? [10, 15] : [300, 400]
  return { after: daysAfter(day, -before), before: daysAfter(day, after) }
}

/**
 * Complete agreements. Some of their grants are one amount for two recipients; those that pay grants contribute as much,
 * or more.
 */
export const completeFile: fc.Arbitrary<WrittenFile> = fc
  .record({
    file: anyFile,
    recipients: fc.array(fc.constantFrom('one', 'one', 'two', 'equally'), { minLength: 4, maxLength: 4 }),
    isWhole: fc.boolean(),
    isMore: fc.boolean(),
  })
  .map(({ file, recipients, isWhole, isMore }) => {
    const grants = Object.entries(file.grants as Record<string, Thing>)
    const payers = grants.map(([, { from }]) => from)
    const others = Object.entries(file.contributions as Record<string, Thing>)
    return {
      ...file,
      term: isWhole ? wholeMonths(file.term as WrittenTerm) : file.term,
      grants: Object.fromEntries(
        grants.map(([key, grant], i) => [
          key,
          {
            ...grant,
            ...(recipients[i] !== 'one' && { to: ['forening', 'klubb'] }),
            ...(recipients[i] === 'equally' && { divided: 'equally' }),
          },
        ]),
      ),
      contributions: {
        ...Object.fromEntries(others.filter(([, { from }]) => !payers.includes(from))),
        ...Object.fromEntries(
          grants.map(([key, { from, amount, per, during, source }]) => [
            `till-${key}`,
            {
              from,
              cash: amount,
              ...(per !== undefined && { per }),
              ...(during !== undefined && { during }),
              source,
            },
          ]),
        ),
        ...(isMore && { mer: { from: payers[0], cash: 1_234_567, inKind: 400_000, source: '1' } }),
      },
    } as WrittenFile
  })

const wholeMonths = ({ from, to, ...rest }: WrittenTerm) => ({
  ...rest,
  from: startOfMonth(from),
  to: endOfMonth(to),
})

const isWholeMonth = (file: WrittenFile) => {
  const { from, to } = file.term as WrittenTerm
  return { from: from === startOfMonth(from), to: to === endOfMonth(to) }
}

/**
 * Whether the agreement is one of those that the assumptions of a result allow, where all of this is left out: days that
 * are not known to within a month are month bounds.
 */
export function isAllowed(file: WrittenFile, { from, to }: Omission): boolean {
  const is = isWholeMonth(file)
  return (from <= 1 || is.from) && (to <= 1 || is.to)
}

/** Whether each figure is the same however the grants of an agreement year are paid within it. */
export function isAlikeForAllPlans(file: WrittenFile): boolean {
  const grants = Object.values(file.grants as Record<string, Thing>)
  const is = isWholeMonth(file)
  const plans = JSON.stringify([file.payouts, grants.map(({ payouts }) => payouts)])
  return (
    is.from &&
    is.to &&
    !file.indexation &&
    grants.every(({ per, during }) => !per && !during) &&
    !/weeks|after|holds|counted|next|followedBy|hundred|ten/.test(plans)
  )
}
