import { onKey, type Related, withRelated } from '../../finding.ts'
import { nearestWord } from '../../fixes/meant.ts'
import { nearest } from '../../nearest.ts'
import type { Need } from '../context.ts'
import { mostShown, unknownParties, usedHere } from '../facts/party-mentions.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'party-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

interface Args {
  readonly party: string
  readonly nearest: string | undefined
  readonly known: readonly string[]
}

export const needs: readonly Need[] = ['party-keys', 'groups']

/**
 * Every reference to a party is the key of a party; a duty may also refer to a group. A misspelling is reported wherever
 * it occurs, since each occurrence is to be corrected. A missing party is reported once, at the first reference to it.
 */
export const check: Check<Args> = function* (written, { roles }) {
  const known = Object.keys(written.parties)
  for (const { party, uses, likelyKey } of unknownParties(written, roles.namings)) {
    if (likelyKey !== undefined) continue
    const meant = nearest(party, known)
    const related: readonly Related[] =
      meant === undefined
        ? uses.slice(1, mostShown).map(usedHere)
        : [{ label: 'perhaps-this', args: {}, path: ['parties', meant], at: 'key' }]
    for (const { path, isKey } of meant === undefined ? uses.slice(0, 1) : uses) {
      const found = { path, args: { party, nearest: meant, known } }
      yield withRelated(isKey ? onKey(found) : found, related)
    }
  }
}

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ party, nearest, known }, { choose }) => ({
    text: `”${party}” är ingen av parterna.`,
    help: choose(nearest, known),
  }),
  en: ({ party, nearest, known }, { choose }) => ({
    text: `“${party}” is none of the parties.`,
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Den som nämns med nyckel är en av parterna.',
    why: 'Annars skulle pengar gå till någon som inte finns i avtalet.',
  },
  en: {
    holds: 'Whoever is named by a key is one of the parties.',
    why: 'Otherwise money would go to somebody who is not in the agreement.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: forenigen, amount: 500000, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
