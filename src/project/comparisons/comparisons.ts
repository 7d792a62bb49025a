import type { Day } from '../../domain/calendar/day.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { ProjectContext } from '../project-context.ts'
import { namedPairs } from '../revisions/named-pairs.ts'
import { findAgreementFiles } from '../workspace/find-files.ts'
import { comparedDays } from './compared-days.ts'
import { comparedFiles } from './compared-files.ts'
import { comparisonContext } from './comparison-context.ts'
import { readVersion } from './read-version.ts'

/** Compares the versions that arguments name: two agreements, or the agreements that differ between two revisions. */
export function comparisonsNamed(
  project: ProjectContext,
  named: readonly string[],
  checkoutPath?: (path: string) => string,
): ComparedPair[] {
  const context = comparisonContext(project)
  return namedPairs(project.workspace, named).map(pair => comparedFiles(pair, context, checkoutPath))
}

/** Compares each agreement that arguments name on two days: what amendments change in between. */
export function comparisonsBetween(
  project: ProjectContext,
  named: readonly string[],
  from: Day,
  to: Day,
): ComparedPair[] {
  const context = comparisonContext(project)
  return findAgreementFiles(project.workspace, named).map(file => {
    const version = readVersion(file, context.workspaceContext)
    const name = { old: `${version.model.id} ${from}`, new: `${version.model.id} ${to}` }
    return { name, isOneVersion: true, ...comparedDays(version, from, to, context) }
  })
}
