import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { Words } from '../../messages/words.ts'
import type { ComparedPair } from '../differences/compared-pair.ts'
import { pairRow } from '../differences/row.ts'
import { comparedScreen } from '../differences/screen.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'

/** How versions of agreements differ, what that costs, and whom. */
export function diffReport(
  pairs: readonly ComparedPair[],
  isAllShown: boolean,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    name: 'diff',
    fields: ['old', 'new', 'state', 'substantive', 'other', 'editorial'],
    rows: pairs.map(pair => pairRow(pair, words)),
    assumptions,
    screen: layout =>
      sections(
        pairs.map(pair => comparedScreen(pair, isAllShown, layout)),
        words.diff.nothingIn,
        assumptions,
        layout,
      ),
  }
}
