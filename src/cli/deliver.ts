import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { isColoured, paint } from '../output/paint.ts'
import { rendered } from '../output/rendered.ts'
import type { Report } from '../output/report.ts'
import { appendToFile } from '../project/files/append-file.ts'
import { replaceFile } from '../project/files/replace-file.ts'
import type { WantedFormat } from './options/format-option.ts'
import { print, tell } from './print.ts'

/** The formats for people, of which the report's summary is a part. */
const screenFormats = ['table', 'pretty', 'concise']

/** In bytes. GitHub drops a larger step summary. */
const largestStepSummary = 1_048_576

/** How a report is delivered: the language, the days of JSON, and whether the user asks for colours. */
export interface Delivery {
  readonly words: Words
  readonly days: { readonly today: string; readonly asOf: string }
  readonly color: boolean | undefined
}

/** Writes a report in each wanted format to standard output or a file, and its summary to standard error unless it is on the screen. */
export function deliver(
  report: Report,
  wanted: readonly WantedFormat[],
  { words, days, color }: Delivery,
  io: Io,
): void {
  const layout = {
    words,
    paint: paint(isColoured(color, io.env, io.out.isTTY === true)),
    width: screenWidth(io),
  }
  const plain = { words, paint: paint(false), width: 80 }
  for (const { format, file } of wanted) {
    const text = rendered(report, format, days, file === undefined ? layout : plain)
    if (file === undefined) print(io, text)
    else replaceFile(file, io.cwd, text)
  }
  const { GITHUB_STEP_SUMMARY: stepSummary } = io.env
  if (stepSummary && report.stepSummary && wanted.some(({ format }) => format === 'github'))
    appendToFile(stepSummary, io.cwd, largestStepSummary, report.stepSummary)
  const isSummaryShown = wanted.some(
    ({ format, file }) => file === undefined && screenFormats.includes(format),
  )
  if (!isSummaryShown && report.summary) tell(io, report.summary(plain))
}

/** The width of the screen in characters; output that goes elsewhere has 80. */
export const screenWidth = ({ out }: Io): number => Math.max(60, out.columns ?? 80)
