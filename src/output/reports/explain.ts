import type { Code } from '../../diagnostic.ts'
import { severities } from '../../domain/severity.ts'
import { linesOf } from '../../examples/example.ts'
import { examples } from '../../examples/examples.ts'
import { kinds } from '../../findings/kinds.ts'
import { explanations } from '../../messages/explanations/explanations.ts'
import type { Words } from '../../messages/words.ts'
import { forPrograms, type ReportDefinition } from '../columns/column.ts'
import { schema } from '../columns/value-schema.ts'
import type { Layout } from '../layout.ts'
import type { Report } from '../report.ts'
import { wrap } from '../wrap.ts'

const explanationOf = (code: Code, { language }: Words) => explanations[language].of[code]

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
      schema: schema.nullable(schema.text(), 'What is wrong; null where no few lines could show it'),
      value: code => exampleText(examples[code]?.bad),
    },
    {
      field: 'good',
      schema: schema.nullable(schema.text()),
      value: code => exampleText(examples[code]?.good),
    },
  ],
}

const exampleText = (example: string | undefined) => (example === undefined ? null : linesOf(example))

/** What some codes are about, a page each; or, where none is asked for, the list of all. */
export function explainReport(asked: readonly Code[], all: readonly Code[], words: Words): Report {
  const codes = asked.length > 0 ? asked : all
  return {
    ...forPrograms(explainDefinition, codes, words),
    assumptions: [],
    screen: layout =>
      asked.length > 0
        ? asked.map(code => pageOf(code, layout)).join('\n\n\n')
        : [...all.map(code => lineOf(code, layout)), '', explanations[words.language].page.more].join('\n'),
  }
}

/** A code among all: what must hold under its name. */
function lineOf(code: Code, { words, paint, width }: Layout): string {
  const { severity } = kinds[code]
  const { holds } = explanations[words.language].of[code]
  const head = `${paint.heading(code)} ${paint[severity](`(${words.severity[severity]})`)}`
  return [head, ...wrap(holds, width - 2).map(indented)].join('\n')
}

function pageOf(code: Code, { words, paint, width }: Layout): string {
  const { severity, since, isSettable } = kinds[code]
  const { of, page } = explanations[words.language]
  const { holds, why } = of[code]
  const said = (text: string) => wrap(text, width).join('\n')
  const shown = (head: string, lines: string) => [paint.heading(head), quoted(lines)]
  const example = examples[code]
  const settings = [said(page.set), quoted(`rules:\n  ${code}: off`)]
  const ignoring = [said(page.ignore), quoted(`# iop-ignore ${code} until:2027-03-31 -- ${page.reason}`)]
  return [
    [
      `${paint.heading(code)} ${paint[severity](`(${words.severity[severity]})`)}, ${page.since(since)}`,
      ...wrap(holds, width),
      ...wrap(why, width),
    ].join('\n'),
    ...(example
      ? [...shown(page.bad, example.bad), ...shown(page.good, example.good)]
      : [said(page.noExample)]),
    ...(isSettable ? settings : [said(page.isRequired)]),
    // An error is made a warning first.
    ...(severity === 'error' ? [] : ignoring),
  ].join('\n\n')
}

const indented = (line: string) => (line === '' ? '' : `  ${line}`)

const quoted = (text: string) => linesOf(text).trimEnd().split('\n').map(indented).join('\n')
