import { dirname, resolve } from 'node:path'
import type { Language } from '../language.ts'
import { kindOfPath } from '../project/files/disk.ts'
import { readWorkspace, type Workspace, workspacesFrom } from '../project/workspace/read-workspace.ts'

/** The workspaces of a run. */
export interface RunWorkspaces {
  /** That of the working folder. */
  readonly own: Workspace
  /** Gives that of another folder. */
  readonly workspaceOf: (folder: string) => Workspace
  /** The language that the settings choose: of the working folder's workspace; where there is none, of that around what is named first. */
  readonly language: Language | undefined
}

/** The workspaces of a run, before its arguments are parsed: mistakes in them are printed in the language of the workspace. */
export function runWorkspaces(argv: readonly string[], cwd: string): RunWorkspaces {
  const own = readWorkspace(cwd)
  const workspaceOf = workspacesFrom(own)
  const [named] = namedFolders(argv, cwd)
  const { settings } = own.folder !== undefined || named === undefined ? own : workspaceOf(named)
  return { own, workspaceOf, language: settings.language }
}

/** The folders that arguments name, and those of the files that they name; also of a file in whose place standard input stands. */
export const namedFolders = (argv: readonly string[], cwd: string): string[] =>
  argv.flatMap((argument, i) => {
    const inPlace = argument.startsWith(`${stdinPath}=`) ? argument.slice(stdinPath.length + 1) : argument
    const path = resolve(cwd, inPlace)
    const kind = kindOfPath(path)
    if (kind === 'folder') return [path]
    return kind === 'file' || inPlace !== argument || argv[i - 1] === stdinPath ? [dirname(path)] : []
  })

const stdinPath = '--stdin-path'
