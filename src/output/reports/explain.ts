import { severities } from '../../domain/severity.ts'
import { linesOf } from '../../findings/example-file.ts'
import type { Code } from '../../findings/findings.ts'
import { examples } from '../../findings/lists/examples.ts'
import { explanations } from '../../findings/lists/explanations.ts'
import { kinds } from '../../findings/lists/kinds.ts'
import type { Words } from '../../messages/words.ts'
import { forPrograms, type ReportDefinition } from '../columns/column.ts'
import { schema } from '../columns/value-schema.ts'
import { explainTexts } from '../explain/explain-texts.ts'
import { type MessageOfExample, referenceEntry, referencePage } from '../explain/reference.ts'
import type { Layout } from '../layout.ts'
import { commonFormats } from '../rendered.ts'
import type { Report } from '../report.ts'
import { wrap } from '../wrap.ts'

export const explainFormats = [...commonFormats, 'markdown']

const explanationOf = (code: Code, { language }: Words) => explanations[code][language]

export const explainDefinition: ReportDefinition<Code> = {
  name: 'explain',
  columns: [
    { field: 'code', schema: schema.text(), value: code => code },
    {
      field: 'severity',
      schema: schema.choice(severities, 'If the settings of the workspace do not say another'),
      value: code => kinds[code].severity,
    },
    {
      field: 'since',
      schema: schema.text('The version that began to look for it'),
      value: code => kinds[code].since,
    },
    {
      field: 'settable',
      schema: schema.flag('Whether the settings of a workspace may say another severity'),
      value: code => kinds[code].isSettable,
    },
    {
      field: 'holds',
      schema: schema.text('What must hold'),
      value: (code, words) => explanationOf(code, words).holds,
    },
    { field: 'why', schema: schema.text(), value: (code, words) => explanationOf(code, words).why },
    {
      field: 'bad',
      isVerbatim: true,
      schema: schema.nullable(schema.text(), 'What is wrong; null where no few lines could show it'),
      value: code => exampleText(examples[code]?.wrong),
    },
    {
      field: 'good',
      isVerbatim: true,
      schema: schema.nullable(schema.text()),
      value: code => exampleText(examples[code]?.right),
    },
  ],
}

const exampleText = (example: string | undefined) => (example === undefined ? null : linesOf(example))

/** The report of codes: a page for each requested code, or the list of all codes if none is requested. */
export function explainReport(
  requested: readonly Code[],
  all: readonly Code[],
  words: Words,
  messageOf: MessageOfExample,
): Report {
  const codes = requested.length > 0 ? requested : all
  return {
    ...forPrograms(explainDefinition, codes, words),
    assumptions: [],
    screen: layout =>
      requested.length > 0
        ? requested.map(code => pageOf(code, layout)).join('\n\n\n')
        : [...all.map(code => lineOf(code, layout)), '', explainTexts[words.language].more].join('\n'),
    formats: {
      markdown: () =>
        requested.length > 0
          ? `${requested.map(code => referenceEntry(code, words, messageOf)).join('\n\n')}\n`
          : referencePage(words, messageOf),
    },
  }
}

/** An entry of the list: a code, and below it what must hold. */
function lineOf(code: Code, { words, paint, width }: Layout): string {
  const { severity } = kinds[code]
  const { holds } = explanations[code][words.language]
  const head = `${paint.heading(code)} ${paint[severity](`(${words.severity[severity]})`)}`
  return [head, ...wrap(holds, width - 2).map(indented)].join('\n')
}

/** The page of a code: what must hold, why, an example, and how to change its severity or suppress it. */
function pageOf(code: Code, { words, paint, width }: Layout): string {
  const { severity, since, isSettable } = kinds[code]
  const page = explainTexts[words.language]
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
    // An error can be suppressed only after the settings have made it a warning.
    ...(severity === 'error' ? [] : ignoring),
  ].join('\n\n')
}

const indented = (line: string) => (line === '' ? '' : `  ${line}`)

const quoted = (text: string) => linesOf(text).trimEnd().split('\n').map(indented).join('\n')
