import { existsSync } from 'node:fs'
import { test } from 'vitest'

/** A test against files of a folder beside the repository; where the folder is not at hand it says so instead. */
export function testAgainst(folder: string, what: string): typeof test {
  if (existsSync(folder)) return test
  console.warn(`${folder} is not here: tests against ${what} are skipped`)
  return test.skipIf(true) as typeof test
}
