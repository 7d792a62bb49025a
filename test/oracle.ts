import { existsSync, readFileSync } from 'node:fs'
import { test } from 'vitest'

/** Results that others have published. They are not part of the repository; CI has them beside it. */
const folder = '../shared/oracles'

export const oracle = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')

/** A test against an oracle; where the oracles are not at hand it says so instead. */
export const oracleTest: typeof test = existsSync(folder) ? test : (test.skipIf(true) as typeof test)

if (!existsSync(folder)) console.warn(`${folder} is not here: tests against published results are skipped`)
