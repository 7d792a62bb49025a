import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'format-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['format-missing']

/** Inserts the `iop` field before the first key, if the keys show which format the file has. */
export const replacement: Replacement<Args> = (_, { source: { text } }) => {
  const format = /^parties:/m.test(text)
    ? 'agreement/1'
    : /^publisher:/m.test(text) && /^values:/m.test(text)
      ? 'index/1'
      : undefined
  const [, before = ''] = /^((?:(?:[ \t]*(?:#.*)?|---|%.*)(?:\r\n|\n))*)[A-Za-z]/.exec(text) ?? []
  if (format === undefined || /^iop:/m.test(text)) return undefined
  const [newline] = /\r?\n/.exec(text) ?? ['\n']
  return {
    isSafe: true,
    edits: [{ start: before.length, end: before.length, text: `iop: ${format}${newline}` }],
  }
}

export const texts: Texts<Args> = {
  sv: ({ formats }, { anyOf }) => ({
    text: 'Filen säger inte vad den är.',
    help: `Börja den med ”iop: ${formats[0]}” (eller ${anyOf(formats.slice(1))}).`,
  }),
  en: ({ formats }, { anyOf }) => ({
    text: 'The file does not say what it is.',
    help: `Begin it with “iop: ${formats[0]}” (or ${anyOf(formats.slice(1))}).`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil säger i ”iop” vad den är.',
    why: 'Samma fält betyder olika saker i ett avtal, ett index och inställningar.',
  },
  en: {
    holds: 'A file says in “iop” what it is.',
    why: 'The same field means different things in an agreement, an index and settings.',
  },
}

export const example: Example = {
  without: ['iop'],
  wrong: `
id: format-missing
`,
  right: `
iop: agreement/1
id: format-missing
`,
}
