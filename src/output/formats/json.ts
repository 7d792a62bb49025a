import { assumptionText, type Words } from '../../messages/words.ts'
import type { Report } from '../report.ts'
import { jsonDocument } from './json-text.ts'

/** The version of the reports' form. It rises when a program that reads them must change. */
export const reportVersion = 1

/** A report as JSON, the same in every language but for its texts. */
export function json(
  { name, rows, assumptions, facts }: Report,
  days: { readonly today: string; readonly asOf: string },
  words: Words,
): string {
  const shown = assumptions.map(assumption => ({
    code: assumption.code,
    agreement: assumption.agreement,
    ...assumption.args,
    text: assumptionText(words, assumption),
  }))
  const report = { report: name, version: reportVersion, ...days, ...facts, rows: rows(), assumptions: shown }
  return jsonDocument(report)
}
