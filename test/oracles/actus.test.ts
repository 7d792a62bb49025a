import { expect } from 'vitest'
import { oracleTest } from '../oracle.ts'
import { actus } from './actus.ts'

const stated = actus.filter(({ found }) => Array.isArray(found))

oracleTest(`${stated.length} of ${actus.length} ACTUS series are stated, and have the published days`, () => {
  expect(stated.length).toBeGreaterThan(0)
  for (const { one, found } of stated)
    expect(found, `${one.case} ${one.event} ${one.cycle} from ${one.anchor}`).toEqual(one.expected)
})

oracleTest('every ACTUS series that is left out has its reason', () => {
  for (const { one, found } of actus)
    if (!Array.isArray(found)) expect(found, one.case).toMatch(/^(a|no) [a-z]/)
})
