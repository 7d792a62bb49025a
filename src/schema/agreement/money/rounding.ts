import type { RoundingMode, RoundingUnit } from '../../../domain/money/rounding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'

/** The unit that amounts are rounded to. */
export const roundingUnit = choice<RoundingUnit>({
  ore: { en: 'öre', sv: 'öre' },
  krona: { en: 'kronor', sv: 'kronor' },
  ten: { en: 'tens of kronor', sv: 'tiotal kronor' },
  hundred: { en: 'hundreds of kronor', sv: 'hundratal kronor' },
  thousand: { en: 'thousands of kronor', sv: 'tusental kronor' },
})

/** Which way amounts are rounded. */
export const roundingMode = choice<RoundingMode>({
  'half-up': { en: 'half up', sv: 'avrundas uppåt vid hälften' },
  'half-even': { en: 'half to even', sv: 'avrundas till jämnt vid hälften' },
  'half-down': { en: 'half down', sv: 'avrundas nedåt vid hälften' },
  down: { en: 'down', sv: 'nedåt' },
  up: { en: 'up', sv: 'uppåt' },
})

/** A named rounding: to which unit, and which way. */
export const rounding = block({
  unit: field(roundingUnit, shared.unit),
  mode: field(roundingMode, shared.mode),
})
