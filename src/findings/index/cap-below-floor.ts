import { known } from '../../domain/known.ts'
import { type Exact, isLess } from '../../domain/money/exact.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'cap-below-floor',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly floor: Exact
  readonly cap: Exact
}

/** The cap of a change leaves room above its floor. */
export const check: Check<Args> = function* (written) {
  for (const { part, at } of indexedParts(written)) {
    const [floor, cap] = [known(part.change?.floor), known(part.change?.cap)]
    if (floor && cap && isLess(cap, floor)) yield { path: [...at, 'change', 'cap'], args: { floor, cap } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ floor, cap }, { percent }) => ({
    text: `Taket ${percent(cap)} % ligger under golvet ${percent(floor)} %.`,
    help: 'Byt plats på dem, eller rätta det ena.',
  }),
  en: ({ floor, cap }, { percent }) => ({
    text: `The cap of ${percent(cap)} % is below the floor of ${percent(floor)} %.`,
    help: 'Swap them, or correct one.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tak ligger inte under sitt golv.',
    why: 'Ingen ändring kan vara både minst golvet och högst taket.',
  },
  en: {
    holds: 'A cap is not below its floor.',
    why: 'No change can be both at least the floor and at most the cap.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  change: { floor: 2, cap: 1 }
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  change: { floor: 1, cap: 2 }
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
