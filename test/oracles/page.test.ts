import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oracleTest } from '../oracle.ts'
import { leftOutBecause as seriesLeftOut } from './actus.ts'
import { counts } from './counts.ts'
import { indexVerdicts } from './indices.ts'
import { leftOutBecause as rulesLeftOut } from './rrule.ts'

const page = readFileSync('test/README.md', 'utf8')

/** `19 of 21` as its two numbers. */
const numbersOf = (count: string) => count.split(' of ').map(Number)

oracleTest('test/README.md states how many results of every oracle the program reproduces', () => {
  const rows = [...page.matchAll(/^\| `([^`]+)` \|.*\| (\d[\d ]* of \d[\d ]*) \|$/gm)]
  const stated = new Map(
    rows.map(([, oracle = '', count = '']) => [oracle, count.replaceAll(/(\d) (?=\d)/g, '$1')]),
  )
  const counted = counts()
  expect([...stated.keys()].toSorted()).toEqual(Object.keys(counted).toSorted())
  for (const [oracle, count] of Object.entries(counted)) {
    const [given = 0, all = 0] = numbersOf(count)
    const [statedGiven = 0, statedAll = 0] = numbersOf(stated.get(oracle) ?? '')
    // The page is of the oracles as they were when it was written; one may have more results since.
    if (all === statedAll) expect(given, oracle).toBe(statedGiven)
    else expect(all > statedAll && given >= statedGiven, oracle).toBe(true)
  }
})

oracleTest('test/README.md states the rounding that reproduces each published example of an index', () => {
  const examples = [...page.matchAll(/^- `([\w-]+)`: (.*)$/gm)]
  const verdicts = new Map(
    indexVerdicts().map(verdict => [verdict.id, 'by' in verdict ? verdict.by : verdict.because]),
  )
  expect(examples.length).toBeGreaterThan(0)
  for (const [, id = '', stated] of examples) expect(stated, id).toBe(verdicts.get(id))
})

test('test/README.md has every reason why a published result is left out', () => {
  const reasons = [...Object.values(seriesLeftOut), ...Object.values(rulesLeftOut)]
  const stated = page.replaceAll(/\s+/g, ' ')
  expect(reasons.filter(reason => !stated.includes(reason))).toEqual([])
})

test('every file that test/README.md names exists', () => {
  const named = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(10)
  for (const path of named) expect(() => readFileSync(`test/${path}`), path).not.toThrow()
})
