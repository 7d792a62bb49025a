import type { Written } from '../agreement/schema.ts'
import type { Finding } from '../diagnostic.ts'
import { adjustmentOutsideTerm } from './adjustment-outside-term.ts'
import { agreementUnknown } from './agreement-unknown.ts'
import { grantsAndCash } from './grants-and-cash.ts'
import { idNotFileName } from './id-not-file-name.ts'
import { idTaken } from './id-taken.ts'
import { indexUnknown } from './index-unknown.ts'
import { indexValueMissing } from './index-value-missing.ts'
import { orgNumber } from './org-number.ts'
import { partyUnknown } from './party-unknown.ts'
import { payoutWindowMissing } from './payout-window-missing.ts'
import { payoutsMissing } from './payouts-missing.ts'
import { periodOutsideTerm } from './period-outside-term.ts'
import { periodReversed } from './period-reversed.ts'
import { readingUnused } from './reading-unused.ts'
import type { Rule, Surroundings } from './rule.ts'
import { statedTotal } from './stated-total.ts'

/** Every rule for agreements. */
const rules: readonly Rule[] = [
  idNotFileName,
  idTaken,
  agreementUnknown,
  partyUnknown,
  orgNumber,
  periodReversed,
  periodOutsideTerm,
  statedTotal,
  grantsAndCash,
  indexUnknown,
  indexValueMissing,
  adjustmentOutsideTerm,
  payoutsMissing,
  payoutWindowMissing,
  readingUnused,
]

/** What does not make sense in an agreement whose shape is right. */
export const senseless = (written: Written, surroundings: Surroundings): Finding[] =>
  rules.flatMap(rule => [...rule(written, surroundings)])
