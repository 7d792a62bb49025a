import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { Words } from '../../messages/words.ts'
import { forPrograms, listField, type ReportForm, rowOf } from '../columns/column.ts'
import { type ChangeInPair, changeFields } from '../differences/change-fields.ts'
import type { ComparedPair } from '../differences/compared-pair.ts'
import { comparisonFields } from '../differences/comparison-fields.ts'
import { comparedGithub } from '../differences/github.ts'
import { comparedHtml } from '../differences/html.ts'
import { comparedMarkdown } from '../differences/markdown.ts'
import { comparedScreen } from '../differences/screen.ts'
import { diffTexts } from '../differences/texts/texts.ts'
import { legend } from '../figure.ts'
import { commonFormats } from '../rendered.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'

/** The forms of the report. */
export const diffFormats = [...commonFormats, 'markdown', 'html', 'github']

const diffFacts = [listField('comparisons', comparisonFields, (pairs: readonly ComparedPair[]) => pairs)]

export const diffForm: ReportForm<ChangeInPair, readonly ComparedPair[]> = {
  name: 'diff',
  columns: changeFields,
  facts: diffFacts,
}

/** How versions of agreements differ, what that costs, and whom. */
export function diffReport(
  pairs: readonly ComparedPair[],
  isAllShown: boolean,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    ...forPrograms(
      diffForm,
      pairs.flatMap(pair => pair.comparison.changes.map(change => ({ change, pair }))),
      words,
    ),
    facts: rowOf(diffFacts, pairs, words),
    assumptions,
    forms: {
      markdown: ({ words }) => comparedMarkdown(pairs, legend(assumptions, words), words),
      html: ({ words }) => comparedHtml(pairs, legend(assumptions, words), words),
      github: ({ words }) => comparedGithub(pairs, words),
    },
    screen: layout =>
      sections(
        pairs.map(pair => comparedScreen(pair, isAllShown, layout)),
        diffTexts[words.language].nothingIn,
        assumptions,
        layout,
      ),
  }
}
