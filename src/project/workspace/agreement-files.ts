import { nameOf, type SourceFile } from '../../files.ts'
import { claimedFormat, type Format } from '../../validate/file-format.ts'

/** Whether the text of a file says that it is of a format. */
export const claims =
  (format: Format) =>
  ({ text = '' }: SourceFile): boolean =>
    claimedFormat(text) === format

/** Whether a file says that it is an agreement, or does not say what it is. */
export const isAgreementFile = ({ text = '' }: SourceFile): boolean =>
  (claimedFormat(text) ?? 'agreement/1') === 'agreement/1'

export const agreementFiles = (files: readonly SourceFile[]): SourceFile[] => files.filter(isAgreementFile)

/** The agreement's file whose name is an id. */
export const agreementFileNamed = (files: readonly SourceFile[], id: string): SourceFile | undefined =>
  agreementFiles(files).find(({ path }) => nameOf(path) === id)
