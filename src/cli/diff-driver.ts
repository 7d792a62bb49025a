import { dirname, resolve } from 'node:path'
import { Failure } from '../failure.ts'
import { readSource, type SourceFile } from '../files.ts'
import { git, textDiff } from '../git.ts'
import type { Io } from '../io.ts'
import { failureText, type Words } from '../messages/words.ts'
import { diffTexts } from '../output/differences/texts/texts.ts'
import { concise } from '../output/findings/concise.ts'
import { type Paint, paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import { diffReport } from '../output/reports/diff.ts'
import { claimedFormat } from '../validate/format.ts'
import type { Pair } from '../versions/changed-files.ts'
import { errorsOf } from '../versions/version.ts'
import { readWorkspace, type Workspace } from '../workspace/workspace.ts'
import { comparedFiles } from './compared-files.ts'
import { type DriverArguments, type DriverSide, driverArguments } from './driver-arguments.ts'
import { dayOption } from './options.ts'
import { workingWith } from './working-with.ts'

/** What `git diff` shows of a file. It never fails, since git would then stop altogether: what is wrong is said instead. */
export function diffDriver(argv: readonly string[], io: Io, words: Words): string {
  const asked = driverArguments(argv)
  if (!asked) throw new Failure('unknown-command', { command: 'git diff-driver', nearest: undefined })
  const painted = paint(isColoured(io))
  const { old, now } = asked
  const isSameText =
    old && now && git(io.cwd, 'hash-object', old.path) === git(io.cwd, 'hash-object', now.path)
  const body = isSameText ? [] : [shown(asked, io, words, painted)]
  return [...heads(asked).map(line => painted.heading(printable(line))), ...body].join('\n')
}

/** What git itself would say of names and modes. */
function heads({ name, old, now, renamed }: DriverArguments): string[] {
  const isOtherMode = old && now && old.mode !== now.mode
  return [
    `diff --git a/${name.old} b/${name.new}`,
    ...(old ? [] : [`new file mode ${now?.mode}`]),
    ...(now ? [] : [`deleted file mode ${old?.mode}`]),
    ...(isOtherMode ? [`old mode ${old.mode}`, `new mode ${now.mode}`] : []),
    ...renamed.split('\n').filter(line => line !== ''),
  ]
}

/** What changed in an agreement; of another file, or one with errors, how its text differs. */
function shown(asked: DriverArguments, io: Io, words: Words, painted: Paint): string {
  const pair = { old: sourceOf(asked.old, asked.name.old, io), now: sourceOf(asked.now, asked.name.new, io) }
  const asText = () =>
    textDiff(io.cwd, asked.old?.path ?? '/dev/null', asked.now?.path ?? '/dev/null')
      .trimEnd()
      .split('\n')
      .map(printable)
      .join('\n')
  const isAgreement = [pair.old, pair.now].some(file => claimedFormat(file?.text ?? '') === 'agreement/1')
  if (!isAgreement) return asText()
  const workspace = readWorkspace(dirname(resolve(io.cwd, asked.name.new)))
  try {
    const layout = { words, paint: painted, width: Math.max(60, io.out.columns ?? 80) }
    return diffReport([compared(pair, workspace, io)], false, [], words).screen(layout)
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem
    const told = [pair.old, pair.now].flatMap((file, i) =>
      file
        ? errorsIn({ ...file, path: `${i === 0 ? 'a' : 'b'}/${file.path}` }, workspace, words, painted)
        : [],
    )
    // What the failure would say of a version in a file git has laid out, nobody could run.
    const failure = painted.error(`iop: ${printable(failureText(words, problem))}`)
    return [...(told.length > 0 ? told : [failure]), asText()].join('\n')
  }
}

/** So many errors of a version tell what is wrong with it. */
const mostErrors = 5

/** What keeps a version from being compared, a line each. */
function errorsIn(file: SourceFile, { context }: Workspace, words: Words, painted: Paint): string[] {
  const errors = errorsOf(file, context)
  const layout = { words, paint: painted, width: 80 }
  const more = errors.length - mostErrors
  return [
    ...errors.slice(0, mostErrors).map(one => `iop: ${concise(one, layout)}`),
    ...(more > 0 ? [`iop: ${diffTexts[words.language].more(more)}`] : []),
  ]
}

function compared(pair: Pair, workspace: Workspace, io: Io) {
  const today = dayOption('--today')(io.today)
  const plannedDay = workspace.settings.plannedDay ?? 'last-banking-day'
  return comparedFiles(pair, workingWith({ workspace, plannedDay, today, asOf: today }))
}

/** The text that git has laid out, by the name that the file has in the repository. */
const sourceOf = (side: DriverSide | undefined, name: string, io: Io): SourceFile | undefined =>
  side && { ...readSource(side.path, io.cwd), path: name }

/** Git's own setting decides; a pager shows colours although it is no terminal to us. */
const isColoured = ({ cwd, env, out }: Io): boolean => {
  const isSeen = out.isTTY === true || env.GIT_PAGER_IN_USE === 'true' || env.GIT_PAGER_IN_USE === '1'
  return git(cwd, 'config', '--get-colorbool', 'color.diff', String(isSeen))?.trim() === 'true'
}
