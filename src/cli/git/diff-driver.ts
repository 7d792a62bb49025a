import type { Diagnostic } from '../../diagnostic.ts'
import { Failure } from '../../failure.ts'
import type { Io } from '../../io.ts'
import { failureText } from '../../messages/words.ts'
import { diffTexts } from '../../output/differences/texts/diff-texts.ts'
import { concise } from '../../output/findings/concise.ts'
import type { Layout } from '../../output/layout.ts'
import { paint } from '../../output/paint.ts'
import { printable } from '../../output/printable.ts'
import { diffReport } from '../../output/reports/diff.ts'
import { placeOfDriven } from '../../project/git/driven-place.ts'
import { type DriverComparison, driverComparison } from '../../project/git/driver-comparison.ts'
import { runGit } from '../../project/git/run-git.ts'
import { wordsFor } from '../chosen-words.ts'
import { screenWidth } from '../deliver.ts'
import { dayOption } from '../options/option-values.ts'
import { type DriverArguments, driverCall } from './driver-call.ts'

/** What `git diff` shows of a file: git's own lines about names, modes and conflicts, then the differences. */
export function diffDriver(argv: readonly string[], io: Io): string {
  const called = driverCall(argv)
  if (!called) throw new Failure('unknown-command', { command: 'git diff-driver', nearest: undefined })
  if ('unmerged' in called) return printable(`* Unmerged path ${called.unmerged}`)
  const place = placeOfDriven(called, io.cwd, io.env.GIT_PREFIX ?? '')
  const comparison = driverComparison(called, io.cwd, place, dayOption('--today')(io.today))
  const words = wordsFor(undefined, io.env, 'language' in comparison ? comparison.language : undefined)
  const layout = { words, paint: paint(isDiffColoured(io)), width: screenWidth(io) }
  const heads = headLines(called).map(line => layout.paint.heading(printable(line)))
  return [...heads, ...bodyParts(comparison, layout)].join('\n')
}

/** The lines about names and modes, as git prints them. */
function headLines({ name, old, now, renameLines }: DriverArguments): string[] {
  const isModeChanged = old && now && old.mode !== now.mode
  return [
    `diff --git a/${name.old} b/${name.new}`,
    ...(old ? [] : [`new file mode ${now?.mode}`]),
    ...(now ? [] : [`deleted file mode ${old?.mode}`]),
    ...(isModeChanged ? [`old mode ${old.mode}`, `new mode ${now.mode}`] : []),
    ...renameLines.split('\n').filter(line => line !== ''),
  ]
}

function bodyParts(comparison: DriverComparison, layout: Layout): string[] {
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
      const errorLines = errors.flatMap(ofVersion => firstErrors(ofVersion, layout))
      // The failure names a command to run on the file. If there are errors they replace it, since git has put the file elsewhere.
      const failureLine = paint.error(`iop: ${printable(failureText(words, failure))}`)
      return [...(errorLines.length > 0 ? errorLines : [failureLine]), printableLines(text)]
    }
  }
}

const printableLines = (text: string) => text.trimEnd().split('\n').map(printable).join('\n')

/** The largest number of errors that are shown of a version. */
const mostErrors = 5

/** The first errors that keep a version from being compared, each on a line, and the number of those left out. */
function firstErrors(errors: readonly Diagnostic[], layout: Layout): string[] {
  const more = errors.length - mostErrors
  return [
    ...errors.slice(0, mostErrors).map(error => `iop: ${concise(error, layout)}`),
    ...(more > 0 ? [`iop: ${diffTexts[layout.words.language].more(more)}`] : []),
  ]
}

/** Whether git's settings ask for colours. Under git's pager colours are seen although the output is no terminal. */
const isDiffColoured = ({ cwd, env, out }: Io): boolean => {
  const isSeen = out.isTTY === true || env.GIT_PAGER_IN_USE === 'true' || env.GIT_PAGER_IN_USE === '1'
  return runGit(cwd, 'config', '--get-colorbool', 'color.diff', String(isSeen))?.trim() === 'true'
}
