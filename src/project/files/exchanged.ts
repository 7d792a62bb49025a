import { closeSync, fstatSync, openSync, readSync, renameSync, type Stats, statSync } from 'node:fs'
import { writeWhole } from './whole-file.ts'

/** What a file held when it was read; undefined where there was none. */
export interface ReadState {
  readonly text: string | undefined
}

/**
 * Moves a new file to the place of one that still holds what was read, and gives whether it did. What others write into the
 * old file in that moment is put back. Lost could only be what is saved between two calls of the system, some microseconds,
 * since Node has no call that exchanges two files.
 */
export function exchanged(whole: string, target: string, { text }: ReadState): boolean {
  const isThere = statSync(target, { throwIfNoEntry: false }) !== undefined
  if (isThere !== (text !== undefined)) return false
  if (text === undefined) {
    renameSync(whole, target)
    return true
  }
  const read = Buffer.from(text)
  const old = openSync(target, 'r')
  try {
    const now = statSync(whole)
    if (!contentOf(old, read.length + 1).equals(read) || !isSame(fstatSync(old), statSync(target)))
      return false
    renameSync(whole, target)
    if (contentOf(old, read.length + 1).equals(read)) return true
    const theirs = settledContentOf(old)
    writeWhole(whole, theirs, fstatSync(old))
    if (isSame(statSync(target), now)) renameSync(whole, target)
    return false
  } finally {
    closeSync(old)
  }
}

const isSame = (a: Stats, b: Stats) => a.ino === b.ino && a.dev === b.dev

/** The content of an open file, at most `size` bytes. */
function contentOf(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  return bytes.subarray(0, readSync(file, bytes, 0, size, 0))
}

/** The content of an open file that somebody writes to, once it has rested. */
function settledContentOf(file: number): Buffer {
  for (let before: Buffer | undefined; ; ) {
    const now = contentOf(file, fstatSync(file).size)
    if (before?.equals(now)) return now
    before = now
    rest()
  }
}

/** A pause of a tenth of a second, many times what a program needs between the calls that save a file. */
const rest = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
