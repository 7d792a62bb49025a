import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import { type Day, isDay } from '../../src/domain/calendar/day.ts'
import { indexLookup } from '../../src/domain/index/forecast.ts'
import { type Exact, exact, isLess, minus, times } from '../../src/domain/money/exact.ts'
import { roundingModes, roundingUnits } from '../../src/domain/money/rounding.ts'
import { type Adjustment, adjustments } from '../../src/domain/timeline/levels/adjustment.ts'
import { modelOf } from '../../src/model/model.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { checkShape } from '../../src/schema/check/check.ts'
import { indexSchemaFor } from '../../src/schema/index-series.ts'

/** A worked example: an amount, the index then and now, and the amount (kronor) or the change (per cent) that came of it. */
export interface Example {
  readonly id: string
  readonly base?: string
  readonly i0?: string
  readonly i1?: string
  /** `141.2 -> 143.0 is …`, where the two are not given by themselves. */
  readonly what?: string
  readonly published: string
}

/** What an agreement can say of rounding. */
interface Written {
  readonly rounding: { readonly unit: string; readonly mode: string }
  readonly change?: {
    readonly rounding: { readonly of: string; readonly decimals: number; readonly mode: string }
  }
}

const ofOre: Written = { rounding: { unit: 'ore', mode: 'half-up' } }

const ofAmount: Written[] = roundingUnits.flatMap(unit =>
  roundingModes.map(mode => ({ rounding: { unit, mode } })),
)

const ofChange = (['percent', 'factor'] as const).flatMap(of =>
  [...Array(9).keys()].flatMap(decimals => roundingModes.map(mode => ({ rounding: { of, decimals, mode } }))),
)

/** Every rounding that the language can state, the plainest first. */
export const roundings: readonly Written[] = [
  ...ofAmount,
  ...ofChange.flatMap(change => ofAmount.map(amount => ({ ...amount, change }))),
]

/** The rounding that reproduces an example, or why there is none. */
export type Verdict =
  | { readonly id: string; readonly by: string }
  | { readonly id: string; readonly because: string }

/** Holds an example against every rounding that the language can state. */
export function verdictOn(example: Example): Verdict {
  const { id, published } = example
  const expected = publishedNumber(published.replace(/\s|%/g, ''))
  const found = roundings.find(rounding => isSame(resultOf(example, rounding), expected))
  if (found) return { id, by: nameOf(found, published.includes('%')) }

  const off = (result: Exact) => distance(result, expected)
  const nearest = roundings
    .map(rounding => resultOf(example, rounding))
    .toSorted((a, b) => (isLess(off(a), off(b)) ? -1 : 1))[0]
  const exactly = exactOf(example)
  return {
    id,
    because:
      `${published} is ${shown(distance(exactly, expected))} from the exact ${shown(exactly)}; ` +
      `of ${roundings.length} roundings the nearest gives ${shown(nearest)}`,
  }
}

/** What comes of an example that is not rounded at all: kronor or per cent. */
function exactOf(example: Example): Exact {
  const step = stepOf(example, ofOre)
  const change = step.parts[0]?.change?.exact
  if (example.published.includes('%')) return change ?? exact(-1n)
  return times(step.exact ?? exact(-100n), exact(1n, 100n))
}

const distance = (a: Exact, b: Exact): Exact => (isLess(a, b) ? minus(b, a) : minus(a, b))

/** What comes of an example under a rounding: kronor, or per cent where that is what was published. */
function resultOf(example: Example, rounding: Written): Exact {
  const step = stepOf(example, rounding)
  if (example.published.includes('%')) return step.parts[0]?.change?.rounded ?? exact(-1n)
  return times(exact(step.after.most ?? -100n), exact(1n, 100n))
}

/** The example as an agreement and an index are written, through schema and model to its one adjustment. */
function stepOf(example: Example, rounding: Written): Adjustment {
  const [, from = '', to = ''] = /([\d.]+) -> ([\d.]+)/.exec(example.what ?? '') ?? []
  const { i0 = from, i1 = to } = example
  const index = {
    iop: 'index/1',
    id: 'EXEMPEL',
    name: 'Exempelindex',
    publisher: 'Exempel',
    kind: 'level',
    values: [value('2020', i0), value('2021', i1)],
  }
  const model = modelled(written(example.base ?? '100', rounding))
  const series = checked(indexSchemaFor(index), index)
  const [grant] = model.grants
  if (!grant || !model.indexation) throw new Error('an example has a grant and an indexation')
  const known = indexLookup([series], day('2022-01-01'), [])
  const [step] = adjustments(grant.amount.each, model.indexation, day('2021-12-31'), known)
  if (!step) throw new Error('an example has one adjustment')
  return step
}

const value = (period: string, number: string) => ({
  period,
  number: Number(number),
  status: 'final',
  knownBy: '2021-01-01',
  source: 'exempel',
})

const written = (amount: string, { rounding, change }: Written) => ({
  iop: 'agreement/1',
  id: 'exempel',
  version: 1,
  title: 'Exempel',
  parties: { a: { name: 'A', sector: 'public' }, b: { name: 'B', sector: 'civil' } },
  term: { from: '2020-01-01', to: '2021-12-31', source: '1' },
  grants: { g: { from: 'a', to: 'b', amount: Number(amount), source: '1' } },
  indexation: {
    index: 'EXEMPEL',
    base: '2020',
    firstAdjustment: '2021-01-01',
    every: 'year',
    rounding,
    ...(change && { change }),
    appliesTo: 'grants',
    source: '1',
  },
})

const modelled = (file: unknown): Agreement => modelOf(checked(agreementSchema, file), [])

function checked<T extends Parameters<typeof checkShape>[0]>(schema: T, value: unknown) {
  const result = checkShape(schema, value)
  if ('value' in result) return result.value
  throw new Error(JSON.stringify(result.findings))
}

function day(text: string): Day {
  if (isDay(text)) return text
  throw new Error(text)
}

/** A decimal text as a number of ten-millionths: no example is published with more decimals. */
function publishedNumber(text: string): Exact {
  const [whole = '', decimals = ''] = text.split('.')
  return { n: BigInt(whole + decimals.padEnd(7, '0')), d: 10_000_000n }
}

const isSame = (a: Exact, b: Exact) => a.n * b.d === b.n * a.d
const shown = (one: Exact | undefined) =>
  one ? String(Number((Number(one.n) / Number(one.d)).toFixed(6))) : ''

function nameOf({ rounding, change }: Written, isChange: boolean): string {
  const ofChange =
    change && `${change.rounding.of} to ${change.rounding.decimals} decimals, ${change.rounding.mode}`
  const ofAmount = `${rounding.unit}, ${rounding.mode}`
  return isChange ? (ofChange ?? 'exactly') : ofChange ? `${ofChange}; ${ofAmount}` : ofAmount
}
