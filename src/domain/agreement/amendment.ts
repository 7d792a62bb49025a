import type { Day } from '../calendar/day.ts'
import type { Agreement } from './agreement.ts'
import type { Grant } from './money/grant.ts'
import type { Party } from './party.ts'

/** An agreement as it reads from a day until the day before another; without these days from its beginning, or to its end. */
export interface AgreementVersion {
  readonly agreement: Agreement
  readonly from?: Day | undefined
  readonly before?: Day | undefined
}

/** The versions of an agreement: the first one, and one after each amendment. */
export function versionsOf(agreement: Agreement): AgreementVersion[] {
  const { earlier } = agreement
  const starts = [undefined, ...earlier.map(({ from }) => from)]
  const agreements = [...earlier.map(one => one.agreement), agreement]
  return agreements.map((agreement, i) => ({ agreement, from: starts[i], before: starts[i + 1] }))
}

/** Whether a version is the one that applies on a day. */
export const isInForceOn = ({ from, before }: AgreementVersion, day: Day): boolean =>
  (from === undefined || from <= day) && (before === undefined || day < before)

/** The agreement as it reads on a day. */
export const versionOn = (agreement: Agreement, day: Day): Agreement =>
  versionsOf(agreement).find(version => isInForceOn(version, day))?.agreement ?? agreement

/** Every grant of any version, as its last version has it. */
export const grantsOfAllVersions = (agreement: Agreement): Grant[] =>
  lastOfEach(versionsOf(agreement).flatMap(version => version.agreement.grants))

/** Every party of any version, as its last version has it. */
export const partiesOfAllVersions = (agreement: Agreement): Party[] =>
  lastOfEach(versionsOf(agreement).flatMap(version => [...version.agreement.parties.values()]))

const lastOfEach = <T extends { readonly key: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map(thing => [thing.key, thing])).values(),
]
