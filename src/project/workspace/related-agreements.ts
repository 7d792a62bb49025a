import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Successor } from '../../domain/agreement/term/successor.ts'
import { endedBySuccessor } from '../../domain/views/succession.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import { modelOfFile, validateAgreement } from '../../validate/validate-agreement.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import { agreementFileNamed, agreementFiles } from './agreement-files.ts'

/** The files of a workspace, and what their validation needs. */
interface Files {
  readonly files: readonly SourceFile[]
  readonly context: WorkspaceContext
}

/**
 * The agreement of an id, with its amendments; undefined if its shape is wrong. Semantic checks are left out, since they
 * can look at agreements that look at each other.
 */
export function uncheckedAgreement(files: readonly SourceFile[], id: string): Agreement | undefined {
  const file = agreementFileNamed(files, id)
  return file && modelOfFile(file)
}

/** The agreement that another succeeds, with its amendments; undefined if it cannot be read. */
export function predecessorOf({ succeeds }: Agreement, { files, context }: Files): Agreement | undefined {
  const file = succeeds === undefined ? undefined : agreementFileNamed(files, succeeds)
  return file && validateAgreement(file, context).value?.model
}

/** The agreement that succeeds another, with its amendments; undefined if no file can be read as one. */
export function successorOf({ id }: Agreement, { files, context }: Files): Agreement | undefined {
  const mentioning = agreementFiles(files).filter(
    ({ text = '' }) => text.includes('succeeds') && text.includes(id),
  )
  const read = mentioning.map(file => validateAgreement(file, context).value?.model)
  return read.find(model => model?.succeeds === id)
}

/**
 * Agreements as they are in force: each until the day before the first day of an agreement that succeeds it, of the earliest
 * if there are several. The successors are among the agreements themselves, or in the files.
 */
export function inSuccession(agreements: readonly Agreement[], files: readonly SourceFile[]): Agreement[] {
  const ids = agreements.map(({ id }) => id)
  const others = agreementFiles(files).filter(
    ({ path, text = '' }) =>
      !ids.includes(nameOf(path)) && text.includes('succeeds') && ids.some(id => text.includes(id)),
  )
  const known = [...agreements, ...others.flatMap(file => modelOfFile(file) ?? [])]
  const successors = new Map<string, Successor>()
  for (const { id, succeeds, term } of known) {
    const earlier = successors.get(succeeds ?? '')
    if (succeeds !== undefined && term.from && !(earlier && earlier.from <= term.from))
      successors.set(succeeds, { agreement: id, from: term.from })
  }
  return agreements.map(agreement => endedBySuccessor(agreement, successors.get(agreement.id)))
}
