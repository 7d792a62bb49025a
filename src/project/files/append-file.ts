import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { permitted } from '../../files.ts'

/** Adds to the end of a file, which need not be there, what there is room for in so many bytes. */
export function appendToFile(
  path: string,
  cwd: string,
  most: number,
  textWithin: (room: number) => string,
): void {
  const named = resolve(cwd, path)
  const isWritten = permitted(() => {
    const { size = 0 } = statSync(named, { throwIfNoEntry: false }) ?? {}
    appendFileSync(named, textWithin(most - size))
    return true
  })
  if (!isWritten) throw new Failure('not-written', { path })
}
