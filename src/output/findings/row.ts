import type { Diagnostic } from '../../diagnostic.ts'
import { labelText, type Words } from '../../messages/words.ts'
import type { Row } from '../report.ts'
import { messageOf } from './message.ts'

/** A finding for programs: all but its texts is the same in every language. */
export function rowOf(diagnostic: Diagnostic, words: Words): Row {
  const {
    file,
    line,
    column,
    endLine,
    endColumn,
    severity,
    code,
    path,
    labels,
    fix,
    suppression,
    isKnown = false,
  } = diagnostic
  const { text: message, notes = [], help = null } = messageOf(words, diagnostic)
  return {
    ...{ file, line, column, endLine, endColumn, severity, code, path: path.join('.') },
    message,
    notes,
    help,
    fix: fix ? (fix.isSafe ? 'safe' : 'unsafe') : null,
    related: labels.map(label => ({
      line: label.line,
      column: label.column,
      endLine: label.endLine,
      endColumn: label.endColumn,
      message: labelText(words, label),
    })),
    suppressed: suppression ? { reason: suppression.reason, until: suppression.until ?? null } : null,
    known: isKnown,
  }
}
