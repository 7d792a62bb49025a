import { isReported } from '../../diagnostic.ts'
import type { Span } from '../../finding.ts'
import { fingerprinted } from '../../fingerprint.ts'
import type { Words } from '../../messages/words.ts'
import { jsonDocument } from '../formats/json-text.ts'
import { printable } from '../printable.ts'
import type { Examined } from './examined.ts'
import { messageLine } from './message.ts'

const severities = { error: 'major', warning: 'minor', note: 'info' } as const

/** Findings as a GitLab code quality report. GitLab does not show the name of a check, so the description begins with it. */
export function gitlab({ diagnostics, inProject }: Examined, words: Words): string {
  const reported = fingerprinted(diagnostics).filter(({ diagnostic }) => isReported(diagnostic))
  return jsonDocument(
    reported.map(({ diagnostic, fingerprint }) => ({
      description: printable(`${diagnostic.code}: ${messageLine(words, diagnostic)}`),
      check_name: diagnostic.code,
      fingerprint,
      severity: severities[diagnostic.severity],
      location: { path: inProject(diagnostic.file), positions: positionsOf(diagnostic) },
    })),
  )
}

const positionsOf = ({ line, column, endLine, endColumn }: Span) => ({
  begin: { line, column },
  end: { line: endLine, column: endColumn },
})
