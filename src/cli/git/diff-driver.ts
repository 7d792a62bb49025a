import type { Diagnostic } from '../../diagnostic.ts'
import { Failure } from '../../failure.ts'
import type { Io } from '../../io.ts'
import { failureText, type Words } from '../../messages/words.ts'
import { diffTexts } from '../../output/differences/texts/diff-texts.ts'
import { concise } from '../../output/findings/concise.ts'
import { type Paint, paint } from '../../output/paint.ts'
import { printable } from '../../output/printable.ts'
import { diffReport } from '../../output/reports/diff.ts'
import { type DriverComparison, driverComparison } from '../../project/git/driver-comparison.ts'
import { runGit } from '../../project/git/run-git.ts'
import { dayOption } from '../options/option-values.ts'
import { type DriverArguments, driverArguments } from './driver-arguments.ts'

/** What `git diff` shows of a file. */
export function diffDriver(argv: readonly string[], io: Io, words: Words): string {
  const driven = driverArguments(argv)
  if (!driven) throw new Failure('unknown-command', { command: 'git diff-driver', nearest: undefined })
  const layout = { words, paint: paint(isColoured(io)), width: Math.max(60, io.out.columns ?? 80) }
  const comparison = driverComparison(driven, io.cwd, dayOption('--today')(io.today))
  const heads = headLines(driven).map(line => layout.paint.heading(printable(line)))
  return [...heads, ...bodyParts(comparison, layout)].join('\n')
}

/** What git itself would say of names and modes. */
function headLines({ name, old, now, renamed }: DriverArguments): string[] {
  const isOtherMode = old && now && old.mode !== now.mode
  return [
    `diff --git a/${name.old} b/${name.new}`,
    ...(old ? [] : [`new file mode ${now?.mode}`]),
    ...(now ? [] : [`deleted file mode ${old?.mode}`]),
    ...(isOtherMode ? [`old mode ${old.mode}`, `new mode ${now.mode}`] : []),
    ...renamed.split('\n').filter(line => line !== ''),
  ]
}

interface DriverLayout {
  readonly words: Words
  readonly paint: Paint
  readonly width: number
}

function bodyParts(comparison: DriverComparison, layout: DriverLayout): string[] {
  const { words, paint } = layout
  switch (comparison.kind) {
    case 'same-text':
      return []
    case 'compared':
      return [diffReport([comparison.pair], false, [], words).screen(layout)]
    case 'text':
      return [printableLines(comparison.text)]
    case 'not-comparable': {
      const { failure, errors, text } = comparison
      const errorLines = errors.flatMap(one => firstErrors(one, { ...layout, width: 80 }))
      // The failure names a command to run on the file, which is no use for one that git has put elsewhere.
      const failureLine = paint.error(`iop: ${printable(failureText(words, failure))}`)
      return [...(errorLines.length > 0 ? errorLines : [failureLine]), printableLines(text)]
    }
  }
}

const printableLines = (text: string) => text.trimEnd().split('\n').map(printable).join('\n')

/** As many errors of a version are shown. */
const mostErrors = 5

/** The first errors that keep a version from being compared, a line each. */
function firstErrors(errors: readonly Diagnostic[], layout: DriverLayout): string[] {
  const more = errors.length - mostErrors
  return [
    ...errors.slice(0, mostErrors).map(one => `iop: ${concise(one, layout)}`),
    ...(more > 0 ? [`iop: ${diffTexts[layout.words.language].more(more)}`] : []),
  ]
}

/** Git's setting decides; git runs a pager that shows colours although the output is no terminal here. */
const isColoured = ({ cwd, env, out }: Io): boolean => {
  const isSeen = out.isTTY === true || env.GIT_PAGER_IN_USE === 'true' || env.GIT_PAGER_IN_USE === '1'
  return runGit(cwd, 'config', '--get-colorbool', 'color.diff', String(isSeen))?.trim() === 'true'
}
