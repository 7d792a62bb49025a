import type { Agreement } from '../../domain/agreement/agreement.ts'
import { endedBySuccessor } from '../../domain/views/succession.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import { modelOfFile } from '../../validate/validate-agreement.ts'
import { agreementFiles } from './agreement-files.ts'
import type { Workspace } from './read-workspace.ts'

/** Agreements by the id of the one that each succeeds. */
export type Successors = ReadonlyMap<string, Agreement>

/**
 * The agreements that succeed others, among themselves or in the files of their workspace; of several that succeed one, that which
 * begins first. Rules are not checked. The work is proportional to the size of the files.
 */
export function successorsOf(agreements: readonly Agreement[], files: readonly SourceFile[]): Successors {
  const ids = new Set(agreements.map(({ id }) => id))
  const others = agreementFiles(files).filter(
    ({ path, text = '' }) =>
      !ids.has(nameOf(path)) &&
      text.includes('succeeds') &&
      (text.match(/[a-z0-9-]+/g) ?? []).some(word => ids.has(word)),
  )
  const successors = new Map<string, Agreement>()
  for (const agreement of [...agreements, ...others.flatMap(file => modelOfFile(file) ?? [])]) {
    const { succeeds, term } = agreement
    if (succeeds === undefined || !term.from) continue
    const earlier = successors.get(succeeds)?.term.from
    if (!earlier || term.from < earlier) successors.set(succeeds, agreement)
  }
  return successors
}

/** Agreements as they are in force: each until the day before the first day of the one that succeeds it. */
export const inSuccession = (agreements: readonly Agreement[], successors: Successors): Agreement[] =>
  agreements.map(agreement => {
    const { id, term } = successors.get(agreement.id) ?? {}
    return endedBySuccessor(
      agreement,
      id !== undefined && term?.from ? { agreement: id, from: term.from } : undefined,
    )
  })

/** The agreement that another succeeds, with its amendments; undefined if it cannot be read. */
export const predecessorOf = ({ succeeds }: Agreement, { context }: Workspace): Agreement | undefined =>
  succeeds === undefined ? undefined : context.agreementNamed(succeeds)
