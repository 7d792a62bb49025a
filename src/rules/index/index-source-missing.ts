import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** What people write where they have no source: a sign, or a word that says so. */
const isPlaceholder = (source: string) =>
  !/[\p{L}\d]{2}/u.test(source) || /^(todo|tbd|xxx|n\/?a|saknas|ok[äa]nd|unknown|none)\b/i.test(source.trim())

/** Every value says where it is from. */
export const indexSourceMissing: IndexRule = function* ({ values }) {
  for (const [i, { period, source }] of values.entries())
    if (isPlaceholder(source))
      yield finding('index-source-missing', ['values', i, 'source'], { period, found: source })
}
