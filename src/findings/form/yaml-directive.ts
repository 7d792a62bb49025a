import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'yaml-directive',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['yaml-directive']

/** Removes the line of the directive, which the program ignores. */
export const replacement: Replacement<Args> = (_, { start, end, source }) => {
  const [rest = ''] = /^[^\r\n]*(\r\n?|\n)?/.exec(source.text.slice(end)) ?? []
  return { isSafe: true, edits: [{ start, end: end + rest.length, text: '' }] }
}

export const texts: Texts<Args> = {
  sv: ({ directive }) => ({
    text: `”${directive}” begär att filen läses på ett annat sätt än YAML 1.2.`,
    help: 'Ta bort raden.',
  }),
  en: ({ directive }) => ({
    text: `“${directive}” asks for the file to be read in another way than as YAML 1.2.`,
    help: 'Remove the line.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil säger inte åt YAML att läsa den på ett annat sätt.',
    why: 'Med %YAML 1.1 blir ”ja” och dagar något annat än de ser ut att vara.',
  },
  en: {
    holds: 'A file does not tell YAML to read it in another way.',
    why: 'With %YAML 1.1, “yes” and days become something else than they look like.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
%YAML 1.1
---
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
  right: `
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
}
