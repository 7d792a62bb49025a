import { Failure } from '../../failure.ts'
import { kindOfPath, readSource } from '../files/disk.ts'
import { removeFile, replaceFile } from '../files/replace-file.ts'

/**
 * Reads a file, which need not be there, and gives what changes it. Fails before anything is written if the file cannot be
 * read whole.
 */
export function changeOfText(
  path: string,
  folder: string,
  change: (text: string | undefined) => string | undefined,
): () => void {
  const text = kindOfPath(path) === undefined ? undefined : wholeText(path, folder)
  const changed = change(text)
  return () => {
    if (changed === text) return
    if (changed === undefined) removeFile(path, text ?? '')
    else replaceFile(path, folder, changed, { text })
  }
}

function wholeText(path: string, folder: string): string {
  const { text } = readSource(path, folder)
  if (text === undefined) throw new Failure('not-whole', { path })
  return text
}
