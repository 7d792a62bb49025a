import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { Words } from '../../messages/words.ts'
import type { ComparedPair } from '../differences/compared-pair.ts'
import { changeFields, changeRow, pairRow } from '../differences/row.ts'
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
    fields: changeFields,
    facts: { comparisons: pairs.map(pairRow) },
    rows: pairs.flatMap(pair => pair.comparison.changes.map(change => changeRow(change, pair))),
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
