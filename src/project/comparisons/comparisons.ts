import type { Day } from '../../domain/calendar/day.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { ProjectContext } from '../project-context.ts'
import { namedPairs } from '../revisions/named-pairs.ts'
import { placed } from '../revisions/placed-file.ts'
import { findAgreementFiles } from '../workspace/find-files.ts'
import { comparedDays } from './compared-days.ts'
import { comparedFiles } from './compared-files.ts'
import { contextsAround } from './comparison-context.ts'
import { readVersion } from './read-version.ts'

/** Compares the versions that arguments name: two agreements, or the agreements that differ between two revisions. */
export function comparisonsNamed(
  project: ProjectContext,
  named: readonly string[],
  checkoutPath?: (path: string) => string,
): ComparedPair[] {
  const pairs = namedPairs(project.workspace, named)
  const contextAround = contextsAround(
    project,
    pairs.flatMap(({ old, now }) => [old ?? [], now ?? []].flat()),
  )
  return pairs.map(pair => comparedFiles(pair, contextAround, checkoutPath))
}

/** Compares each agreement that arguments name on two days: what amendments change in between. */
export function comparisonsBetween(
  project: ProjectContext,
  named: readonly string[],
  from: Day,
  to: Day,
): ComparedPair[] {
  const { workspace } = project
  const files = findAgreementFiles(workspace, named).map(file => placed(file, workspace.cwd))
  const contextAround = contextsAround(project, files)
  return files.map(file => {
    const version = readVersion(file, contextAround(file))
    const name = { old: `${version.model.id} ${from}`, new: `${version.model.id} ${to}` }
    return { name, isOneVersion: true, ...comparedDays(version, from, to) }
  })
}
