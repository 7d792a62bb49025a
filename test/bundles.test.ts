import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

/** The parts of findings that a command prints. Every command needs their kinds and checks, and no other loads more. */
const printed: Readonly<Record<string, readonly string[]>> = {
  explain: ['example', 'explanation', 'texts'],
  git: ['texts'],
  validate: ['explanation', 'texts'],
}

const bundles = readdirSync('dist/commands').filter(name => name.endsWith('.js'))

/** Parts of findings in a bundle; esbuild keeps the names of exports, and numbers those that are alike. */
const partsIn = (bundle: string) =>
  ['example', 'explanation', 'texts'].filter(part => new RegExp(`^var ${part}\\d* = \\{`, 'm').test(bundle))

test.each(bundles)('%s contains only the parts of findings that it can print', name => {
  const bundle = readFileSync(`dist/commands/${name}`, 'utf8')
  expect(partsIn(bundle)).toEqual(printed[basename(name, '.js')] ?? [])
})
