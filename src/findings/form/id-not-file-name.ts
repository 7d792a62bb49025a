import { respelt } from '../../fixes/in-place.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'id-not-file-name',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

interface Args {
  readonly id: string
  readonly name: string
}

export const needs: readonly Need[] = ['id']

/** A file is named after the agreement's id, so that an id leads to its file. */
export const check: Check<Args> = function* ({ id }, { file: { name } }) {
  if (id !== name) yield { path: ['id'], args: { id, name } }
}

/** Writes the id that the file's name gives. Unsafe, since the name may be wrong instead. */
export const replacement: Replacement<Args> = ({ name }, target) =>
  canBeId(name) ? respelt(target, name, false) : undefined

const canBeId = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

export const texts: Texts<Args> = {
  sv: ({ id, name }) => ({
    text: `Id:t ”${id}” är inte filens namn, ”${name}”.`,
    help: canBeId(name)
      ? `Skriv ”id: ${name}”, eller byt namn på filen.`
      : `Byt namn på filen till ”${id}.yaml”: i ett id finns bara små bokstäver a–z, siffror och enkla bindestreck.`,
  }),
  en: ({ id, name }) => ({
    text: `The id “${id}” is not the name of the file, “${name}”.`,
    help: canBeId(name)
      ? `Write “id: ${name}”, or rename the file.`
      : `Rename the file “${id}.yaml”: an id has only small letters a–z, digits and single hyphens.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett avtals id är filens namn.',
    why: 'Med id:t hittas filen utan att alla andra läses.',
  },
  en: {
    holds: 'An agreement’s id is the name of its file.',
    why: 'By the id the file is found without reading all others.',
  },
}

export const example: Example = {
  wrong: `
id: nagot-annat
`,
  right: `
id: id-not-file-name
`,
}
