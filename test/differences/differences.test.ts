import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../src/domain/differences/facts/change.ts'
import { differences } from '../../src/domain/differences/facts/differences.ts'
import { textOf, writtenOf } from '../../src/domain/differences/facts/fact.ts'
import { withChanges } from '../../src/domain/differences/facts/with-changes.ts'
import { factsOf } from '../../src/schema/facts.ts'
import { anyFile, edited, factsIn, shuffled } from './versions.ts'

const runs = { numRuns: 60 }
const pairs = anyFile.chain(file => fc.tuple(fc.constant(file), fc.oneof(edited(file), anyFile)))

const named = (change: Change) =>
  'from' in change
    ? `${change.kind} ${change.from.join('.')} → ${change.path.join('.')}`
    : `${change.kind} ${change.path.join('.')}`

const between = (old: string, now: string) => differences(factsIn(old), factsIn(now)).map(named)

test('a version differs in nothing from itself, and in nothing from itself in another order', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), (file, seed) => {
      expect(differences(factsOf(file), factsOf(shuffled(file, seed)))).toEqual([])
    }),
    runs,
  )
})

test('the old version with all changes made equals the new version', () => {
  fc.assert(
    fc.property(pairs, ([old, now]) => {
      const [before, after] = [factsOf(old), factsOf(now)]
      const changes = differences(before, after)
      expect(textOf(withChanges(before, changes))).toBe(textOf(after))
      expect(changes.length === 0).toBe(textOf(before) === textOf(after))
    }),
    runs,
  )
})

test('the facts of a version contain everything that the file contains', () => {
  fc.assert(
    fc.property(anyFile, file => {
      expect(writtenOf(factsOf(file))).toEqual(file)
    }),
    runs,
  )
})

test('comments, quoting, anchors, folded text, a list of one item and another name of the same length of time are no changes', () => {
  const old = `
iop: agreement/1
# a comment
title: "Om natthärbärget i staden"
term: { from: 2024-01-01, source: 12 }
duties:
  rapport: { kind: report, what: x, schedule: { every: quarter }, delivers: [a, b], source: "3" }
  redovisning: { kind: accounts, what: x, schedule: { every: year }, delivers: a, source: "3" }
`
  const now = `
duties:
  redovisning:
    source: &clause 3
    kind: 'accounts'
    what: x
    delivers: [a]
    schedule: { every: { years: 1 } }
  rapport:
    source: *clause
    kind: report
    what: x
    delivers: [b, a]
    schedule: { every: { months: 3 } }
term:
  from: "2024-01-01"
  source: '12'
title: >-
  Om natthärbärget
  i staden
iop: agreement/1
`
  expect(between(old, now)).toEqual([])
})

test('an item under another key is the same item if all of it, or its identifying fields, are equal', () => {
  const old = `
parties: { pingst: { name: Pingst, sector: civil }, kommun: { name: Kommunen, sector: public } }
grants: { ett: { from: kommun, to: pingst, amount: 100, source: 1 } }
costs: { pingst: { items: { lon: { amount: 5, paidBy: kommun } }, source: 1 } }
commitments: { rad: { by: [pingst, kommun], what: Råd, source: 1 } }
goals: { a: { what: Lugn, horizon: { months: 6 }, source: 1 } }
`
  const now = `
parties: { kommun: { name: Kommunen, sector: public }, pingst-linkoping: { name: Pingst, sector: civil } }
grants: { drift: { from: kommun, to: pingst-linkoping, amount: 200, source: 1 } }
costs: { pingst-linkoping: { items: { lon: { amount: 5, paidBy: kommun } }, source: 1 } }
commitments: { rad: { by: [kommun, pingst-linkoping], what: Råd, source: 1 } }
goals: { lugn: { what: Lugn, horizon: { months: 6 }, source: 1 } }
`
  expect(between(old, now)).toEqual([
    'renamed parties.pingst → parties.pingst-linkoping',
    'renamed grants.ett → grants.drift',
    'renamed goals.a → goals.lugn',
    'changed grants.drift.amount',
  ])
})

test('items that are equal to another item are not paired', () => {
  const grants = (...keys: string[]) =>
    keys.map((key, i) => `  ${key}: { from: a, to: b, amount: ${i + 1}, source: 1 }`).join('\n')
  expect(between(`grants:\n${grants('x', 'y')}`, `grants:\n${grants('z')}`)).toEqual([
    'renamed grants.x → grants.z',
    'removed grants.y',
  ])
  expect(
    between(
      `grants:\n${grants('x', 'y')}`,
      `grants:\n${grants('p', 'q', 'r').replaceAll('amount: ', 'amount: 9')}`,
    ),
  ).toEqual(['removed grants.x', 'removed grants.y', 'added grants.p', 'added grants.q', 'added grants.r'])
})

test('a thing that another part of the agreement now has is moved', () => {
  const costs = (of: string) => `costs:
  a: { source: 1, items: { lon: { amount: 5 }${of === 'a' ? ', hyra: { amount: 10, what: Lokal }' : ''} } }
  b: { source: 1, items: { lon: { amount: 5 }${of === 'b' ? ', hyra: { amount: 10, what: Lokal }' : ''} } }`
  expect(between(costs('a'), costs('b'))).toEqual(['moved costs.a.items.hyra → costs.b.items.hyra'])
})

test('each added or removed item is one change, and so is a value that is replaced whole', () => {
  const old = 'repayment: { rest: { of: unused, duty: must, source: 1 } }'
  const now = `
repayment: none
notice: { a: { months: 3, by: alla, source: 1 }, b: { months: 6, by: alla, source: 1 } }
indexation: { index: OPI, firstAdjustment: 2025-01-01, every: year, appliesTo: grants, source: 1 }
`
  expect(between(old, now)).toEqual([
    'removed repayment.rest',
    'added repayment',
    'added notice.a',
    'added notice.b',
    'added indexation',
  ])
})
