import type { Language } from '../../language.ts'
import type { Problems, ValueType } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'wrong-type',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['wrong-type']

const typeNames: Readonly<Record<Language, Readonly<Record<ValueType, string>>>> = {
  sv: {
    text: 'text',
    number: 'ett tal',
    'whole-number': 'ett heltal',
    'yes-no': 'true eller false',
    list: 'en lista',
    map: 'ett block med fält',
  },
  en: {
    text: 'text',
    number: 'a number',
    'whole-number': 'a whole number',
    'yes-no': 'true or false',
    list: 'a list',
    map: 'a block of fields',
  },
}

export const texts: Texts<Args> = {
  sv: ({ expected, found }) => ({
    text: `Här ska stå ${typeNames.sv[expected]}, inte ${typeNames.sv[found]}.`,
  }),
  en: ({ expected, found }) => ({
    text: `Here must stand ${typeNames.en[expected]}, not ${typeNames.en[found]}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett värde är av det slag som fältet har.',
    why: 'En text där ett tal ska stå kan inte räknas med.',
  },
  en: {
    holds: 'A value is of the kind that the field has.',
    why: 'A text where a number belongs cannot be reckoned with.',
  },
}

export const example: Example = {
  wrong: `
title: [Natthärbärge]
`,
  right: `
title: Natthärbärge
`,
}
