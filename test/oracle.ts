import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'

/** Results that others have published. They are not part of the repository; CI has them beside it. */
const folder = '../shared/oracles'

export const oracle = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')

/** The names of the oracles at hand that a pattern is for. */
export const oraclesLike = (pattern: RegExp): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(name => pattern.test(name)) : []

/** A test against an oracle; where the oracles are not at hand it says so instead. */
export const oracleTest: typeof test = existsSync(folder) ? test : (test.skipIf(true) as typeof test)

if (!existsSync(folder)) console.warn(`${folder} is not here: tests against published results are skipped`)
