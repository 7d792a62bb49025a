import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { permitted } from './disk.ts'

/**
 * Writes a new file whole, onto the disk, with the mode and the owner of the one that it is to replace. False if the system
 * does not let it have that owner.
 */
export function writeWhole(path: string, content: string | Uint8Array, old: Stats | undefined): boolean {
  const file = openSync(path, 'wx')
  try {
    if (old) {
      permitted(() => fchownSync(file, old.uid, old.gid))
      const { uid, gid } = fstatSync(file)
      if (uid !== old.uid || gid !== old.gid) return false
    }
    writeFileSync(file, content)
    if (old) fchmodSync(file, old.mode & 0o7777)
    fsyncSync(file)
    return true
  } finally {
    closeSync(file)
  }
}
