import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import { Failure } from '../failure.ts'
import type { SourceFile } from '../files.ts'
import { finding } from '../finding.ts'
import { versionKept } from '../output/differences/compared-pair.ts'
import { claimedFormat } from '../validate/format.ts'
import { withSeverityOverrides } from '../validate/severity.ts'
import { locate } from '../validate/steps/locate.ts'
import { parseFile } from '../validate/steps/parse.ts'
import { changedFiles, type Pair } from '../versions/changed-files.ts'
import { commitNamed } from '../versions/revisions.ts'
import { agreementFiles } from '../workspace/workspace.ts'
import type { CommandContext } from './command.ts'
import { comparedFiles } from './compared-files.ts'
import { workingWith } from './working-with.ts'

/** Findings on agreements that say something else than in a commit, and have no higher version. */
export function versionsKept(files: readonly SourceFile[], ref: string, asked: CommandContext): Diagnostic[] {
  const { cwd, context } = asked.workspace
  const agreements = new Map(agreementFiles(files).map(file => [resolve(cwd, file.path), file]))
  if (agreements.size === 0) return []
  const from = { name: ref, commit: commitNamed(cwd, ref) }
  return changedFiles(cwd, from, 'working-folder', [...agreements.keys()].map(placeOf)).flatMap(pair => {
    const file = pair.now && agreements.get(resolve(cwd, pair.now.path))
    const found = file && keptIn(pair, asked)
    if (!file || !found) return []
    const read = parseFile(file, 'agreement/1')
    return 'yaml' in read ? withSeverityOverrides(locate([found], read), context.severityOverrides) : []
  })
}

/** The folder, so that git sees where a file that is called otherwise now comes from. */
const placeOf = (path: string) => resolve(path, '..')

/** What is wrong with the version of a file; of versions with errors nothing can be said, and those of the new one are. */
function keptIn({ old, now }: Pair, asked: CommandContext) {
  if (!old || !now || claimedFormat(old.text ?? '') !== 'agreement/1') return undefined
  try {
    const pair = comparedFiles({ old, now }, workingWith(asked))
    const version = versionKept(pair)
    const changes = pair.comparison.changes.filter(change => change.class === 'substantive').length
    return version === undefined
      ? undefined
      : finding('version-not-raised', ['version'], { version, changes })
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem
    return undefined
  }
}
