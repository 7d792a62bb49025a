import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { SourceFile } from '../../files.ts'
import { modelOfFile, validateAgreement } from '../../validate/validate-agreement.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import { agreementFileNamed, agreementFiles } from './agreement-files.ts'

/** The files of a workspace, and what their validation needs. */
interface Files {
  readonly files: readonly SourceFile[]
  readonly context: WorkspaceContext
}

/**
 * The agreement of an id without its amendments; undefined if its shape is wrong. Semantic checks are left out, since they
 * can look at agreements that look at each other.
 */
export function unamendedAgreement(files: readonly SourceFile[], id: string): Agreement | undefined {
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
