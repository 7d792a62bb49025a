import { dirname } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import { Failure } from '../../failure.ts'
import { withoutPrivateData } from '../../findings/private-data.ts'
import { claimedFormat } from '../../validate/file-format.ts'
import { redacted } from '../../validate/redacted.ts'
import { comparedFiles } from '../comparisons/compared-files.ts'
import { comparisonContext } from '../comparisons/comparison-context.ts'
import { comparisonErrors } from '../comparisons/read-version.ts'
import { readSource } from '../files/disk.ts'
import { projectContext } from '../project-context.ts'
import type { FilePair } from '../revisions/changed-pairs.ts'
import type { PlacedFile } from '../revisions/placed-file.ts'
import { readWorkspace, type Workspace } from '../workspace/read-workspace.ts'
import type { DriverPair } from './driven-place.ts'
import { runGit, textDiff } from './run-git.ts'

/**
 * How a file differs: as an agreement; or in its text, if it is another file or a version has errors. `language` is that of its
 * workspace.
 */
export type DriverComparison =
  | { readonly kind: 'same-text' }
  | {
      readonly kind: 'compared'
      readonly pair: ComparedPair
      readonly language: Workspace['settings']['language']
    }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'not-comparable'
      readonly failure: Failure
      /** The errors of each version that exists. */
      readonly errors: readonly (readonly Diagnostic[])[]
      readonly text: string
      readonly language: Workspace['settings']['language']
    }

/**
 * Compares a file for git's diff driver, in the workspace around the place of the file. Neither wrong content nor an unreadable workspace is a failure
 * here, since git would then stop the whole diff.
 */
export function driverComparison(
  driven: DriverPair,
  cwd: string,
  place: string,
  today: Day,
): DriverComparison {
  const { name, old, now } = driven
  if (old && now && runGit(cwd, 'hash-object', old.path) === runGit(cwd, 'hash-object', now.path))
    return { kind: 'same-text' }
  const pair = {
    old: old && { ...readSource(old.path, cwd), path: name.old, place },
    now: now && { ...readSource(now.path, cwd), path: name.new, place },
  }
  const text = () => withoutPrivateData(textDiff(cwd, old?.path ?? '/dev/null', now?.path ?? '/dev/null'))
  const isAgreement = [pair.old, pair.now].some(file => claimedFormat(file?.text ?? '') === 'agreement/1')
  if (!isAgreement) return { kind: 'text', text: text() }
  let workspace: Workspace | undefined
  try {
    workspace = readWorkspace(dirname(place))
    const context = comparisonContext(projectContext(workspace, { today }))
    const { language } = workspace.settings
    return { kind: 'compared', pair: comparedFiles(pair, () => context), language }
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem
    const errors = workspace ? errorsOfBoth(pair, workspace) : []
    const language = workspace?.settings.language
    return { kind: 'not-comparable', failure: problem, errors, text: text(), language }
  }
}

/** The errors of each version that exists, under the path that git shows: `a/…` or `b/…`. */
function errorsOfBoth({ old, now }: FilePair, { context }: Workspace): Diagnostic[][] {
  const errorsOf = (file: PlacedFile | undefined, side: string) =>
    file ? [comparisonErrors({ ...file, path: `${side}/${file.path}` }, context).map(redacted)] : []
  return [...errorsOf(old, 'a'), ...errorsOf(now, 'b')]
}
