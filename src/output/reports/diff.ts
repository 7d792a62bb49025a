import type { Assumption } from '../../domain/assumptions/assumption.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { Words } from '../../messages/words.ts'
import { legend } from '../amount-text.ts'
import { forPrograms, listField, type ReportDefinition, rowOf } from '../columns/column.ts'
import { type ChangeInPair, changeFields } from '../differences/change-fields.ts'
import { comparisonFields } from '../differences/comparison-fields.ts'
import { diffAnnotations } from '../differences/diff-annotations.ts'
import { diffHtml } from '../differences/diff-html.ts'
import { diffMarkdown } from '../differences/diff-markdown.ts'
import { diffScreen } from '../differences/diff-screen.ts'
import { diffTexts } from '../differences/texts/diff-texts.ts'
import { commonFormats } from '../rendered.ts'
import type { Report } from '../report.ts'
import { sections } from '../sections.ts'

export const diffFormats = [...commonFormats, 'markdown', 'html', 'github']

const diffFacts = [listField('comparisons', comparisonFields, (pairs: readonly ComparedPair[]) => pairs)]

export const diffDefinition: ReportDefinition<ChangeInPair, readonly ComparedPair[]> = {
  name: 'diff',
  version: 2,
  columns: changeFields,
  facts: diffFacts,
}

/** The report of how versions of agreements differ, what the differences cost, and whom. */
export function diffReport(
  pairs: readonly ComparedPair[],
  isAllShown: boolean,
  assumptions: readonly Assumption[],
  words: Words,
): Report {
  return {
    ...forPrograms(
      diffDefinition,
      pairs.flatMap(pair => pair.comparison.changes.map(change => ({ change, pair }))),
      words,
    ),
    facts: rowOf(diffFacts, pairs, words),
    assumptions,
    formats: {
      markdown: ({ words }) => diffMarkdown(pairs, legend(assumptions, words), words),
      html: ({ words }) => diffHtml(pairs, legend(assumptions, words), words),
      github: ({ words }) => diffAnnotations(pairs, words),
    },
    screen: layout =>
      sections(
        pairs.map(pair => diffScreen(pair, isAllShown, layout)),
        diffTexts[words.language].nothingIn,
        assumptions,
        layout,
      ),
  }
}
