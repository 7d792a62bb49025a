import { type Day, yearOf } from '../domain/calendar/day.ts'
import { Failure } from '../failure.ts'
import type { ComparedPair } from '../output/differences/compared-pair.ts'
import type { Pair } from '../versions/changed-files.ts'
import { comparedDays, comparedVersions, type Working } from '../versions/compared.ts'
import { readVersion } from '../versions/version.ts'
import { agreementFiles, selected } from '../workspace/workspace.ts'
import { type IndexOptions, workedOut } from './agreements.ts'
import type { Asked } from './command.ts'

/** What versions are worked out with: the workspace as it is; what has no days can cost this year and the next. */
export const workingWith = (asked: Asked, options: IndexOptions): Working => ({
  around: asked.workspace.around,
  worked: workedOut(asked, options),
  years: [yearOf(asked.today), yearOf(asked.today) + 1],
})

/** Two versions of an agreement, compared. Different agreements are called by their ids, one by where its versions are. */
export function comparedFiles({ old, now }: Pair, asked: Asked, working: Working): ComparedPair {
  const [before, after] = [old, now].map(file => file && readVersion(file, working.around))
  const [one, other] = [before, after].map(version => version?.model.id)
  const isFiles = one === undefined || other === undefined || one === other
  const name = isFiles
    ? { old: (old ?? now)?.path ?? '', new: (now ?? old)?.path ?? '' }
    : { old: one, new: other }
  const path = (now ?? old)?.path ?? ''
  // Of a file in a revision the path stands after a colon, and is that in the project.
  const file = path.includes(':') ? path.slice(path.indexOf(':') + 1) : asked.inProject(path)
  return { name, file, ...comparedVersions(before, after, working) }
}

/** The same agreements on two days: what amendments between them change. */
export function comparedOnDays(
  from: Day,
  to: Day,
  { workspace, named }: Asked,
  working: Working,
): ComparedPair[] {
  const files = agreementFiles(selected(workspace, named))
  if (files.length === 0) throw new Failure('no-agreements', { folder: named.join(' ') })
  return files.map(file => {
    const version = readVersion(file, working.around)
    const name = { old: `${version.model.id} ${from}`, new: `${version.model.id} ${to}` }
    return { name, isOneVersion: true, ...comparedDays(version, from, to, working) }
  })
}
