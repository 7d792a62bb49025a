import { join } from 'node:path'
import { Failure } from '../../failure.ts'
import { shownPath } from '../../files.ts'
import { workspaceFolder } from '../workspace/workspace-folder.ts'
import { changeOfText } from './change-of-text.ts'
import { withAttributes, withoutAttributes } from './git-attributes.ts'
import { configPath, driverConfiguration, driverRemoval } from './git-config.ts'
import { runGit } from './run-git.ts'

/** The workspace whose files git compares with `iop`, and the files that tell git so. */
export interface InstalledDriver {
  readonly folder: string
  /** Belongs to the repository, and must be committed. */
  readonly attributes: string
  /** Belongs to this clone only. */
  readonly config: string
}

/** Makes git compare the files of a workspace with `iop`, which `program` starts. */
export function installDriver(cwd: string, program: readonly string[]): InstalledDriver {
  const folder = trackedFolder(cwd)
  const change = changeOfText(attributesPath(folder), folder, withAttributes)
  driverConfiguration(folder, program)()
  change()
  return {
    folder,
    attributes: shownPath(attributesPath(folder), cwd),
    config: shownPath(configPath(folder), cwd),
  }
}

/** Undoes `installDriver`, and nothing else. Gives the workspace's folder. */
export function uninstallDriver(cwd: string): string {
  const folder = trackedFolder(cwd)
  const change = changeOfText(attributesPath(folder), folder, withoutAttributes)
  driverRemoval(folder)()
  change()
  return folder
}

/** The workspace's folder. Fails if it is in no git repository. */
function trackedFolder(cwd: string): string {
  const folder = workspaceFolder(cwd)
  if (!folder) throw new Failure('no-workspace', { folder: cwd })
  if (runGit(folder, 'rev-parse', '--git-dir') === undefined) throw new Failure('no-repository', { folder })
  return folder
}

/** In the workspace's folder patterns need no path. */
const attributesPath = (folder: string) => join(folder, '.gitattributes')
