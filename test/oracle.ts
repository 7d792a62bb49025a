import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { testAgainst } from './beside.ts'

/** Results that others have published. They are not part of the repository; CI has them beside it. */
const folder = '../shared/oracles'

export const oracle = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')

/** The names of the oracles at hand that a pattern is for. */
export const oraclesLike = (pattern: RegExp): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(name => pattern.test(name)) : []

/** A test against an oracle. */
export const oracleTest = testAgainst(folder, 'published results')
