import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprinted } from '../src/fingerprint.ts'
import { readWorkspace } from '../src/project/workspace/read-workspace.ts'
import { validateFile } from '../src/validate/validate-file.ts'

const { context } = readWorkspace(process.cwd())

const findingsIn = (text: string, path: string) => validateFile({ path, text }, context)

const prints = (text: string, path: string) =>
  fingerprinted(findingsIn(text, path)).map(({ fingerprint }) => fingerprint)

/** Files with a mistake whose blocks may stand in any order: what refers to an anchor must come after it. */
const files = readdirSync('test/findings')
  .filter(name => name.endsWith('.yaml') && !/^(alias|merge|yaml|file|key-not|several)-/.test(name))
  .map(name => ({ path: `test/findings/${name}`, text: readFileSync(`test/findings/${name}`, 'utf8') }))
  .filter(({ text, path }) => findingsIn(text, path).length > 0)

/** The blocks of a file: what begins at the margin, each with what stands indented below it. */
const blocksOf = (text: string) => text.replace(/\n*$/, '\n').match(/^\S.*\n(?:[ \t].*\n|\n)*/gm) ?? []

const file = fc.constantFrom(...files)

test('neither lines between blocks nor the order of blocks changes a fingerprint', () => {
  const edited = file.chain(({ path, text }) => {
    const [first = '', ...others] = blocksOf(text)
    const order = fc.shuffledSubarray(others, { minLength: others.length })
    const extra = fc.array(fc.constantFrom('\n', '# a remark\n'), { maxLength: others.length })
    return fc.record({
      path: fc.constant(path),
      text: fc.constant(text),
      first: fc.constant(first),
      order,
      extra,
    })
  })
  fc.assert(
    fc.property(edited, ({ path, text, first, order, extra }) => {
      const moved = [first, ...order].map((block, i) => (extra[i] ?? '') + block).join('')
      expect(prints(moved, path).toSorted()).toEqual(prints(text, path).toSorted())
    }),
  )
})

test('no two findings of a run have the same fingerprint, not even in files of the same name', () => {
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 8 }), chosen => {
      const found = chosen.flatMap(({ path, text }, i) => findingsIn(text, `${i}/${path}`))
      const all = fingerprinted(found).map(({ fingerprint }) => fingerprint)
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})

test('a fingerprint does not depend on the folder of the file', () => {
  for (const { path, text } of files) expect(prints(text, path)).toEqual(prints(text, `elsewhere/${path}`))
})

test('a value added to an index does not change the fingerprints of other values', () => {
  const value = (period: string, percent: string) =>
    `  - { year: ${period}, percent: ${percent}, status: final, knownBy: 2024-01-31, source: s }\n`
  const text = (values: string) =>
    `iop: index/1\nid: X\nname: X\npublisher: SCB\nkind: percent-change\nvalues:\n${values}`
  const broken = value('2021', 'much')
  const [found] = fingerprinted(findingsIn(text(broken), 'x.yaml'))
  expect(found?.path).toBe('values.2021 final.percent')
  expect(prints(text(value('2020', '1') + broken), 'x.yaml')).toContain(found?.fingerprint)
})

test('the fingerprint of a missing field is by its name: adding one field leaves the others as they were', () => {
  const ok = readFileSync('test/findings/ok.yaml', 'utf8')
  const both = prints(ok.replace(/^(version|title): .*\n/gm, ''), 'ok.yaml')
  const one = prints(ok.replace(/^title: .*\n/gm, ''), 'ok.yaml')
  expect(both).toHaveLength(2)
  expect(both).toContain(one[0])
})

test('the fingerprint of a mistake in YAML is by its path: mending one leaves the others as they were', () => {
  const ok = readFileSync('test/findings/ok.yaml', 'utf8')
  const amount = (from: string, written: string) =>
    ok.replace(/amount: [^,}]+/, `amount: ${from}`).replace(/^version: .*$/m, `version: ${written}`)
  const both = prints(amount('1e3', '1e3'), 'ok.yaml')
  const one = prints(amount('1e3', '1'), 'ok.yaml')
  expect(both).toHaveLength(2)
  expect(one).toEqual(both.slice(1))
})
