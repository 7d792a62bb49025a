import { resolve, sep } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import type { IndexSeries } from '../../domain/index/series.ts'
import { Failure } from '../../failure.ts'
import { nameOf, readSource, type SourceFile, workspaceFolder, yamlFilesIn } from '../../files.ts'
import type { WrittenWorkspace } from '../../schema/workspace.ts'
import { modelOfFile } from '../../validate/agreement.ts'
import { claimedFormat, type Format } from '../../validate/format.ts'
import { validateIndex } from '../../validate/index-series.ts'
import { validateSettings } from '../../validate/settings.ts'
import { withSeverityOverrides } from '../../validate/severity-overrides.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import { filesNamed } from '../files/matching-paths.ts'

/** The files of a workspace, with its indices and settings read. */
export interface Workspace {
  readonly cwd: string
  readonly folder: string | undefined
  readonly files: readonly SourceFile[]
  readonly series: readonly IndexSeries[]
  readonly settings: Partial<WrittenWorkspace>
  /** The files of the workspace by what they are. */
  readonly context: WorkspaceContext
  /** What is wrong with each of the indices and settings; what is broken is left out above. */
  readonly diagnosed: ReadonlyMap<string, readonly Diagnostic[]>
}

/** The workspace that a folder belongs to, or one without files where there is none. */
export function readWorkspace(cwd: string): Workspace {
  const folder = workspaceFolder(cwd)
  return workspaceOf(cwd, folder, folder ? yamlFilesIn(folder).map(path => readSource(path, cwd)) : [])
}

/** The same workspace with another text for one of its files, or with one more; a file elsewhere is none of its own. */
export function withFile({ cwd, folder, files }: Workspace, file: SourceFile): Workspace {
  const isWithin = folder !== undefined && resolve(cwd, file.path).startsWith(folder + sep)
  const others = files.filter(({ path }) => path !== file.path)
  return workspaceOf(cwd, folder, isWithin ? [...others, file].toSorted(byPath) : files)
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1)

/** The workspace that files make. */
export function workspaceOf(
  cwd: string,
  folder: string | undefined,
  files: readonly SourceFile[],
): Workspace {
  const indexFiles = files.filter(claims('index/1'))
  const settingsFiles = files.filter(claims('workspace/1'))
  const indices = indexFiles.map(file => ({ path: file.path, ...validateIndex(file) }))
  const series = indices.flatMap(({ value }) => value ?? [])
  const severityOverrides = settingsFiles[0] ? (validateSettings(settingsFiles[0]).value?.rules ?? {}) : {}
  const context = {
    severityOverrides,
    series,
    files: agreementFiles(files).map(({ path }) => ({ path, name: nameOf(path) })),
    agreementNamed: (name: string) => {
      const file = agreementFiles(files).find(({ path }) => nameOf(path) === name)
      return file && modelOfFile(file)
    },
    indices: indices.flatMap(({ path, value }) => (value ? [{ path, name: value.id }] : [])),
    isIndexBroken: indices.some(({ value }) => !value),
    settings: settingsFiles.map(({ path }) => ({ path, name: nameOf(path) })),
  }
  const settings = settingsFiles.map(file => ({ path: file.path, ...validateSettings(file, context) }))
  const isIdTaken = new Set(context.indices.map(({ name }) => name)).size < context.indices.length
  const held = isIdTaken
    ? indexFiles.map(file => ({ path: file.path, ...validateIndex(file, context) }))
    : indices
  return {
    cwd,
    folder,
    files,
    series,
    settings: settings[0]?.value ?? {},
    context,
    diagnosed: new Map(
      [...held, ...settings].map(({ path, diagnostics }) => [
        path,
        withSeverityOverrides(diagnostics, severityOverrides),
      ]),
    ),
  }
}

const claims =
  (format: Format) =>
  ({ text = '' }: SourceFile) =>
    claimedFormat(text) === format

/** Those of the files that are agreements, or claim to be nothing that is known. */
export const agreementFiles = (files: readonly SourceFile[]): SourceFile[] =>
  files.filter(({ text = '' }) => (claimedFormat(text) ?? 'agreement/1') === 'agreement/1')

/** Files that were named, and what could not be found of the rest. */
export interface Matched {
  readonly files: readonly SourceFile[]
  readonly failures: readonly Failure[]
}

/** The files that the arguments name, each once; without arguments, those of the workspace. Some must be there. */
export function matched(workspace: Workspace, named: readonly string[]): Matched {
  const { cwd, files, folder } = workspace
  if (named.length === 0) {
    if (!folder) throw new Failure('no-workspace', { folder: cwd })
    if (files.length === 0) throw new Failure('no-agreements', { folder })
    return { files, failures: [] }
  }
  const known = agreementFiles(files).map(({ path }) => path)
  const found = named.map(argument => filesNamed(argument, cwd, known))
  const failures = found.filter(one => one instanceof Failure)
  const read = found.flatMap(one => (one instanceof Failure ? [] : one)).map(path => readSource(path, cwd))
  const [first] = failures
  if (first && read.length === 0) throw first
  return { files: [...new Map(read.map(file => [file.path, file])).values()], failures }
}

/** The files that the arguments name, all of which must lead to some. */
export function selected(workspace: Workspace, named: readonly string[]): readonly SourceFile[] {
  const { files, failures } = matched(workspace, named)
  const [first] = failures
  if (first) throw first
  return files
}
