import type { IgnoreProblem } from '../../findings/of-ignoring.ts'
import type { Words } from '../words.ts'
import { meant } from './phrases.ts'

const form = 'Skriv # iop-ignore KOD -- varför, eller # iop-ignore KOD until:2027-03-31 -- varför.'

const says: Record<IgnoreProblem, (found: string) => string> = {
  word: found => `”${found}” undantar inget: ordet är iop-ignore.`,
  codes: () => 'Kommentaren säger inte vad som ska undantas.',
  reason: () => 'Kommentaren säger inte varför, och undantar därför inget.',
  day: found => `”${found}” är ingen dag i kalendern, och därför undantas inget.`,
}

/** What can be wrong with a comment that asks for findings to be ignored. */
export const ofIgnoring = {
  'ignore-unclear': ({ problem, found }) => ({ says: says[problem](found), help: form }),
  'ignore-code-unknown': ({ code, nearest }) => ({
    says: `Det finns inget ”${code}” att undanta${meant(nearest, '')}`,
    help: 'Skriv den kod som står inom hakparentes vid det som anmärks.',
  }),
  'ignore-not-possible': ({ code }) => ({
    says: `”${code}” kan inte undantas här: resultaten vilar på det som den gäller.`,
    help: 'Rätta det som den gäller, och ta bort kommentaren.',
  }),
  'ignore-expired': ({ code, until, reason }) => ({
    says: `”${code}” skulle undantas till och med ${until}; därefter anmärks det igen.`,
    notes: [`Skälet var: ${reason}`],
    help: 'Rätta det som den gäller och ta bort kommentaren, eller bestäm en senare dag.',
  }),
  'ignore-unused': ({ code }) => ({
    says: `Här finns inget ”${code}” att undanta.`,
    help: 'Ta bort kommentaren, eller sätt den på raden för det som den gäller eller närmast ovanför.',
  }),
} satisfies Partial<Words['findings']>
