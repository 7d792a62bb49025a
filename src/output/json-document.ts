import { unprintable } from '../unprintable.ts'
import { jsonText } from './json-text.ts'

/** A value as a JSON text of its own, that no terminal can be steered with. */
export const jsonDocument = (value: unknown): string => jsonText(value, 0).replaceAll(unprintable, escaped)

/** JSON may write any character by its number: those that could steer a terminal are. */
const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map(i => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')
