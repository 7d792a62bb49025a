import type { SourceFile } from '../files.ts'
import { pathInFile, resolveReadings } from '../model/resolve-readings.ts'
import { parseFile } from '../validate/steps/parse.ts'

/** The line of an agreement's file that a path stands on; of what a reading decides, that of its option. */
export function linesOf(file: SourceFile): (path: readonly string[]) => number {
  const read = parseFile(file, 'agreement/1')
  if (!('yaml' in read)) return () => 1
  const { readingUses } = resolveReadings(read.yaml.value)
  return path => read.yaml.spanOf(pathInFile(readingUses, path)).line
}
