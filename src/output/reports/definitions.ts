import type { ReportDefinition } from '../columns/column.ts'
import { bridgeDefinition } from './amounts/bridge.ts'
import { budgetDefinition } from './amounts/budget.ts'
import { indexDefinition } from './amounts/index.ts'
import { payoutsDefinition } from './amounts/payouts.ts'
import { settlementDefinition } from './amounts/settlement.ts'
import { splitDefinition } from './amounts/split.ts'
import { diffDefinition } from './diff.ts'
import { expiryDefinition } from './expiry.ts'
import { explainDefinition } from './explain.ts'
import { fixesDefinition } from './fixes.ts'
import { listDefinition } from './list.ts'
import { logDefinition } from './log.ts'
import { showDefinition } from './show.ts'
import { validateDefinition } from './validate.ts'

/** The definitions of all reports, from which the schemas of JSON reports are made. */
export const reportDefinitions: readonly ReportDefinition<never, never, never>[] = [
  listDefinition,
  showDefinition,
  splitDefinition,
  indexDefinition,
  settlementDefinition,
  payoutsDefinition,
  budgetDefinition({ years: [], basis: 'cash', by: 'grant' }),
  bridgeDefinition,
  expiryDefinition,
  validateDefinition,
  explainDefinition,
  fixesDefinition,
  diffDefinition,
  logDefinition,
]
