import type { Agreement } from '../../domain/agreement/agreement.ts'
import { rightOf, type WrittenEvent } from '../../model/events.ts'
import { contractParties } from '../../model/notices.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'ends-for-unstated',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  /** The right by which notice is given. */
  readonly notice: string
  readonly parties: number
  /** The last day, if the agreement ends for all. */
  readonly day: string | undefined
}

export const needs: readonly Need[] = ['notice', 'events', 'parties']

/** Where one of more than two parties gives notice, its right says for whom the agreement ends. */
export const check: Check<Args> = function* ({ events = {}, parties }, { model }) {
  const bound = contractParties(parties)
  for (const [key, event] of Object.entries(events)) {
    const right = unstatedRight(event, model)
    const isByAll = event.by && bound.every(party => event.by?.includes(party))
    if (right && !isByAll) {
      const day = model.events.find(event => event.key === key)?.ends
      yield { path: ['events', key], args: { notice: right.key, parties: bound.length, day } }
    }
  }
}

/** The right to end the agreement that an event uses, if it does not say for whom. */
function unstatedRight(event: WrittenEvent, { notices }: Agreement) {
  const right = event.kind === 'notice-given' ? rightOf(event, notices) : undefined
  return right?.purpose === 'end' && right.endsFor === 'unstated' ? right : undefined
}

export const texts: Texts<Args> = {
  sv: ({ notice, parties, day }) => ({
    text: `Avtalet har ${parties} parter, och det är inte sagt om uppsägningen avslutar det för alla eller bara för den som säger upp.`,
    notes: [...(day ? [`Med ”all” upphör avtalet ${day}.`] : []), 'Med ”giver” fortsätter det för de andra.'],
    help: `Skriv ”notice.${notice}.endsFor”; lämnar dokumentet det öppet, skriv en tolkning med båda.`,
  }),
  en: ({ notice, parties, day }) => ({
    text: `The agreement has ${parties} parties, and it is not said whether the notice ends it for all or only for the one that gives it.`,
    notes: [
      ...(day ? [`With “all” the agreement ends on ${day}.`] : []),
      'With “giver” it continues for the others.',
    ],
    help: `Write “notice.${notice}.endsFor”; if the document leaves it open, write a reading with both.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det är sagt för vem en uppsägning avslutar ett avtal med fler än två parter.',
    why: 'Att en part lämnar avtalet är inte att det upphör, och programmet väljer inte åt parterna.',
  },
  en: {
    holds: 'It is said for whom a notice ends an agreement of more than two parties.',
    why: 'That one party leaves an agreement does not end it, and the program does not choose for the parties.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
  stiftelsen: { name: Stiftelsen, sector: civil }
notice:
  uttrade: { months: 6, by: Varje part, source: 4 }
events:
  uppsagt: { kind: notice-given, day: 2024-10-15, by: stiftelsen, source: 6 }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
  stiftelsen: { name: Stiftelsen, sector: civil }
notice:
  uttrade: { months: 6, endsFor: giver, by: Varje part, source: 4 }
events:
  uppsagt: { kind: notice-given, day: 2024-10-15, by: stiftelsen, source: 6 }
`,
}
