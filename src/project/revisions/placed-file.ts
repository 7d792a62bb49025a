import { resolve } from 'node:path'
import type { SourceFile } from '../../files.ts'
import { readSource } from '../files/disk.ts'

/** A version of a file, and where in the working folder it stands, stood or would stand: its workspace is the one around that. */
export interface PlacedFile extends SourceFile {
  /** An absolute path. */
  readonly place: string
}

/** A file of the working folder. */
export const placedFile = (path: string, cwd: string): PlacedFile => placed(readSource(path, cwd), cwd)

/** A file that is read, by its path from the working folder. */
export const placed = (file: SourceFile, cwd: string): PlacedFile => ({
  ...file,
  place: resolve(cwd, file.path),
})
