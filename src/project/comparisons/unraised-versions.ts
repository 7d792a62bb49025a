import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import { versionKept } from '../../domain/differences/compared-pair.ts'
import { once } from '../../domain/once.ts'
import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import { type Problem, problem } from '../../finding.ts'
import { claimedFormat } from '../../validate/file-format.ts'
import { withSeverityOverrides } from '../../validate/severity-overrides.ts'
import { locate } from '../../validate/steps/locate.ts'
import { parseFile } from '../../validate/steps/parse.ts'
import type { ProjectContext } from '../project-context.ts'
import { changedPairs, type FilePair } from '../revisions/changed-pairs.ts'
import { knownCommit } from '../revisions/revision.ts'
import { agreementFiles } from '../workspace/agreement-files.ts'
import { comparedFiles } from './compared-files.ts'
import { type ContextAround, comparisonContext } from './comparison-context.ts'

/** Findings on agreements of one workspace that differ substantively from a commit although their version number is not raised. */
export function unraisedVersions(
  files: readonly SourceFile[],
  ref: string,
  project: ProjectContext,
): Diagnostic[] {
  const { cwd, context: workspaceContext } = project.workspace
  const agreements = new Map(agreementFiles(files).map(file => [resolve(cwd, file.path), file]))
  if (agreements.size === 0) return []
  // A failure here is one of a version: it leaves the finding out.
  const context = once(() => comparisonContext(project))
  // Git compares whole folders, so that it recognises a renamed file.
  const folders = [...agreements.keys()].map(path => resolve(path, '..'))
  const [repository = cwd] = folders
  const from = { name: ref, commit: knownCommit(repository, ref) }
  return changedPairs(repository, cwd, from, 'working-folder', folders).flatMap(pair => {
    const file = pair.now && agreements.get(resolve(cwd, pair.now.path))
    const found = file && unraisedVersion(pair, context)
    if (!file || !found) return []
    const read = parseFile(file, 'agreement/1')
    return 'yaml' in read
      ? withSeverityOverrides(locate([found], read), workspaceContext.severityOverrides)
      : []
  })
}

/** The finding on a pair; none if a version has errors, since those of the new version are reported anyway. */
function unraisedVersion({ old, now }: FilePair, contextAround: ContextAround): Problem | undefined {
  if (!old || !now || claimedFormat(old.text ?? '') !== 'agreement/1') return undefined
  try {
    const pair = comparedFiles({ old, now }, contextAround)
    const version = versionKept(pair)
    const changes = pair.comparison.changes.filter(change => change.class === 'substantive').length
    return version === undefined
      ? undefined
      : problem('version-not-raised', ['version'], { version, changes })
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    return undefined
  }
}
