import type { Diagnostic } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { xmlText } from '../escaping.ts'
import { printable } from '../printable.ts'
import type { Examined } from './examined.ts'
import { textLines } from './text-lines.ts'

/** Findings as JUnit XML: a suite for each file, with a failed case for each finding, or a single passed case. */
export function junit({ diagnostics, files, inProject }: Examined, words: Words): string {
  const suites = new Map(files.map(({ path }): [string, Diagnostic[]] => [path, []]))
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic
    suites.set(file, [...(suites.get(file) ?? []), diagnostic])
  }
  const written = [...suites].map(([file, found]) => suite(inProject(file), found, words))
  const tests = written.reduce((sum, { tests }) => sum + tests, 0)
  const counts = { name: 'iop validate', tests, failures: diagnostics.length, errors: 0 }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(counts)}>`,
    ...written.flatMap(({ lines }) => lines),
    '</testsuites>',
  ].join('\n')
}

function suite(file: string, found: readonly Diagnostic[], words: Words) {
  const classname = file.replace(/\.ya?ml$/i, '')
  const cases = found.map(diagnostic => failed(diagnostic, file, classname, words))
  const passed = `    <testcase${attributes({ name: 'validate', classname })}/>`
  const tests = Math.max(1, found.length)
  const counts = { name: file, tests, failures: found.length, errors: 0, skipped: 0, file }
  const lines = [
    `  <testsuite${attributes(counts)}>`,
    ...(cases.length > 0 ? cases : [passed]),
    '  </testsuite>',
  ]
  return { tests, lines }
}

/** A failed case. Its name identifies it in later runs, so the line of the finding is only in the text. */
function failed(diagnostic: Diagnostic, file: string, classname: string, words: Words): string {
  const { code, keys, severity, line, column } = diagnostic
  const [first = '', ...others] = textLines(diagnostic, words)
  const text = [`${printable(`${file}:${line}:${column}`)}: ${first}`, ...others].join('\n')
  const name = keys.length > 0 ? `${code}: ${keys.join('.')}` : code
  return [
    `    <testcase${attributes({ name, classname })}>`,
    `      <failure${attributes({ type: severity, message: first })}>${xmlText(text)}</failure>`,
    '    </testcase>',
  ].join('\n')
}

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(printable(`${value}`))}"`)
    .join('')
