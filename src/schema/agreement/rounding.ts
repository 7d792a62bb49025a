import * as z from 'zod'
import { roundingModes, roundingUnits } from '../../domain/money/rounding.ts'

/** A named rounding: to which unit, and which way. */
export const rounding = z.strictObject({ unit: z.enum(roundingUnits), mode: z.enum(roundingModes) })
