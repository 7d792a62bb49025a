import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { permitted } from './disk.ts'

/** Appends a text to a file, or makes the file; it grows to `limit` bytes at most. */
export function appendToFile(
  path: string,
  cwd: string,
  limit: number,
  textWithin: (room: number) => string,
): void {
  const named = resolve(cwd, path)
  const isWritten = permitted(() => {
    const { size = 0 } = statSync(named, { throwIfNoEntry: false }) ?? {}
    appendFileSync(named, textWithin(limit - size))
    return true
  })
  if (!isWritten) throw new Failure('not-written', { path })
}
