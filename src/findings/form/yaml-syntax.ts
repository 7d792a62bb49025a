import { safeReplacement, unsafeReplacement } from '../../fixes/meant.ts'
import { plainSpaces } from '../../fixes/plain-spaces.ts'
import type { Problems } from '../../problems.ts'
import { yamlMistakes } from '../facts/yaml-mistakes.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'yaml-syntax',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['yaml-syntax']

/** Writes the probable text, or ordinary spaces in place of all others. Unsafe where the text can mean something else too. */
export const replacement: Replacement<Args> = (args, target) => {
  if (args.problem === 'foreign-space') return plainSpaces(target)
  return isCertain(args, target.written) ? safeReplacement(args, target) : unsafeReplacement(args, target)
}

/** After a colon another value may begin, after a `#` a comment, and a line without a colon may belong to a text. */
const isCertain = ({ problem }: Args, written: string) =>
  problem === 'no-colon' ? /^\w+\s+[\d"'{[]/.test(written) : problem !== 'colon' && problem !== 'cut'

export const texts: Texts<Args> = {
  sv: ({ problem, meant }) => {
    const { text, help } = yamlMistakes.sv[problem]
    return { text, help: meant === undefined ? help : `Skriv ${meant}.` }
  },
  en: ({ problem, meant }) => {
    const { text, help } = yamlMistakes.en[problem]
    return { text, help: meant === undefined ? help : `Write ${meant}.` }
  },
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil är YAML.',
    why: 'Det som står efter ett syntaxfel kan läsas på flera sätt, så inget av filen räknas.',
  },
  en: {
    holds: 'A file is YAML.',
    why: 'What stands after a syntax error can be read in several ways, so nothing is computed from the file.',
  },
}

export const example: Example = {
  wrong: `
payouts: { every: year, [, in: january, source: 3 }
`,
  right: `
payouts: { every: year, in: january, source: 3 }
`,
}
