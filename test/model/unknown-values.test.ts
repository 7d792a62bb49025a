import { expect, test } from 'vitest'
import { modelOf } from '../../src/model/model.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'

const base = {
  iop: 'agreement/1',
  id: 't',
  version: 1,
  title: 't',
  parties: { k: { name: 'K', sector: 'public' }, f: { name: 'F', sector: 'civil' } },
  term: { from: '2026-01-01', to: '2028-12-31', source: 3 },
}

const modelWith = (blocks: object) => modelOf(agreementSchema.parse({ ...base, ...blocks }), [])

const grantOf = (grant: object) =>
  modelWith({ grants: { g: { from: 'k', to: 'f', source: 3, ...grant } } }).grants[0]

const unknown = (words: string) => ({ unknown: words })

test.each([[{ unknown: 'bilaga 2' }], [{ months: unknown('bilaga 2') }], [{ days: unknown('bilaga 2') }]])(
  'a right to give notice of unknown length is a right without a day: %j',
  length => {
    const { notices } = modelWith({ notice: { n: { ...length, by: [unknown('fler')], source: 3 } } })
    expect(notices).toMatchObject([{ key: 'n', reckoning: { kind: 'unknown', where: 'bilaga 2' } }])
  },
)

test.each([
  [unknown('regelbundet')],
  [{ every: unknown('regelbundet') }],
  [{ every: 'year', on: unknown('regelbundet') }],
  [{ every: 'year', times: unknown('regelbundet') }],
  [{ latest: unknown('regelbundet') }],
])('a schedule of which a part is unknown has no day: %j', schedule => {
  const { duties } = modelWith({ duties: { d: { kind: 'report', what: 'w', schedule, source: 3 } } })
  expect(duties[0]?.schedule.timing).toEqual({ kind: 'unknown', where: 'regelbundet' })
})

test('an unknown factor leaves the amount unknown and the other factor known', () => {
  const amount = grantOf({ amount: { rate: 14, quantity: unknown('x'), of: 'invånare' } })?.amount
  expect(amount?.each.most).toBeUndefined()
  expect(amount?.product).toMatchObject({ rate: { n: 14n, d: 1n }, of: 'invånare', where: 'x' })
  expect(amount?.product?.quantity).toBeUndefined()
})

test('with a maximum an amount with an unknown factor is at most that', () => {
  const amount = grantOf({
    amount: { rate: unknown('x'), quantity: 8400, of: 'invånare', max: 117600 },
  })?.amount
  expect(amount?.each).toMatchObject({ least: 0n, most: 11_760_000n, isAbout: false })
})

test.each([
  [unknown('utses'), []],
  [['f', unknown('utses')], ['f']],
])('an unknown recipient stands beside those that are known: %j', (to, known) => {
  expect(grantOf({ to, amount: 276000 })).toMatchObject({
    to: known,
    unknownRecipient: 'utses',
    amount: { each: { least: 27_600_000n, most: 27_600_000n } },
  })
})

test.each([
  [{ every: 'quarter', timing: unknown('x') }, { count: 3, unit: 'months' }, 'ore'],
  [{ every: unknown('x'), timing: 'in-advance' }, { count: 12, unit: 'months' }, 'krona'],
  [
    { every: 'year', instalments: { a: { share: unknown('x'), in: 'may' }, b: { share: 50, in: 'june' } } },
    { count: 12, unit: 'months' },
    'ore',
  ],
])('a plan of which a part is unknown has one payout a period, without a day: %j', (plan, every, unit) => {
  const { plans } = modelWith({ payouts: { ...plan, source: 3 } })
  expect(plans).toMatchObject([{ every, unit, unknown: 'x', instalments: [{ weight: 1n }] }])
})

test.each([
  ['firstAdjustment', unknown('x')],
  ['every', unknown('x')],
  ['share', unknown('x')],
  ['change', { cap: unknown('x') }],
])(
  'an index that is named, with an unknown %s, changes amounts in a way that is not known',
  (field, value) => {
    const rule = {
      index: 'OPI',
      firstAdjustment: '2027-01-01',
      every: 'year',
      appliesTo: 'grants',
      source: 3,
    }
    const { indexation } = modelWith({ indexation: { ...rule, [field]: value } })
    expect(indexation?.parts[0]?.follows).toEqual({ unnamed: 'x', isNamed: true })
  },
)

test('an end that is renewed for an unknown time has no renewals that can be told', () => {
  const { term } = modelWith({ term: { ...base.term, renewal: { months: unknown('x') } } })
  expect(term.renewal).toEqual({ months: undefined, times: undefined, reviewMonths: undefined })
})

test('costs of which all items are unknown are an unknown cost', () => {
  const { contributions } = modelWith({
    costs: { f: { items: unknown('x'), source: 3 } },
    contributions: { f: { from: 'f', restOfCosts: true, source: 3 } },
  })
  expect(contributions[0]?.cash.each.most).toBeUndefined()
})
