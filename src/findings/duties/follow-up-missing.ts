import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'follow-up-missing',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['duties', 'groups']

/** The agreement has a duty other than accounts, or a group that meets. */
export const check: Check<Args> = function* ({ duties = {}, groups = {} }) {
  const hasDuty = Object.values(duties).some(({ kind }) => kind !== 'accounts')
  if (!hasDuty && !Object.values(groups).some(({ meets }) => meets)) yield { path: [], args: {} }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Avtalet säger inte hur det följs upp.',
    help: 'Lägg till det i ”duties”, eller en grupp som möts i ”groups”.',
  }),
  en: () => ({
    text: 'The agreement does not say how it is followed up.',
    help: 'Add it in “duties”, or a group that meets in “groups”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtal säger hur det följs upp.',
    why: 'Uppföljning hör till ett partnerskap, och utan den vet ingen vad pengarna gav.',
  },
  en: {
    holds: 'An agreement says how it is followed up.',
    why: 'Follow-up belongs to a partnership, and without it nobody knows what the money gave.',
  },
}

export const example: Example = {
  without: ['groups'],
  wrong: `
title: Natthärbärge
`,
  right: `
title: Natthärbärge
duties:
  motet:
    kind: follow-up
    what: Möte
    schedule: { every: year, in: may }
    source: 4
`,
}
