import { dirname, join, resolve, sep } from 'node:path'
import { kindOfPath } from '../files/disk.ts'

/** The workspace that a folder belongs to: an `agreements` folder in it or in a folder above it, or one of that name itself. */
export function workspaceFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (folder.endsWith(`${sep}agreements`)) return folder
    const within = join(folder, 'agreements')
    if (kindOfPath(within) === 'folder') return within
    if (folder === dirname(folder)) return undefined
  }
}
