import type { Findings } from './findings.ts'
import type { Kind } from './kind.ts'
import { ofForm } from './kinds-of-form.ts'
import { ofIgnoring } from './kinds-of-ignoring.ts'
import { ofSense } from './kinds-of-sense.ts'

/** Every code, and what is known of its findings. */
export const kinds: { readonly [C in keyof Findings]: Kind } = { ...ofForm, ...ofSense, ...ofIgnoring }
