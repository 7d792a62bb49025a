import { linesOf } from '../../findings/example-file.ts'
import type { Code } from '../../findings/findings.ts'
import { examples } from '../../findings/lists/examples.ts'
import { explanations } from '../../findings/lists/explanations.ts'
import { kinds } from '../../findings/lists/kinds.ts'
import type { Words } from '../../messages/words.ts'
import { explainWords } from '../explain/explain-words.ts'
import { type MessageOfExample, referenceEntry, referencePage } from '../explain/reference.ts'
import type { Layout } from '../layout.ts'
import { commonFormats } from '../rendered.ts'
import type { Report, Row } from '../report.ts'
import { wrap } from '../wrap.ts'

export const explainFormats = [...commonFormats, 'markdown']

/** What some codes are about, a page each; or, where none is asked for, the list of all. */
export function explainReport(
  asked: readonly Code[],
  all: readonly Code[],
  words: Words,
  messageOf: MessageOfExample,
): Report {
  const codes = asked.length > 0 ? asked : all
  return {
    name: 'explain',
    fields: ['code', 'severity', 'since', 'settable', 'holds', 'why', 'bad', 'good'],
    rows: codes.map(code => rowOf(code, words)),
    assumptions: [],
    screen: layout =>
      asked.length > 0
        ? asked.map(code => pageOf(code, layout)).join('\n\n\n')
        : [...all.map(code => lineOf(code, layout)), '', explainWords[words.language].more].join('\n'),
    forms: {
      markdown: () =>
        asked.length > 0
          ? `${asked.map(code => referenceEntry(code, words, messageOf)).join('\n\n')}\n`
          : referencePage(words, messageOf),
    },
  }
}

function rowOf(code: Code, { language }: Words): Row {
  const { severity, since, isSettable } = kinds[code]
  const { wrong = null, right = null } = examples[code] ?? {}
  return {
    ...{ code, severity, since, settable: isSettable, ...explanations[code][language] },
    bad: wrong && linesOf(wrong),
    good: right && linesOf(right),
  }
}

/** A code among all: what must hold under its name. */
function lineOf(code: Code, { words, paint, width }: Layout): string {
  const { severity } = kinds[code]
  const { holds } = explanations[code][words.language]
  const head = `${paint.heading(code)} ${paint[severity](`(${words.severity[severity]})`)}`
  return [head, ...wrap(holds, width - 2).map(indented)].join('\n')
}

function pageOf(code: Code, { words, paint, width }: Layout): string {
  const { severity, since, isSettable } = kinds[code]
  const page = explainWords[words.language]
  const { holds, why } = explanations[code][words.language]
  const wrapped = (text: string) => wrap(text, width).join('\n')
  const shown = (head: string, lines: string) => [paint.heading(head), quoted(lines)]
  const example = examples[code]
  const settings = [wrapped(page.set), quoted(`rules:\n  ${code}: off`)]
  const ignoring = [wrapped(page.ignore), quoted(`# iop-ignore ${code} until:2027-03-31 -- ${page.reason}`)]
  return [
    [
      `${paint.heading(code)} ${paint[severity](`(${words.severity[severity]})`)}, ${page.since(since)}`,
      ...wrap(holds, width),
      ...wrap(why, width),
    ].join('\n'),
    ...(example
      ? [...shown(page.wrong, example.wrong), ...shown(page.right, example.right)]
      : [wrapped(page.noExample)]),
    ...(isSettable ? settings : [wrapped(page.isRequired)]),
    // An error is made a warning first.
    ...(severity === 'error' ? [] : ignoring),
  ].join('\n\n')
}

const indented = (line: string) => (line === '' ? '' : `  ${line}`)

const quoted = (text: string) => linesOf(text).trimEnd().split('\n').map(indented).join('\n')
