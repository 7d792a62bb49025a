import type { SourceFile } from '../files.ts'
import { type Code, type Finding, finding, onKey } from '../finding.ts'
import { kinds } from '../findings/kinds.ts'
import { nearest } from '../nearest.ts'
import { type WrittenWorkspace, workspaceSchema } from '../schema/workspace.ts'
import { type Outcome, outcomeOf } from './steps/outcome.ts'
import { parseFile } from './steps/parse.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** The files that the settings of a workspace are held against. */
type Named = Pick<WorkspaceContext, 'indices' | 'settings'>

/** Reads the settings of a workspace. */
export function validateSettings(file: SourceFile, named: Named): Outcome<WrittenWorkspace> {
  const read = parseFile(file, 'workspace/1')
  if (!('yaml' in read)) return read
  return outcomeOf(workspaceSchema, read, settings => [
    ...repeated(file, named),
    ...unknownIndices(settings, named),
    ...misgraded(settings),
  ])
}

/** A workspace has one file of settings. */
function* repeated({ path }: SourceFile, { settings }: Named): Iterable<Finding> {
  const [first] = settings
  const isOneOfThem = settings.some(other => other.path === path)
  if (isOneOfThem && first && first.path !== path)
    yield finding('settings-repeated', ['iop'], { file: first.path })
}

/** What is graded is a kind of finding, and none that the calculations rely on. */
function* misgraded({ rules = {} }: WrittenWorkspace): Iterable<Finding> {
  const known = Object.keys(kinds) as Code[]
  for (const [rule, grade] of Object.entries(rules)) {
    const code = known.find(code => code === rule)
    if (!code) yield onKey(finding('rule-unknown', ['rules', rule], { rule, nearest: nearest(rule, known) }))
    else if (!kinds[code].isSettable && grade !== 'error')
      yield finding('rule-required', ['rules', rule], { rule })
  }
}

/** What is assumed is assumed of an index that there is. */
function* unknownIndices({ forecast = {} }: WrittenWorkspace, { indices }: Named): Iterable<Finding> {
  const known = indices.map(({ name }) => name)
  for (const index of Object.keys(forecast))
    if (!known.includes(index))
      yield onKey(
        finding('index-unknown', ['forecast', index], { index, nearest: nearest(index, known), known }),
      )
}
