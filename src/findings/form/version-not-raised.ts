import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `project`. */
export const kind: Kind = {
  code: 'version-not-raised',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['version-not-raised']

export const texts: Texts<Args> = {
  sv: ({ version, changes }) => ({
    text: `Versionen är inte höjd, fast ${changes === 1 ? 'något väsentligt' : `${changes} väsentliga saker`} har ändrats.`,
    help: `Skriv ”version: ${version + 1}”; ”iop diff” visar vad som har ändrats.`,
  }),
  en: ({ version, changes }) => ({
    text: `The version is not raised, although ${changes === 1 ? 'something substantive has' : `${changes} substantive things have`} changed.`,
    help: `Write “version: ${version + 1}”; “iop diff” shows what has changed.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En väsentlig ändring ger avtalet en högre version.',
    why: 'Annars har två olika avtal samma nummer. Det märks med ”--changed”, som vet hur filen såg ut förut.',
  },
  en: {
    holds: 'A substantive change gives the agreement a higher version.',
    why: 'Otherwise two different agreements have the same number. It is seen with “--changed”, which knows what the file was before.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
