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
  const said = new Map(
    rows.map(([, oracle = '', count = '']) => [oracle, count.replaceAll(/(\d) (?=\d)/g, '$1')]),
  )
  const counted = counts()
  expect([...said.keys()].toSorted()).toEqual(Object.keys(counted).toSorted())
  for (const [oracle, count] of Object.entries(counted)) {
    const [given = 0, all = 0] = numbersOf(count)
    const [saidGiven = 0, saidAll = 0] = numbersOf(said.get(oracle) ?? '')
    // The page is of the oracles as they were when it was written; one may have more results since.
    if (all === saidAll) expect(given, oracle).toBe(saidGiven)
    else expect(all > saidAll && given >= saidGiven, oracle).toBe(true)
  }
})

oracleTest('test/README.md states the rounding that reproduces each published example of an index', () => {
  const examples = [...page.matchAll(/^- `([\w-]+)`: (.*)$/gm)]
  const verdicts = new Map(
    indexVerdicts().map(verdict => [verdict.id, 'by' in verdict ? verdict.by : verdict.because]),
  )
  expect(examples.length).toBeGreaterThan(0)
  for (const [, id = '', said] of examples) expect(said, id).toBe(verdicts.get(id))
})

test('test/README.md has every reason why a published result is left out', () => {
  const reasons = [...Object.values(seriesLeftOut), ...Object.values(rulesLeftOut)]
  const said = page.replaceAll(/\s+/g, ' ')
  expect(reasons.filter(reason => !said.includes(reason))).toEqual([])
})

test('every file that test/README.md names exists', () => {
  const named = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(10)
  for (const path of named) expect(() => readFileSync(`test/${path}`), path).not.toThrow()
})
