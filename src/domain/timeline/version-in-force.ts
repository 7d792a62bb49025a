import type { Agreement } from '../agreement/agreement.ts'
import { type AgreementVersion, isInForceOn, versionsOf } from '../agreement/amendment.ts'
import { type Life, lifeOf } from '../agreement/term/life.ts'
import type { Day } from '../calendar/day.ts'

/** A version of an agreement, and the time in which the agreement is in force by it. */
export type VersionInForce = AgreementVersion & { readonly life: Life }

/** The versions of an agreement whose first day is known. */
export const versionsWithLives = (agreement: Agreement, horizon: Day): VersionInForce[] =>
  versionsOf(agreement).flatMap(version => {
    const life = lifeOf(version.agreement, horizon)
    return life ? [{ ...version, life }] : []
  })

/** The entries of each version for the time in which it applies. */
export const inForce = <E>(
  versions: readonly VersionInForce[],
  entriesOf: (version: VersionInForce) => E[],
  dayOf: (entry: E) => Day,
): E[] => versions.flatMap(version => entriesOf(version).filter(entry => isInForceOn(version, dayOf(entry))))
