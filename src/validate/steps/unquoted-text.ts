import { type Path, problem } from '../../finding.ts'
import { meantOrgNumber } from '../../findings/facts/identity-numbers.ts'
import type { Finding } from '../../findings/findings.ts'
import { shown } from '../../schema/values/shown.ts'
import { quoted } from '../../yaml/value/node.ts'

/** The finding on a text that lacks its quotes, so that YAML reads it as something else. */
export const textUnquoted = (written: string, path: Path): Finding => ({
  ...problem('text-unquoted', path, { written: shown(written), meant: meantText(written, path) }),
  at: 'with-cut',
})

/** What to write instead; undefined where digits should be an organisation number, and are none. */
const meantText = (written: string, path: Path): string | undefined =>
  path.at(-1) === 'orgNumber' && /^\d+$/.test(written) ? meantOrgNumber(written) : quoted(written)
