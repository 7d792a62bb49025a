import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { FactPath } from '../../domain/differences/facts/fact.ts'
import type { Words } from '../../messages/words.ts'
import { annotationProperty, annotationText } from '../escaping.ts'
import { printable } from '../printable.ts'
import { changeText } from './change-text.ts'
import { pairState } from './comparison-fields.ts'
import { summaryLines } from './summary-lines.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** GitHub shows ten annotations of each kind for a step; the last can say how many are left out. */
const mostShown = 9

/** The differences as GitHub annotations: the sums of each pair, then each substantive change on its line. */
export function diffAnnotations(pairs: readonly ComparedPair[], words: Words): string {
  const warnings = pairs.flatMap(pair =>
    pair.comparison.changes
      .filter(change => change.class === 'substantive')
      .map(change => {
        const { what, path, before, after, prices, code } = changeText(change, pair, words)
        const values = [before, after].map(value => value ?? '–').join(' → ')
        return annotation(
          'warning',
          pair,
          code,
          change.change.path,
          [`${what}: ${path}`, values, ...prices].join('\n'),
        )
      }),
  )
  const more = warnings.length - mostShown
  return [
    ...pairs.map(pair => {
      const { name } = pair
      const isSame = pairState(pair) === 'same'
      const lines = isSame ? [diffTexts[words.language].nothing(name)] : summaryLines(pair, words)
      return annotation(
        'notice',
        pair,
        `${name.old} → ${name.new}`,
        [],
        lines.map(line => line.trim()).join('\n'),
      )
    }),
    ...warnings.slice(0, mostShown),
    ...(more > 0 ? [`::notice::${annotationText(diffTexts[words.language].more(more))}`] : []),
    ...(pairs.length === 0 ? [`::notice::${annotationText(diffTexts[words.language].nothingIn)}`] : []),
  ].join('\n')
}

const annotation = (
  kind: string,
  { file, lines }: ComparedPair,
  title: string,
  path: FactPath,
  text: string,
): string => {
  const line = lines && path.length > 0 ? `line=${lines()(path)},` : ''
  const place = file === undefined ? '' : `file=${annotationProperty(printable(file))},${line}`
  return `::${kind} ${place}title=${annotationProperty(printable(title))}::${annotationText(text.split('\n').map(printable).join('\n'))}`
}
