import { dutyRules } from './duty-rules.ts'
import { financingRules } from './financing-rules.ts'
import { grantRules } from './grant-rules.ts'
import { headerRules } from './header-rules.ts'
import { indexationRules } from './indexation-rules.ts'
import { noticeRules } from './notice-rules.ts'
import { partyRules } from './party-rules.ts'
import { payoutRules } from './payout-rules.ts'
import { recordRules } from './record-rules.ts'
import { termRules } from './term-rules.ts'

/** Every kind of change by its name. */
export const classRules = {
  ...headerRules,
  ...partyRules,
  ...termRules,
  ...noticeRules,
  ...financingRules,
  ...grantRules,
  ...indexationRules,
  ...payoutRules,
  ...dutyRules,
  ...recordRules,
}

export type ClassRuleName = keyof typeof classRules
