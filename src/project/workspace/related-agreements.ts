import type { Agreement } from '../../domain/agreement/agreement.ts'
import { validateAgreement } from '../../validate/agreement.ts'
import { agreementFileNamed, agreementFiles } from './agreement-files.ts'
import type { Workspace } from './read-workspace.ts'

/** The agreement of the workspace that succeeds another; undefined if there is none, or none that can be read. */
export function successorOf({ id }: Agreement, { files, context }: Workspace): Agreement | undefined {
  const mentioning = agreementFiles(files).filter(
    ({ text = '' }) => text.includes('succeeds') && text.includes(id),
  )
  const read = mentioning.map(file => validateAgreement(file, context).value?.model)
  return read.find(model => model?.succeeds === id)
}

/** The agreement of the workspace that another succeeds, amendments included; undefined if it cannot be read. */
export function predecessorOf({ succeeds }: Agreement, { files, context }: Workspace): Agreement | undefined {
  const file = succeeds === undefined ? undefined : agreementFileNamed(files, succeeds)
  return file && validateAgreement(file, context).value?.model
}
