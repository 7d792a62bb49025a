import { dirname, join, resolve, sep } from 'node:path'
import { kindOfPath } from '../files/disk.ts'

/** The workspace of a folder: the folder itself if it is called `agreements`, or the nearest of that name in it or above. */
export function workspaceFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (folder.endsWith(`${sep}agreements`)) return folder
    const within = join(folder, 'agreements')
    if (kindOfPath(within) === 'folder') return within
    if (folder === dirname(folder)) return undefined
  }
}
