import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { Words } from '../../messages/words.ts'
import type { ComparedPair } from '../differences/compared-pair.ts'
import { comparedGithub } from '../differences/github.ts'
import { comparedHtml } from '../differences/html.ts'
import { comparedMarkdown } from '../differences/markdown.ts'
import { changeFields, changeRow, pairRow } from '../differences/row.ts'
import { comparedScreen } from '../differences/screen.ts'
import { legend } from '../figure.ts'
import { commonFormats } from '../rendered.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'

/** The forms of the report. */
export const diffFormats = [...commonFormats, 'markdown', 'html', 'github']

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
    forms: {
      markdown: ({ words }) => comparedMarkdown(pairs, legend(assumptions, words), words),
      html: ({ words }) => comparedHtml(pairs, legend(assumptions, words), words),
      github: ({ words }) => comparedGithub(pairs, words),
    },
    screen: layout =>
      sections(
        pairs.map(pair => comparedScreen(pair, isAllShown, layout)),
        words.diff.nothingIn,
        assumptions,
        layout,
      ),
  }
}
