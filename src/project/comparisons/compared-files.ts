import type { ComparedPair } from '../../output/differences/compared-pair.ts'
import type { Pair } from '../revisions/changed-pairs.ts'
import { comparedVersions, type Working } from './compared-versions.ts'
import { linesOf } from './lines.ts'
import { readVersion } from './read-version.ts'
import { rewritten } from './rewritten.ts'

/** A file before and after, as agreements, named by their ids where these differ; `inProject` is its path for services. */
export function comparedFiles(
  { old, now }: Pair,
  working: Working,
  inProject: (path: string) => string = path => path,
): ComparedPair {
  const [before, after] = [old, now].map(file => file && readVersion(file, working.context))
  const [one, other] = [before, after].map(version => version?.model.id)
  const isFiles = one === undefined || other === undefined || one === other
  const name = isFiles
    ? { old: (old ?? now)?.path ?? '', new: (now ?? old)?.path ?? '' }
    : { old: one, new: other }
  const path = (now ?? old)?.path ?? ''
  // Of a file in a revision the path stands after a colon, and is that in the project.
  const file = path.includes(':') ? path.slice(path.indexOf(':') + 1) : inProject(path)
  return {
    name,
    file,
    ...(now && { lines: () => linesOf(now) }),
    ...(old && now && { rewritten: () => rewritten(old, now) }),
    ...comparedVersions(before, after, working),
  }
}
