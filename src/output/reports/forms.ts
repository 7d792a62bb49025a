import type { ReportForm } from '../columns/column.ts'
import { bridgeForm } from './bridge.ts'
import { budgetForm } from './budget.ts'
import { diffForm } from './diff.ts'
import { expiryForm } from './expiry.ts'
import { explainForm } from './explain.ts'
import { fixesForm } from './fixes.ts'
import { indexForm } from './index.ts'
import { listForm } from './list.ts'
import { logForm } from './log.ts'
import { payoutsForm } from './payouts.ts'
import { settlementForm } from './settlement.ts'
import { showForm } from './show.ts'
import { splitForm } from './split.ts'
import { validateForm } from './validate.ts'

/** Every report that a command can give. */
export const reportForms: readonly ReportForm<never, never, never>[] = [
  ...[listForm, showForm, splitForm, indexForm, settlementForm, payoutsForm],
  ...[budgetForm({ years: [], basis: 'cash', by: 'grant' }, new Map()), bridgeForm, expiryForm],
  ...[validateForm, explainForm, fixesForm, diffForm, logForm],
]
