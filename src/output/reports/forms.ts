import type { ReportForm } from '../columns/column.ts'
import { bridgeForm } from './amounts/bridge.ts'
import { budgetForm } from './amounts/budget.ts'
import { indexForm } from './amounts/index.ts'
import { payoutsForm } from './amounts/payouts.ts'
import { settlementForm } from './amounts/settlement.ts'
import { splitForm } from './amounts/split.ts'
import { diffForm } from './diff.ts'
import { expiryForm } from './expiry.ts'
import { explainForm } from './explain.ts'
import { fixesForm } from './fixes.ts'
import { listForm } from './list.ts'
import { logForm } from './log.ts'
import { showForm } from './show.ts'
import { validateForm } from './validate.ts'

/** Every report that a command can give. */
export const reportForms: readonly ReportForm<never, never, never>[] = [
  ...[listForm, showForm, splitForm, indexForm, settlementForm, payoutsForm],
  ...[budgetForm({ years: [], basis: 'cash', by: 'grant' }, new Map()), bridgeForm, expiryForm],
  ...[validateForm, explainForm, fixesForm, diffForm, logForm],
]
