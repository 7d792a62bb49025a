import { appendToFile } from '../append-file.ts'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { withoutCommands } from '../output/escaping.ts'
import { isColoured, paint } from '../output/paint.ts'
import { rendered } from '../output/rendered.ts'
import type { Report } from '../output/report.ts'
import { replaceFile } from '../replace-file.ts'
import type { WantedFormat } from './formats.ts'

/** Forms that people read: what is told in every form stands in them. */
const screens = ['table', 'pretty', 'concise']

/** GitHub leaves a step's whole summary out if it is larger, in bytes. */
const stepSummaryRoom = 1_048_576

export interface Delivery {
  readonly words: Words
  readonly days: { readonly today: string; readonly asOf: string }
  readonly color: boolean | undefined
}

/** Gives a report in each form that is wanted, on standard output or in a file, and always tells its summary. */
export function deliver(
  report: Report,
  wanted: readonly WantedFormat[],
  { words, days, color }: Delivery,
  io: Io,
): void {
  const layout = {
    words,
    paint: paint(isColoured(color, io.env, io.out.isTTY === true)),
    width: Math.max(60, io.out.columns ?? 80),
  }
  const plain = { words, paint: paint(false), width: 80 }
  for (const { format, file } of wanted) {
    const made = rendered(report, format, days, file === undefined ? layout : plain)
    const text = screens.includes(format) ? withoutCommands(made) : made
    const ending = text === '' || text.endsWith('\n') ? '' : '\n'
    if (file === undefined) io.out.write(`${text}${ending}`)
    else replaceFile(file, io.cwd, `${text}${ending}`)
  }
  const { GITHUB_STEP_SUMMARY: stepSummary } = io.env
  if (stepSummary && report.stepSummary && wanted.some(({ format }) => format === 'github'))
    appendToFile(stepSummary, io.cwd, stepSummaryRoom, report.stepSummary)
  const isTold = wanted.some(({ format, file }) => file === undefined && screens.includes(format))
  if (!isTold && report.summary) io.err.write(`${report.summary(plain)}\n`)
}
