import { afterAll, test } from 'vitest'
import { Program } from './program.ts'
import { properties } from './properties.ts'

/** The same cases each time; `npm run fuzz` tries others. */
const seed = 12

const program = new Program()
afterAll(() => program.end())

for (const [name, tries] of Object.entries(await properties(program)))
  test(name, () => tries(name, { seed, isShort: true, milliseconds: 40_000 }))
