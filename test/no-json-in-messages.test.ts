import { expect, test } from 'vitest'
import type { Path, Problem } from '../src/finding.ts'
import type { Finding } from '../src/findings/findings.ts'
import { en } from '../src/messages/en/en.ts'
import { sv } from '../src/messages/sv/sv.ts'
import { messageLine } from '../src/output/findings/message.ts'
import { readYaml } from '../src/yaml/read.ts'
import { examples, withBlocks } from './guide.ts'
import { misshapen } from './misshapen.ts'

/** Between them they have every field. */
const files = [...examples, ...examples.map(({ text }) => ({ text: withBlocks(text) }))]
  .filter(({ text }) => text.includes('iop: '))
  .map(({ text }) => readYaml(text).value)

const strange = [{ unknown: 'x' }, { a: { b: 1 } }, [['a']]]

/** What JSON has and no sentence does. */
const json = /[{[]\s*["{[]|\{\}|\[\]|\[object/

const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : []

function replaced(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other
  const inner = replaced((value as Record<string, unknown>)[step], rest, other)
  return Array.isArray(value)
    ? value.map((item, i) => (String(i) === step ? inner : item))
    : { ...(value as object), [step]: inner }
}

test('no finding quotes a block or a list as JSON, whatever stands anywhere', () => {
  const seen = new Set<string>()
  for (const value of files)
    for (const path of pathsIn(value)) {
      if (seen.has(path.join('.'))) continue
      seen.add(path.join('.'))
      for (const other of strange)
        for (const found of misshapen(replaced(value, path, other)))
          for (const words of [en, sv])
            expect(messageLine(words, found as Problem as Finding), path.join('.')).not.toMatch(json)
    }
})
