import { dirname, relative } from 'node:path'
import { Failure } from '../../failure.ts'
import { repositoryTop, runGit } from '../git/run-git.ts'
import type { PlacedFile } from './placed-file.ts'
import { fileInRevision } from './revision.ts'

/** A commit that changed a file, and the file after it; `file` is absent if the commit deleted it. */
export interface FileCommit {
  readonly commit: string
  readonly day: string
  readonly subject: string
  readonly file: PlacedFile | undefined
}

/** The commits that changed the file at an absolute path, the earliest first; renames are followed. */
export function fileHistory(place: string): FileCommit[] {
  const folder = dirname(place)
  const top = repositoryTop(folder)
  if (!top) throw new Failure('no-repository', { folder })
  const flags = ['--follow', '-M', '--no-color', '--no-ext-diff', '--no-textconv', '--name-status', '-z']
  const listed = runGit(top, 'log', ...flags, '--format=%x01%H %cs %s', '--', relative(top, place)) ?? ''
  return listed
    .split('\u0001')
    .filter(text => text !== '')
    .map(text => fileCommit(top, text))
    .toReversed()
}

/** A commit of git's log: a line about the commit, then a status, a path, and the new path of a renamed file. */
function fileCommit(top: string, text: string): FileCommit {
  const [line = '', status = '', ...paths] = text
    .split('\0')
    .map(part => part.trim())
    .filter(part => part !== '')
  const [commit = '', day = '', ...subject] = line.split(' ')
  const path = /^[RC]/.test(status) ? paths[1] : paths[0]
  const exists = path !== undefined && !status.startsWith('D')
  return {
    commit,
    day,
    subject: subject.join(' '),
    file: exists ? fileInRevision(top, commit, path) : undefined,
  }
}
