import type { SourceFile } from '../../files.ts'
import { pathInFile, resolveReadings } from '../../model/resolve-readings.ts'
import type { ComparedPair } from '../../output/differences/compared-pair.ts'
import { parseFile } from '../../validate/steps/parse.ts'
import type { FilePair } from '../revisions/changed-pairs.ts'
import { comparedVersions } from './compared-versions.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { readVersion } from './read-version.ts'
import { rewritten } from './rewritten.ts'

/**
 * A file's agreement before and after, named by ids if these differ. `checkoutPath` gives the path by which a service
 * knows the file.
 */
export function comparedFiles(
  { old, now }: FilePair,
  context: ComparisonContext,
  checkoutPath: (path: string) => string = path => path,
): ComparedPair {
  const [before, after] = [old, now].map(file => file && readVersion(file, context.workspaceContext))
  const [oldId, newId] = [before, after].map(version => version?.model.id)
  const isOneId = oldId === undefined || newId === undefined || oldId === newId
  const name = isOneId
    ? { old: (old ?? now)?.path ?? '', new: (now ?? old)?.path ?? '' }
    : { old: oldId, new: newId }
  const path = (now ?? old)?.path ?? ''
  // The path of a file in a revision stands after a colon, and counts from the top of the checkout.
  const file = path.includes(':') ? path.slice(path.indexOf(':') + 1) : checkoutPath(path)
  return {
    name,
    file,
    ...(now && { lines: () => lineIn(now) }),
    ...(old && now && { rewritten: () => rewritten(old, now) }),
    ...comparedVersions(before, after, context),
  }
}

/** Gives the line of an agreement's file that a path stands on; for a value of a reading, the line of its option. */
function lineIn(file: SourceFile): (path: readonly string[]) => number {
  const read = parseFile(file, 'agreement/1')
  if (!('yaml' in read)) return () => 1
  const { readingUses } = resolveReadings(read.yaml.value)
  return path => read.yaml.spanOf(pathInFile(readingUses, path)).line
}
