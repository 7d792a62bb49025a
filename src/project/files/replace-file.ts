import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { permitted } from './disk.ts'

/**
 * Replaces a file's text atomically: a concurrent reader sees the whole old text or the whole new text. For a link the
 * target is replaced; mode and owner stay. False if the file cannot be written, or its mode forbids it.
 */
export function tryReplaceFile(path: string, cwd: string, text: string): boolean {
  const named = resolve(cwd, path)
  const target = permitted(() => realpathSync(named)) ?? named
  const old = permitted(() => statSync(target, { throwIfNoEntry: false }))
  if (old && !isWritable(target, old)) return false
  // A pipe or a terminal cannot be replaced, only written to.
  if (old && !old.isFile()) return permitted(() => writeFileSync(target, text) ?? true) === true
  const beside = permitted(() => mkdtempSync(join(dirname(target), '.iop-')))
  if (beside === undefined) return false
  const isReplaced = permitted(() => {
    const whole = join(beside, 'whole')
    write(whole, text, old)
    renameSync(whole, target)
    return true
  })
  permitted(() => rmSync(beside, { recursive: true, force: true }))
  return isReplaced === true
}

/** Replaces a file's text atomically, or fails. */
export function replaceFile(path: string, cwd: string, text: string): void {
  if (!tryReplaceFile(path, cwd, text)) throw new Failure('not-written', { path })
}

/** Whether a file may be written. The mode is read as well, since root can write a file whose mode forbids it. */
const isWritable = (path: string, { mode }: Stats) =>
  (mode & 0o222) !== 0 && permitted(() => accessSync(path, constants.W_OK) ?? true) === true

function write(path: string, text: string, old: Stats | undefined): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, text)
    if (old) {
      permitted(() => fchownSync(file, old.uid, old.gid))
      fchmodSync(file, old.mode & 0o7777)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Deletes a file, or fails. */
export function removeFile(path: string): void {
  const isDeleted = permitted(() => {
    rmSync(path)
    return true
  })
  if (!isDeleted) throw new Failure('not-written', { path })
}
