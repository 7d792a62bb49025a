import { safeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'quotes-typographic',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['quotes-typographic']

export const replacement: Replacement<Args> = safeReplacement

export const texts: Texts<Args> = {
  sv: ({ meant }) => ({
    text: 'Typografiska citattecken är för YAML en del av värdet.',
    help: `Skriv ${meant}.`,
  }),
  en: ({ meant }) => ({
    text: 'To YAML typographic quotes are a part of the value.',
    help: `Write ${meant}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett värde står inom raka citattecken, eller inga.',
    why: 'En ordbehandlare byter " mot ”, och då blir tecknen en del av namnet och ett tal blir text. Ska de stå där, så skrivs raka utanför.',
  },
  en: {
    holds: 'A value stands in straight quotes, or none.',
    why: 'A word processor turns " into ”, and the quotes become a part of the name and a number becomes text. Where they belong, straight ones go outside them.',
  },
}

export const example: Example = {
  wrong: `
title: ”Natthärbärge”
`,
  right: `
title: "Natthärbärge"
`,
}
