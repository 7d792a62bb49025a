import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { permitted } from './disk.ts'

/** Appends a text to a file, which is made if it is missing. `textWithin` gives a text for the bytes that are left of `limit`. */
export function appendToFile(
  path: string,
  cwd: string,
  limit: number,
  textWithin: (room: number) => string,
): void {
  const file = resolve(cwd, path)
  const isWritten = permitted(() => {
    const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
    appendFileSync(file, textWithin(limit - size))
    return true
  })
  if (!isWritten) throw new Failure('not-written', { path })
}
