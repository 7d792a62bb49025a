import { respelt } from '../../fixes/in-place.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'name-for-key',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['name-for-key']

/** Writes the key of the only one that has the name. */
export const replacement: Replacement<Args> = ({ key }, target) => respelt(target, key, true)

export const texts: Texts<Args> = {
  sv: ({ name, key }) => ({
    text: `”${name}” är ett namn; här ska nyckeln stå, och den är ”${key}”.`,
    help: `Skriv ”${key}”.`,
  }),
  en: ({ name, key }) => ({
    text: `“${name}” is a name; here the key must stand, which is “${key}”.`,
    help: `Write “${key}”.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En part eller grupp nämns med sin nyckel.',
    why: 'Namnet kan ändras och skrivas på flera sätt; nyckeln är densamma i alla avtal.',
  },
  en: {
    holds: 'A party or group is named by its key.',
    why: 'A name can change and be written in several ways; the key is the same in all agreements.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: Föreningen, amount: 500000, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
