import { onKey } from '../../finding.ts'
import { nearest } from '../../nearest.ts'
import type { Example, Explanation, Kind, SettingsCheck, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'rule-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly rule: string
  readonly nearest: string | undefined
}

/** The settings give severities to codes that exist. */
export const settingsCheck: SettingsCheck<Args> = function* ({ rules = {} }, { kinds }) {
  const known = Object.keys(kinds)
  for (const rule of Object.keys(rules))
    if (!known.includes(rule))
      yield onKey({ path: ['rules', rule], args: { rule, nearest: nearest(rule, known) } })
}

export const texts: Texts<Args> = {
  sv: ({ rule, nearest }, { meant }) => ({
    text: `Det finns ingen anmärkning ”${rule}”${meant(nearest)}`,
    help: '”iop explain” räknar upp alla koder.',
  }),
  en: ({ rule, nearest }, { meant }) => ({
    text: `There is no finding “${rule}”${meant(nearest)}`,
    help: '“iop explain” lists all codes.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En regel som inställningarna nämner finns.',
    why: 'En felstavad regel skulle tyst fortsätta som förut.',
  },
  en: {
    holds: 'A rule that the settings name is there.',
    why: 'A misspelt rule would silently go on as before.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: workspace/1
rules:
  clause-quotd: off
`,
  right: `
iop: workspace/1
rules:
  clause-quoted: off
`,
}
