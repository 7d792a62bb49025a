import { onKey } from '../../finding.ts'
import { nearestWord } from '../../fixes/meant.ts'
import { nearest } from '../../nearest.ts'
import type { Need } from '../context.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Replacement, SettingsCheck, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly index: string
  readonly nearest: string | undefined
  readonly known: readonly string[]
}

export const needs: readonly Need[] = ['indices']

/** The indices that amounts follow are in the workspace. */
export const check: Check<Args> = function* (written, { series }) {
  const known = series.map(({ id }) => id)
  for (const { index, path } of indexedParts(written).flatMap(({ indices }) => indices))
    if (!known.includes(index)) yield { path, args: { index, nearest: nearest(index, known), known } }
}

/** The indices that the settings forecast are in the workspace. */
export const settingsCheck: SettingsCheck<Args> = function* ({ forecast = {} }, { indices: known }) {
  for (const index of Object.keys(forecast))
    if (!known.includes(index))
      yield onKey({ path: ['forecast', index], args: { index, nearest: nearest(index, known), known } })
}

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ index, nearest, known }, { choose }) => ({
    text: `Inget index ”${index}” finns i arbetsytan.`,
    notes: ['Ett index vars värden saknas kan ha en egen indexfil med namn och ”values: []”.'],
    help: choose(nearest, known),
  }),
  en: ({ index, nearest, known }, { choose }) => ({
    text: `No index “${index}” is in the workspace.`,
    notes: [
      'An index whose values are not at hand can have an index file of its own with its name and “values: []”.',
    ],
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det index som nämns finns i arbetsytan.',
    why: 'Utan indexets värden kan inget räknas upp.',
  },
  en: {
    holds: 'The index that is named is in the workspace.',
    why: 'Without the values of the index nothing can be adjusted.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPY
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
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
