import { dirname, resolve } from 'node:path'
import { Failure } from '../failure.ts'
import { readSource, type SourceFile } from '../files.ts'
import { git } from '../git.ts'
import type { Io } from '../io.ts'
import { failureText, type Words } from '../messages/words.ts'
import { comparedScreen } from '../output/differences/screen.ts'
import { paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import { claimedFormat } from '../validate/format.ts'
import { readWorkspace, type Workspace } from '../workspace/workspace.ts'
import { comparedFiles, workingWith } from './compared-pairs.ts'
import { wordsFor } from './language.ts'
import { dayOption } from './options.ts'
import { textconv } from './textconv.ts'

/**
 * What git shows of a file that differs, by the words that it hands to a driver: how the agreement differs or, of what
 * is none or has errors, which facts do. It never fails, since git then would show nothing, of no file.
 */
export function diffDriver(given: readonly string[], io: Io): string {
  const [path = '', oldFile, , oldMode = '', newFile, , newMode = '', newPath = path] = given
  const workspace = readWorkspace(dirname(resolve(io.cwd, newPath)))
  const words = wordsFor(undefined, io.env, workspace.settings.language)
  const [old, now] = [
    oldFile === undefined ? undefined : versionIn(oldFile, path, io.cwd),
    newFile === undefined ? undefined : versionIn(newFile, newPath, io.cwd),
  ]
  const head = [
    printable(`iop diff ${path}${newPath === path ? '' : ` → ${newPath}`}`),
    ...(old && now && oldMode !== newMode ? [`mode ${oldMode} → ${newMode}`] : []),
  ]
  const isColour =
    git(io.cwd, 'config', '--get-colorbool', 'color.diff', String(isPaged(io)))?.trim() === 'true'
  const painted = paint(isColour)
  const text = shown(old, now, workspace, io, words, painted)
  return `${[...head.map(line => painted.heading(line)), ...(text === '' ? [] : [text])].join('\n')}\n`
}

/** A file as git hands it over, by the name that it has in the repository. */
function versionIn(file: string, path: string, cwd: string): SourceFile | undefined {
  if (file === '/dev/null' || file === 'nul') return undefined
  return { ...readSource(file, cwd), path }
}

const isPaged = ({ env }: Io) => env.GIT_PAGER_IN_USE === 'true' || env.GIT_PAGER_IN_USE === '1'

function shown(
  old: SourceFile | undefined,
  now: SourceFile | undefined,
  workspace: Workspace,
  io: Io,
  words: Words,
  painted: ReturnType<typeof paint>,
): string {
  if (!old && !now) return ''
  try {
    const isAgreement = [old, now].every(one => !one || claimedFormat(one.text ?? '') === 'agreement/1')
    if (!isAgreement) return changedFacts(old, now, words)
    const today = dayOption('--today')(io.today)
    const plannedDay = workspace.settings.plannedDay ?? 'last-banking-day'
    const asked = {
      named: [],
      workspace,
      words,
      today,
      asOf: today,
      plannedDay,
      inProject: String,
      stdin: io.stdin,
    }
    const pair = comparedFiles({ old, now }, asked, workingWith(asked, {}))
    return comparedScreen(pair, true, { words, paint: painted, width: 80 })
  } catch (problem) {
    const told = problem instanceof Failure ? failureText(words, problem) : String(problem)
    return [printable(`iop: ${told}`), changedFacts(old, now, words)].join('\n')
  }
}

/** The facts that only the old, and only the new, file states. */
function changedFacts(old: SourceFile | undefined, now: SourceFile | undefined, words: Words): string {
  const [before, after] = [old, now].map(file =>
    file?.text === undefined ? [] : textconv(file, words).split('\n'),
  )
  const [known, stated] = [new Set(before), new Set(after)]
  const gone = (before ?? []).filter(fact => !stated.has(fact)).map(fact => `- ${fact}`)
  return [...gone, ...(after ?? []).filter(fact => !known.has(fact)).map(fact => `+ ${fact}`)].join('\n')
}
