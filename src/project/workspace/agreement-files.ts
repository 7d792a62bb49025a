import { nameOf, type SourceFile } from '../../files.ts'
import { claimedFormat, type Format } from '../../validate/file-format.ts'

/** Gives whether a file states a format. */
export const claims =
  (format: Format) =>
  ({ text = '' }: SourceFile): boolean =>
    claimedFormat(text) === format

/** Whether a file states the format of agreements, or no format. */
export const isAgreementFile = ({ text = '' }: SourceFile): boolean =>
  (claimedFormat(text) ?? 'agreement/1') === 'agreement/1'

export const agreementFiles = (files: readonly SourceFile[]): SourceFile[] => files.filter(isAgreementFile)

/** The agreement's file that is named after an id. */
export const agreementFileNamed = (files: readonly SourceFile[], id: string): SourceFile | undefined =>
  agreementFiles(files).find(({ path }) => nameOf(path) === id)
