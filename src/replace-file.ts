import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from './failure.ts'
import { permitted } from './files.ts'

/**
 * Puts a text in a file's place at once: whoever reads meanwhile sees all of the old or all of the new. A link's target is
 * replaced, not the link; the mode stays. What is no plain file, as a device or a pipe, is written to.
 */
export function replaceFile(path: string, cwd: string, text: string): void {
  const named = resolve(cwd, path)
  const target = permitted(() => realpathSync(named)) ?? named
  const beside = `${target}.iop-tmp`
  const isWritten = permitted(() => {
    const old = statSync(target, { throwIfNoEntry: false })
    if (old && !old.isFile()) {
      writeFileSync(target, text)
      return true
    }
    const file = openSync(beside, 'wx', old?.mode ?? 0o666)
    try {
      // Not `writeSync`, which stops without a word where a disk is full.
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, target)
    return true
  })
  if (isWritten) return
  permitted(() => rmSync(beside, { force: true }))
  throw new Failure('not-written', { path })
}

/** Takes a file away. */
export function removeFile(path: string): void {
  const isGone = permitted(() => {
    rmSync(path)
    return true
  })
  if (!isGone) throw new Failure('not-written', { path })
}
