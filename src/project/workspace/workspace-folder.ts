import { dirname, join, resolve, sep } from 'node:path'
import { kindOfPath } from '../files/disk.ts'

/** The workspace's folder: the nearest folder called `agreements` at, in or above a folder; undefined if there is none. */
export function workspaceFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (folder.endsWith(`${sep}agreements`)) return folder
    const within = join(folder, 'agreements')
    if (kindOfPath(within) === 'folder') return within
    if (folder === dirname(folder)) return undefined
  }
}
