import type { Example, Explanation, Kind, SettingsCheck, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'rule-required',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly rule: string
}

/** The settings do not lower the severity of a finding that the calculations rely on. */
export const settingsCheck: SettingsCheck<Args> = function* ({ rules = {} }, { kinds }) {
  for (const [rule, severity] of Object.entries(rules))
    if (Object.hasOwn(kinds, rule) && kinds[rule]?.isSettable === false && severity !== 'error')
      yield { path: ['rules', rule], args: { rule } }
}

export const texts: Texts<Args> = {
  sv: ({ rule }) => ({
    text: `Beräkningarna vilar på det som ”${rule}” gäller, så det är alltid ett fel.`,
    help: 'Ta bort raden.',
  }),
  en: ({ rule }) => ({
    text: `The calculations rely on what “${rule}” is about, so it is always an error.`,
    help: 'Remove the line.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som beräkningarna vilar på är alltid ett fel.',
    why: 'Utan det skulle belopp och dagar bli fel utan att någon ser det.',
  },
  en: {
    holds: 'What the calculations rely on is always an error.',
    why: 'Without it amounts and days would be wrong and nobody would see it.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: workspace/1
rules:
  party-unknown: warning
`,
  right: `
iop: workspace/1
rules:
  stated-total: warning
`,
}
