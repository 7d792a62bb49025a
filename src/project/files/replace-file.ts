import {
  accessSync,
  constants,
  mkdtempSync,
  readFileSync,
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
import { exchanged, type ReadState } from './exchanged.ts'
import { writeWhole } from './whole-file.ts'

/**
 * Replaces a file's text atomically: a concurrent reader sees the whole old text or the whole new text. For a link the
 * target is replaced; mode and owner stay. With `read` the file is replaced only if it still holds what was read. Gives why
 * the file is left as it is; undefined if it has the text.
 */
export function tryReplaceFile(
  path: string,
  cwd: string,
  text: string,
  read?: ReadState,
): Failure | undefined {
  const named = resolve(cwd, path)
  const target = permitted(() => realpathSync(named)) ?? named
  const old = permitted(() => statSync(target, { throwIfNoEntry: false }))
  if (old && !isWritable(target, old)) return new Failure('not-written', { path })
  // A pipe or a terminal cannot be replaced, only written to.
  if (old && !old.isFile()) {
    const isWritten = permitted(() => writeFileSync(target, text) ?? true)
    return isWritten ? undefined : new Failure('not-written', { path })
  }
  if (old && old.nlink > 1) return new Failure('several-names', { path })
  const refusal = permitted(() => replaced(target, text, old, read))
  if (refusal === 'replaced') return undefined
  return new Failure(refusal ?? 'not-written', { path })
}

/** Writes the new file in a folder of its own beside the old one, and moves it there. */
function replaced(
  target: string,
  text: string,
  old: Stats | undefined,
  read: ReadState | undefined,
): 'replaced' | 'owner-not-kept' | 'changed-meanwhile' {
  const beside = mkdtempSync(join(dirname(target), '.iop-'))
  try {
    const whole = join(beside, 'whole')
    if (!writeWhole(whole, text, old)) return 'owner-not-kept'
    if (!read) renameSync(whole, target)
    else if (!exchanged(whole, target, read) && !holds(target, text)) return 'changed-meanwhile'
    return 'replaced'
  } finally {
    permitted(() => rmSync(beside, { recursive: true, force: true }))
  }
}

/** Whether a file has a text, which another run can have written. */
const holds = (target: string, text: string): boolean =>
  permitted(() => readFileSync(target))?.equals(Buffer.from(text)) === true

/** Replaces a file's text as `tryReplaceFile` does, or fails. */
export function replaceFile(path: string, cwd: string, text: string, read?: ReadState): void {
  const refusal = tryReplaceFile(path, cwd, text, read)
  if (refusal) throw refusal
}

/** Whether a file may be written. The mode is read as well, since root can write a file whose mode forbids it. */
const isWritable = (path: string, { mode }: Stats) =>
  (mode & 0o222) !== 0 && permitted(() => accessSync(path, constants.W_OK) ?? true) === true

/** Deletes a file that still holds what was read, or fails. */
export function removeFile(path: string, read: string): void {
  if (!holds(path, read)) throw new Failure('changed-meanwhile', { path })
  if (!permitted(() => rmSync(path) ?? true)) throw new Failure('not-written', { path })
}
