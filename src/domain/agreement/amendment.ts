import type { Day } from '../calendar/day.ts'
import type { Agreement } from './agreement.ts'
import type { Grant } from './money/grant.ts'
import type { Party } from './party.ts'

/** An agreement as it reads in a time: from a day, and before another; without them from the beginning, or to the end. */
export interface AgreementVersion {
  readonly agreement: Agreement
  readonly from?: Day | undefined
  readonly before?: Day | undefined
}

/** How an agreement reads from the beginning, and after each of its amendments. */
export function versionsOf(agreement: Agreement): AgreementVersion[] {
  const { earlier } = agreement
  const starts = [undefined, ...earlier.map(({ from }) => from)]
  const readings = [...earlier.map(one => one.agreement), agreement]
  return readings.map((agreement, i) => ({ agreement, from: starts[i], before: starts[i + 1] }))
}

/** Whether an agreement reads so on a day. */
export const isInForceOn = ({ from, before }: AgreementVersion, day: Day): boolean =>
  (from === undefined || from <= day) && (before === undefined || day < before)

/** How an agreement reads on a day. */
export const versionOn = (agreement: Agreement, day: Day): Agreement =>
  versionsOf(agreement).find(version => isInForceOn(version, day))?.agreement ?? agreement

/** Every grant that is or was in the agreement, as it last read. */
export const grantsOfAllVersions = (agreement: Agreement): Grant[] =>
  lastOfEach(versionsOf(agreement).flatMap(version => version.agreement.grants))

/** Every party that is or was in the agreement. */
export const partiesOfAllVersions = (agreement: Agreement): Party[] =>
  lastOfEach(versionsOf(agreement).flatMap(version => [...version.agreement.parties.values()]))

const lastOfEach = <T extends { readonly key: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map(thing => [thing.key, thing])).values(),
]
