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
    day: 'en dag',
    key: 'en nyckel',
    single: 'ett enda värde',
  },
  en: {
    text: 'text',
    number: 'a number',
    'whole-number': 'a whole number',
    'yes-no': 'true or false',
    list: 'a list',
    map: 'a block of fields',
    day: 'a day',
    key: 'a key',
    single: 'a single value',
  },
}

export const texts: Texts<Args> = {
  sv: ({ expected, found, fields = [], allowed, example }, { anyOf, allOf }) => ({
    text: `Här ska stå ${allowed ? anyOf(allowed) : typeNames.sv[expected]}, inte ${
      fields.length > 0 ? `ett block med ${allOf(fields)}` : typeNames.sv[found]
    }.`,
    ...(example !== undefined && {
      help: `Skriv det utan streck (-), som ”${example}”${isItem(example) ? ', med en egen nyckel för varje del' : ''}.`,
    }),
    ...(isUnknown(fields) && {
      help: 'Att det är okänt kan inte sägas här: utelämna fältet, om blocket kan vara utan det.',
    }),
  }),
  en: ({ expected, found, fields = [], allowed, example }, { anyOf, allOf }) => ({
    text: `Here must stand ${allowed ? anyOf(allowed) : typeNames.en[expected]}, not ${
      fields.length > 0 ? `a block with ${allOf(fields)}` : typeNames.en[found]
    }.`,
    ...(example !== undefined && {
      help: `Write it without dashes (-), like “${example}”${isItem(example) ? ', with a key of its own for each item' : ''}.`,
    }),
    ...(isUnknown(fields) && {
      help: 'That it is unknown cannot be said here: leave the field out, if the block can be without it.',
    }),
  }),
}

/** Whether an example is an item under a key. */
const isItem = (example: string): boolean => !example.startsWith('{')

const isUnknown = (fields: readonly string[]): boolean => fields.join() === 'unknown'

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
