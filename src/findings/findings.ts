import type { FormFindings } from './of-form.ts'
import type { IgnoringFindings } from './of-ignoring.ts'
import type { SenseFindings } from './of-sense.ts'

/** Every kind of problem that a file can have, and what has to be known to put it in words. */
export interface Findings extends FormFindings, SenseFindings, IgnoringFindings {}
