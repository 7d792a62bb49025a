import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ClassRule,
  type EffectRule,
  effectsOf,
} from '../../src/domain/differences/classes/class-rule.ts'
import { type Side, sides } from '../../src/domain/differences/classes/effect.ts'
import { type Classified, classifiedChanges, codeOf } from '../../src/domain/differences/classified.ts'
import { ruleFor } from '../../src/domain/differences/rules/rule-for.ts'
import { classRules } from '../../src/domain/differences/rules/rules.ts'
import { factsOf } from '../../src/schema/facts.ts'
import { anyFile, edited, type Fields, factsIn } from './versions.ts'

const pairs = anyFile.chain(file => fc.tuple(fc.constant(file), fc.oneof(edited(file), anyFile)))

const shown = ({ rule, direction, class: kind, benefits, burdens, clause }: Classified) =>
  [rule, direction, kind, benefits, burdens, clause.old, clause.new].join(' ')

const mirrors: Readonly<Record<string, Classified['direction']>> = {
  added: 'removed',
  removed: 'added',
  increased: 'decreased',
  decreased: 'increased',
  later: 'earlier',
  earlier: 'later',
  longer: 'shorter',
  shorter: 'longer',
  'more-often': 'less-often',
  'less-often': 'more-often',
  widened: 'narrowed',
  narrowed: 'widened',
}

/** The same change the other way. */
const turned = (one: Classified): Classified => ({
  ...one,
  direction: mirrors[one.direction] ?? one.direction,
  benefits: one.burdens,
  burdens: one.benefits,
  clause: { old: one.clause.new, new: one.clause.old },
})

test('every change is the mirror of its reverse', () => {
  fc.assert(
    fc.property(pairs, ([old, now]) => {
      const [before, after] = [factsOf(old), factsOf(now)]
      const there = classifiedChanges(before, after).map(one => shown(turned(one)))
      expect(classifiedChanges(after, before).map(shown).toSorted()).toEqual(there.toSorted())
    }),
    { numRuns: 100 },
  )
})

/** A file in which something stands at a place. */
const withAt = ([step = '', ...rest]: readonly string[], value: unknown): Fields => ({
  [step === '*' ? 'x' : step === '**' ? 'duties' : step]: rest.length === 0 ? value : withAt(rest, value),
})

const rules = Object.entries<ClassRule>(classRules)
const places = rules.flatMap(([name, rule]) => rule.at.map(place => [name, place] as const))

test.each(places)('%s has a mirror at %s', (name, place) => {
  const steps = place.replace('**.', '**.x.').split('.')
  expect(ruleFor(steps)).toBe(name)
  const outer = steps.slice(0, -1)
  const within = (value: Fields) => factsOf(outer.length > 0 ? withAt(outer, { other: 1, ...value }) : value)
  const last = steps.at(-1) ?? ''
  const thing = { [last === '*' ? 'x' : last]: 'text' }
  const codes = classifiedChanges(within({}), within(thing)).map(codeOf)
  expect(codes).toEqual([`${name}-added`])
  expect(classifiedChanges(within(thing), within({})).map(codeOf)).toEqual([`${name}-removed`])
})

/** Whom a row affects where the item's parties are on a side. */
const effectOn = (side: Side, effect: EffectRule) =>
  typeof effect === 'function' ? effect({ sideOf: () => side, has: () => true }) : effect

test.each(rules)(
  'the directions of %s have opposite effects, whichever side its parties are on',
  (_, rule) => {
    for (const side of sides) {
      const [more, less] = effectsOf(rule).map(effect => effectOn(side, effect))
      expect(less).toEqual({ benefits: more?.burdens, burdens: more?.benefits })
    }
  },
)

test('the rules contain every table, and no two tables have a rule of the same name', async () => {
  const files = readdirSync('src/domain/differences/rules').filter(name => name.endsWith('-rules.ts'))
  const tables = await Promise.all(
    files.map(
      (name): Promise<Record<string, object>> =>
        import(`../../src/domain/differences/rules/${name.slice(0, -3)}.ts`),
    ),
  )
  const names = tables.flatMap(Object.values<object>).flatMap(Object.keys)
  expect(names.toSorted()).toEqual(Object.keys(classRules).toSorted())
})

const base = `
parties:
  kommun: { name: Kommunen, sector: public }
  klubb: { name: Klubben, sector: civil }
term: { from: 2024-01-01, to: 2026-12-31, source: 2 }
grants: { drift: { from: kommun, to: klubb, amount: 500000, source: 3 } }
indexation:
  { index: OPI, firstAdjustment: 2025-01-01, every: year, appliesTo: grants, change: { cap: 3 }, source: 4 }
repayment: { rest: { of: unused, duty: must, source: 5 } }
notice: { ratt: { months: 6, by: [klubb], source: 6 } }
duties:
  uppfoljning: { kind: follow-up, what: Uppföljning, schedule: { every: quarter }, calls: kommun, source: 7 }
  rapport: { kind: report, what: Rapport, schedule: { every: year }, delivers: klubb, source: 7 }
clauses: { logga: { what: Loggan visas, source: 8 } }
`

/** What replacing a text in the agreement changes, in short. */
const after = (from: string | RegExp, to: string) =>
  classifiedChanges(factsIn(base), factsIn(base.replace(from, to))).map(
    one => `${codeOf(one)}: ${one.class}, for ${one.benefits}, against ${one.burdens}`,
  )

test.each([
  ['amount: 500000', 'amount: 400000', 'grant-amount-decreased: substantive, for payer, against recipient'],
  ['to: 2026-12-31', 'to: 2027-12-31', 'term-end-later: substantive, for recipient, against payer'],
  ['to: 2026-12-31', 'to: open', 'term-end-later: substantive, for recipient, against payer'],
  [/repayment.*\n/, '', 'repayment-removed: substantive, for recipient, against payer'],
  [/notice.*\n/, '', 'notice-right-removed: substantive, for payer, against recipient'],
  ['months: 6', 'months: 12', 'notice-period-longer: substantive, for payer, against recipient'],
  [/ {2}uppfoljning.*\n/, '', 'duty-removed: substantive, for payer, against recipient'],
  [/ {2}rapport.*\n/, '', 'duty-removed: substantive, for recipient, against payer'],
  [
    'every: quarter',
    'every: { months: 6 }',
    'duty-frequency-less-often: substantive, for payer, against recipient',
  ],
  ['cap: 3', 'cap: 2', 'index-cap-decreased: substantive, for payer, against recipient'],
  [', change: { cap: 3 }', '', 'index-cap-removed: substantive, for recipient, against payer'],
  ['Loggan visas', 'Loggan syns', 'wording-changed: other, for nobody, against nobody'],
  ['source: 3', 'source: 3.1', 'reference-changed: editorial, for nobody, against nobody'],
  ['drift:', 'bidrag:', 'grant-renamed: editorial, for nobody, against nobody'],
])('%s → %s', (from, to, expected) => {
  expect(after(from, to)).toEqual([expected])
})
