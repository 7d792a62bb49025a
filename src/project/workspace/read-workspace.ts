import { dirname, resolve, sep } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import type { IndexSeries } from '../../domain/index/series.ts'
import { cached, once } from '../../domain/once.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import type { WrittenWorkspace } from '../../schema/workspace.ts'
import { withSeverityOverrides } from '../../validate/severity-overrides.ts'
import { modelOfFile } from '../../validate/validate-agreement.ts'
import { validateIndex } from '../../validate/validate-index.ts'
import { validateSettings } from '../../validate/validate-settings.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import { readSource, yamlFilesIn } from '../files/disk.ts'
import { ownPaths } from '../files/own-paths.ts'
import { agreementFiles, claims } from './agreement-files.ts'
import { workspaceFolder } from './workspace-folder.ts'

/** The files of a workspace, with its indices and settings read. */
export interface Workspace {
  readonly cwd: string
  readonly folder: string | undefined
  readonly files: readonly SourceFile[]
  /** The indices whose files can be read. */
  readonly series: readonly IndexSeries[]
  readonly settings: Partial<WrittenWorkspace>
  /** What the validation of a file needs to know of other files. */
  readonly context: WorkspaceContext
  /** The findings on files of indices and settings, by path. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>
}

/** The workspace that the working folder belongs to; an empty workspace if it belongs to none. */
export const readWorkspace = (cwd: string): Workspace => readWorkspaceIn(workspaceFolder(cwd), cwd)

/** Gives the workspace that another folder belongs to, which is read once; an empty workspace if the folder belongs to none. */
export function workspacesFrom(own: Workspace): (folder: string) => Workspace {
  const folderOf = cached(workspaceFolder)
  const workspaceIn = cached((folder: string | undefined) =>
    folder === own.folder ? own : readWorkspaceIn(folder, own.cwd),
  )
  return folder => workspaceIn(folderOf(folder))
}

/** The workspace in a folder, without those within it, which look up nothing outside them. */
function readWorkspaceIn(folder: string | undefined, cwd: string): Workspace {
  const folderOf = cached(workspaceFolder)
  const own = folder ? yamlFilesIn(folder).filter(path => folderOf(dirname(path)) === folder) : []
  const paths = ownPaths(own, cwd, folder)
  return workspaceOf(
    cwd,
    folder,
    paths.map(path => readSource(path, cwd)),
  )
}

/** The workspace as it would be if `file` were saved; a file outside its folder does not belong to it. */
export function workspaceWithUnsaved({ cwd, folder, files }: Workspace, file: SourceFile): Workspace {
  const isWithin = folder !== undefined && resolve(cwd, file.path).startsWith(folder + sep)
  const others = files.filter(({ path }) => path !== file.path)
  return workspaceOf(cwd, folder, isWithin ? [...others, file].toSorted(byPath) : files)
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1)

/** The workspace of the given files. */
export function workspaceOf(
  cwd: string,
  folder: string | undefined,
  files: readonly SourceFile[],
): Workspace {
  const indexFiles = files.filter(claims('index/1'))
  const indices = indexFiles.map(file => ({ path: file.path, ...validateIndex(file) }))
  const settingsFiles = files.filter(claims('workspace/1'))
  const named = {
    indices: indices.flatMap(({ path, value }) => (value ? [{ path, name: value.id }] : [])),
    settings: settingsFiles.map(({ path }) => ({ path, name: nameOf(path) })),
  }
  const settings = settingsFiles.map(file => ({ path: file.path, ...validateSettings(file, named) }))
  const series = indices.flatMap(({ value }) => value ?? [])
  const agreements = agreementFiles(files).map(file => ({ file, name: nameOf(file.path) }))
  const agreementsById = once(
    () => new Map(agreements.toReversed().map(({ file, name }) => [name, file] as const)),
  )
  const severityOverrides = settings[0]?.value?.rules ?? {}
  const context: WorkspaceContext = {
    ...named,
    series,
    severityOverrides,
    files: agreements.map(({ file, name }) => ({ path: file.path, name })),
    agreementNamed: cached(id => {
      const file = agreementsById().get(id)
      return file && modelOfFile(file)
    }),
    isIndexBroken: indices.some(({ value }) => !value),
  }
  const isIdTaken = new Set(named.indices.map(({ name }) => name)).size < named.indices.length
  const checkedIndices = isIdTaken
    ? indexFiles.map(file => ({ path: file.path, ...validateIndex(file, context) }))
    : indices
  const diagnostics = [...checkedIndices, ...settings].map(
    ({ path, diagnostics }) => [path, withSeverityOverrides(diagnostics, severityOverrides)] as const,
  )
  return {
    cwd,
    folder,
    files,
    series,
    context,
    settings: settings[0]?.value ?? {},
    diagnostics: new Map(diagnostics),
  }
}
