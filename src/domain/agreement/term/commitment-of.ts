import { isWithin, type Period } from '../../calendar/period.ts'
import type { Commitment } from '../../money/commitment.ts'
import type { TermAndEvents } from './end-day.ts'
import { openConditionsFor } from './open-conditions.ts'
import { proposalStage } from './proposal-stage.ts'
import type { PartiesAndEvents } from './signatures.ts'

/**
 * Whether a grant is owed for a time; or, without a grant, what else an agreement gives. Where no day is known, the time
 * can be stated by numbers of agreement years. A time for which the document does not state the grant is left to a later
 * decision. An event counts once it stands in the file, whatever day it is.
 */
export function commitmentOf(
  agreement: TermAndEvents & PartiesAndEvents,
  grant: { readonly key: string; readonly statedFor?: Period | undefined } | undefined,
  covers: Period | undefined,
  agreementYears?: readonly number[],
): Commitment {
  if (grant?.statedFor && covers && !isWithin(covers, grant.statedFor)) return 'undecided'
  if (proposalStage(agreement)) return 'proposed'
  const open = openConditionsFor(agreement, { grant: grant?.key, covers, agreementYears })
  return open.length > 0 ? 'conditional' : 'unconditional'
}
