import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oracleTest } from '../oracle.ts'
import { leftOutBecause as seriesLeftOut } from './actus.ts'
import { counts } from './counts.ts'
import { leftOutBecause as rulesLeftOut } from './rrule.ts'

const page = readFileSync('test/README.md', 'utf8')

oracleTest('test/README.md says of every oracle how many of its results the program gives', () => {
  const rows = [...page.matchAll(/^\| `([^`]+)` \|.*\| (\d[\d ]* of \d[\d ]*) \|$/gm)]
  const said = rows.map(([, oracle, count = '']) => [oracle, count.replaceAll(/(\d) (?=\d)/g, '$1')])
  expect(Object.fromEntries(said)).toEqual(counts())
})

test('test/README.md has every reason why a published result is left out', () => {
  const reasons = [...Object.values(seriesLeftOut), ...Object.values(rulesLeftOut)]
  const said = page.replaceAll(/\s+/g, ' ')
  expect(reasons.filter(reason => !said.includes(reason))).toEqual([])
})

test('every file that test/README.md names is there', () => {
  const named = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(10)
  for (const path of named) expect(() => readFileSync(`test/${path}`), path).not.toThrow()
})
