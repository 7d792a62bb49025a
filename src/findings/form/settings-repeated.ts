import type { Explanation, Kind, SettingsCheck, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'settings-repeated',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly file: string
}

/** A workspace has one file of settings. */
export const settingsCheck: SettingsCheck<Args> = function* (_, { first }) {
  if (first) yield { path: ['iop'], args: { file: first.path } }
}

export const texts: Texts<Args> = {
  sv: ({ file }) => ({
    text: `Arbetsytans inställningar står redan i ${file}.`,
    help: 'Samla dem i en fil.',
  }),
  en: ({ file }) => ({
    text: `The settings of the workspace stand in ${file} already.`,
    help: 'Put them together in one file.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En arbetsyta har en fil med inställningar.',
    why: 'Av två filer skulle bara den ena gälla.',
  },
  en: {
    holds: 'A workspace has one file of settings.',
    why: 'Of two files only one would count.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
