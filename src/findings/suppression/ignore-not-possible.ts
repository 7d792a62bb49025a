import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'ignore-not-possible',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['ignore-not-possible']

export const texts: Texts<Args> = {
  sv: ({ code }) => ({
    text: `”${code}” kan inte undantas här: resultaten vilar på det som den gäller.`,
    help: 'Rätta det som den gäller, och ta bort kommentaren.',
  }),
  en: ({ code }) => ({
    text: `“${code}” cannot be ignored here: the results rest on what it is about.`,
    help: 'Mend what it is about, and remove the comment.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En kommentar bortser inte från ett fel.',
    why: 'Resultaten vilar på det som är fel; den som vet bättre gör det till en varning i inställningarna, där det går.',
  },
  en: {
    holds: 'A comment does not ignore an error.',
    why: 'Results rest on what is wrong; who knows better makes it a warning in the settings, where that can be done.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
