import { relative, resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import { git } from '../git/run-git.ts'
import { fileIn } from './revision.ts'

/** A commit that changed a file: when, what it says of itself, and the file as it then was; absent where it is gone. */
export interface Recorded {
  readonly commit: string
  readonly day: string
  readonly subject: string
  readonly file: SourceFile | undefined
}

/** The commits that changed a file, the first one first, also those under other names that it has had. */
export function history(cwd: string, path: string): Recorded[] {
  const top = git(cwd, 'rev-parse', '--show-toplevel')?.trim()
  if (!top) throw new Failure('no-repository', { folder: cwd })
  const how = ['--follow', '-M', '--no-color', '--no-ext-diff', '--no-textconv', '--name-status', '-z']
  const place = relative(top, resolve(cwd, path))
  const listed = git(top, 'log', ...how, '--format=%x01%H %cs %s', '--', place) ?? ''
  return listed
    .split('\u0001')
    .filter(text => text !== '')
    .map(text => recorded(top, text))
    .toReversed()
}

/** One commit of the log: its line, then a status and one or two paths. */
function recorded(top: string, text: string): Recorded {
  const [line = '', status = '', ...paths] = text
    .split('\0')
    .map(part => part.trim())
    .filter(part => part !== '')
  const [commit = '', day = '', ...subject] = line.split(' ')
  const path = /^[RC]/.test(status) ? paths[1] : paths[0]
  const isThere = path !== undefined && !status.startsWith('D')
  return { commit, day, subject: subject.join(' '), file: isThere ? fileIn(top, commit, path) : undefined }
}
