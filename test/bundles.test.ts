import { readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { loadedBy } from './loaded.ts'

/** The parts of findings that a command prints. Every command needs their kinds and checks, and no other loads more. */
const printed: Readonly<Record<string, readonly string[]>> = {
  explain: ['example', 'explanation', 'texts'],
  git: ['texts'],
  validate: ['explanation', 'texts'],
}

const commands = readdirSync('dist/commands')

/** Parts of findings in a file; esbuild keeps the names of exports, and numbers those that are alike. */
const partsIn = (text: string) =>
  ['example', 'explanation', 'texts'].filter(part => new RegExp(`\\bvar ${part}\\d*=\\{`).test(text))

test.each(commands)('%s loads only the parts of findings that it can print', name => {
  expect(partsIn(loadedBy(`dist/commands/${name}`))).toEqual(printed[basename(name, '.js')] ?? [])
})

test.each(commands)('%s loads nothing but what ships and modules of Node', name => {
  const required = loadedBy(`dist/commands/${name}`).matchAll(/\brequire\("([^".][^"]*)"\)/g)
  expect([...required].map(([, module]) => module).filter(module => !isBuiltin(module ?? ''))).toEqual([])
})

test('only commands that show fields load their texts, in both languages', () => {
  const texts = ['The party that contributes', 'Parten som bidrar']
  const loaded = (command: string) => {
    const text = loadedBy(`dist/commands/${command}.js`)
    return texts.filter(part => text.includes(part))
  }
  for (const command of ['show', 'diff']) expect(loaded(command)).toEqual(texts)
  for (const command of ['payouts', 'budget', 'validate']) expect(loaded(command)).toEqual([])
})
