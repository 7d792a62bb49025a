import type { Day } from '../../calendar/day.ts'
import { type Event, hasHappened } from './event.ts'

/** The parts of an agreement that decide who has signed it. */
export interface PartiesAndEvents {
  readonly parties: ReadonlyMap<string, { readonly key: string; readonly role?: PartyRole }>
  readonly events: readonly Event[]
}

/** Party to the contract where absent. */
type PartyRole = 'contract' | 'executing' | 'associated' | undefined

/** The parties to the contract that have not signed it, by a day or ever. A signing without names is by all of them. */
export const unsignedParties = (agreement: PartiesAndEvents, day?: Day): string[] =>
  signings(agreement).flatMap(({ party, signed }) =>
    signed.some(event => hasHappened(event, day)) ? [] : party,
  )

/** The day on which the last of the parties to the contract signed it; none before, or where a party's day is not known. */
export function signedByAllOn(agreement: PartiesAndEvents): Day | undefined {
  const days = signings(agreement).map(({ signed }) => signed.flatMap(({ day }) => day ?? []).toSorted()[0])
  return days.includes(undefined) ? undefined : days.toSorted().at(-1)
}

/** Every party to the contract, with the events in which it signed. */
function signings({ parties, events }: PartiesAndEvents): { party: string; signed: Event[] }[] {
  const signed = events.filter(({ kind }) => kind === 'signed')
  return [...parties.values()]
    .filter(({ role = 'contract' }) => role === 'contract')
    .map(({ key }) => ({ party: key, signed: signed.filter(({ by }) => by?.includes(key) ?? true) }))
}
