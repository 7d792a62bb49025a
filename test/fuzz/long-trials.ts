import { test } from 'vitest'
import type { Tries } from './tried.ts'

/** What `npm run fuzz` was told: see `fuzz.mjs`. */
const { FUZZ_MINUTES = '1', FUZZ_SEED = '1', FUZZ_PATH, FUZZ_ONLY } = process.env

/** Makes each property a test of the long fuzz; they share its minutes alike. */
export function longTrials(properties: Readonly<Record<string, Tries>>): void {
  const tried = FUZZ_ONLY === undefined ? Object.keys(properties).length : 1
  const milliseconds = (Number(FUZZ_MINUTES) * 60_000) / tried
  for (const [name, tries] of Object.entries(properties))
    test(name, { timeout: 0 }, async () => {
      const cases = await tries(name, { seed: Number(FUZZ_SEED), milliseconds, path: FUZZ_PATH })
      console.log(`${cases} cases: ${name}`)
    })
}
