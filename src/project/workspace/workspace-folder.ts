import { basename, dirname, join, resolve } from 'node:path'
import { kindOfPath } from '../files/disk.ts'

/** The workspace's folder: the nearest folder called `agreements` at, in or above a folder; undefined if there is none. */
export function workspaceFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (basename(folder) === 'agreements' && kindOfPath(folder) === 'folder') return folder
    const within = join(folder, 'agreements')
    if (kindOfPath(within) === 'folder') return within
    if (folder === dirname(folder)) return undefined
  }
}
