import { afterAll } from 'vitest'
import { longTrials } from './long-trials.ts'
import { Program } from './program.ts'
import { properties } from './properties.ts'

const program = new Program()
afterAll(() => program.end())

longTrials(await properties(program))
