import type { Words } from '../words.ts'
import { ofForm } from './findings-of-form.ts'
import { ofIgnoring } from './findings-of-ignoring.ts'
import { ofSense } from './findings-of-sense.ts'

export const findings: Words['findings'] = { ...ofForm, ...ofSense, ...ofIgnoring }
