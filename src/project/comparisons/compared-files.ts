import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { SourceFile } from '../../files.ts'
import { pathInFile, resolveReadings } from '../../model/resolve-readings.ts'
import { parseFile } from '../../validate/steps/parse.ts'
import type { FilePair } from '../revisions/changed-pairs.ts'
import { comparedVersions } from './compared-versions.ts'
import type { ContextAround } from './comparison-context.ts'
import { readVersion } from './read-version.ts'
import { writingDifferences } from './writing-differences.ts'

/**
 * Compares the agreements of two files. The versions are named by their ids if these differ, otherwise by their paths.
 * `checkoutPath` gives the path by which a service knows a file.
 */
export function comparedFiles(
  { old, now }: FilePair,
  contextAround: ContextAround,
  checkoutPath: (path: string) => string = path => path,
): ComparedPair {
  const [before, after] = [old, now].map(file => file && readVersion(file, contextAround(file)))
  const [oldId, newId] = [before, after].map(version => version?.model.id)
  const isSameId = oldId === undefined || newId === undefined || oldId === newId
  const name = isSameId
    ? { old: (old ?? now)?.path ?? '', new: (now ?? old)?.path ?? '' }
    : { old: oldId, new: newId }
  const path = (now ?? old)?.path ?? ''
  // A file in a revision is named `revision:path`, with the path from the top of the checkout.
  const file = path.includes(':') ? path.slice(path.indexOf(':') + 1) : checkoutPath(path)
  return {
    name,
    file,
    ...(now && { lines: () => lineIn(now) }),
    ...(old && now && { writingDifferences: () => writingDifferences(old, now) }),
    ...comparedVersions(before, after),
  }
}

/** Gives the line of a path in an agreement's file; for a value of a reading, the line of the chosen option. */
function lineIn(file: SourceFile): (path: readonly string[]) => number {
  const read = parseFile(file, 'agreement/1')
  if (!('yaml' in read)) return () => 1
  const { readingUses } = resolveReadings(read.yaml.value)
  return path => read.yaml.spanOf(pathInFile(readingUses, path)).line
}
