import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'
import { withoutFieldTexts } from '../src/schema/fields/field-texts.mjs'
import { filesIn } from './source-files.ts'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The name of a property whose value is a text in quotes; undefined for any other node. */
const textName = (node: unknown) =>
  isNode(node) && isNode(node.key) && isNode(node.value) && typeof node.value.value === 'string'
    ? node.key.name
    : undefined

const isText = (name: unknown) => name === 'en' || name === 'sv'

/** The object with empty texts, if it has a text in each language. */
function emptied(node: unknown): unknown {
  if (!isNode(node) || !Array.isArray(node.properties)) return node
  const names = node.properties.map(textName)
  if (!names.includes('en') || !names.includes('sv')) return node
  const properties = node.properties.map(property =>
    isText(textName(property)) ? { ...property, value: { type: 'Literal', value: '' } } : property,
  )
  return { ...node, properties }
}

/** The syntax tree of a source, without places, each node changed. */
function treeOf(source: string, change = (node: unknown) => node): unknown {
  const tree = parseAst(source, { lang: 'ts' })
  const json = JSON.stringify(tree, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
  return JSON.parse(json, (field, value: unknown) =>
    ['start', 'end', 'raw'].includes(field) ? undefined : change(value),
  )
}

test.each(filesIn('src/schema'))(
  'of %s bundles leave out the texts in both languages, and nothing else',
  file => {
    const source = readFileSync(file, 'utf8')
    expect(treeOf(withoutFieldTexts(source))).toEqual(treeOf(source, emptied))
  },
)
