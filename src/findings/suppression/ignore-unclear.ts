import type { Language } from '../../language.ts'
import type { Problems, SuppressionMistake } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'ignore-unclear',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['ignore-unclear']

const mistakes: Readonly<Record<Language, Readonly<Record<SuppressionMistake, (found: string) => string>>>> =
  {
    sv: {
      word: found => `”${found}” undantar inget: ordet är iop-ignore.`,
      codes: () => 'Kommentaren säger inte vad som ska undantas.',
      reason: () => 'Kommentaren säger inte varför, och undantar därför inget.',
      day: found => `”${found}” är ingen dag i kalendern, och därför undantas inget.`,
    },
    en: {
      word: found => `“${found}” ignores nothing: the word is iop-ignore.`,
      codes: () => 'The comment does not say which findings to ignore.',
      reason: () => 'The comment does not say why the finding is to be ignored, and so ignores nothing.',
      day: found => `“${found}” is no day of the calendar, and so nothing is ignored.`,
    },
  }

export const texts: Texts<Args> = {
  sv: ({ problem, found }) => ({
    text: mistakes.sv[problem](found),
    help: 'Skriv # iop-ignore KOD -- varför, eller # iop-ignore KOD until:2027-03-31 -- varför.',
  }),
  en: ({ problem, found }) => ({
    text: mistakes.en[problem](found),
    help: 'Write # iop-ignore CODE -- why, or # iop-ignore CODE until:2027-03-31 -- why.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En kommentar som bortser från en anmärkning säger vilken och varför.',
    why: 'Utan skäl vet ingen om det fortfarande gäller.',
  },
  en: {
    holds: 'A comment that ignores a finding says which and why.',
    why: 'Without a reason nobody knows whether it still holds.',
  },
}

export const example: Example = {
  wrong: `
title: Natthärbärge # iop-ignore one-sided-financing
`,
  right: `
contributions: # iop-ignore one-sided-financing -- tiden är inte värderad
  kommunen: { from: kommunen, cash: 500000, source: 2 }
`,
}
