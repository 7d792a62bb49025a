import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { xmlText } from '../../src/output/escaping.ts'
import { run } from '../run.ts'
import { places } from './places.ts'

const names = [
  'med blanksteg å a\u030a.yaml',
  'a"b\'c<d>&e.yaml',
  '100 %3A,x=1.yaml',
  'rad\nrad\u001b[31m.yaml',
]

/** A file that is wrong by a value that no form may take for its own. */
const text = (value: string) =>
  readFileSync('test/findings/ok.yaml', 'utf8').replace(
    /^title: .*$/m,
    `title: x\n${JSON.stringify(value)}: 1`,
  )

const folder = mkdtempSync(join(tmpdir(), 'iop-'))
for (const name of names) writeFileSync(join(folder, name), text('<b>&amp;]]>%0A::error::@x|`\\'))

const formOf = async (form: string) => (await run(['validate', '.', '--format', form], { cwd: folder })).out

test('formats print any file name unchanged where they can, and no line begins with text of a file', async () => {
  const found = (file: string) => names.filter(name => name === file)
  for (const form of ['sarif', 'gitlab'] as const) {
    const files = places[form](await formOf(form)).map(({ file }) => file)
    expect(new Set(files.flatMap(found)), form).toEqual(new Set(names))
  }
  const spelt = names.map(name => name.replaceAll('\n', 'U+000A').replaceAll('\u001b', 'U+001B'))
  const annotated = places.github(await formOf('github')).map(({ file }) => file)
  expect(new Set(annotated)).toEqual(new Set(spelt))
  const rows = (await formOf('markdown')).split('\n').slice(4)
  expect(
    rows.filter(row => row !== '' && !/^\| \w+ \| <code>[^|]*<\/code> \| [^|]*(\\\|[^|]*)* \|$/.test(row)),
  ).toEqual([])
})

test('SARIF names files by relative URIs: no ./, nothing that an URI may not hold', async () => {
  const uris = [...(await formOf('sarif')).matchAll(/"uri": "(.*)"/g)].map(([, uri = '']) => uri)
  expect(uris).toContain('med%20blanksteg%20%C3%A5%20a%CC%8A.yaml')
  for (const uri of uris) expect(uri).toMatch(/^(?!\.\/)(?:[\w.~!'()*/-]|%[0-9A-F]{2})+$/)
})

test('XML is well formed with any text', async () => {
  expect((await validateXML({ xml: await formOf('junit'), normalization: 'c14n' })).errors).toEqual([])
  const texts = fc.sample(fc.string({ unit: 'binary' }), 300)
  const awkward = ['\ufffe\uffff', '\ud800', '\u0000\u0008\r\n\t', '\u0085\u2028', ']]>', '&<>"\'', '🙂å']
  const xml = [...texts, ...awkward].map(text => `<a b="${xmlText(text)}">${xmlText(text)}</a>`)
  const { errors } = await validateXML({ xml: `<x>${xml.join('')}</x>`, normalization: 'c14n' })
  expect(errors).toEqual([])
})

test('no text of a file becomes a link', async () => {
  writeFileSync(join(folder, 'link.yaml'), text('[here](https://example.org) @someone'))
  expect(await formOf('sarif')).not.toMatch(/"text": .*\]\(/)
  expect(await formOf('markdown')).not.toMatch(/(?<!\\)\]\(|https:|@s/)
})

test('a result names files from the folder that CI has checked out', async () => {
  const project = join(folder, '..')
  const from = (env: Readonly<Record<string, string>>) =>
    run(['validate', 'link.yaml', '--format', 'gitlab'], { cwd: folder, env }).then(({ out }) =>
      places.gitlab(out),
    )
  const [within] = [folder.slice(project.length + 1)]
  for (const env of [{ GITHUB_WORKSPACE: project }, { CI_PROJECT_DIR: project }])
    expect((await from(env)).map(({ file }) => file)).toContain(`${within}/link.yaml`)
  for (const env of [{}, { CI_PROJECT_DIR: '' }, { CI_PROJECT_DIR: join(folder, 'elsewhere') }])
    expect((await from(env)).map(({ file }) => file)).toContain('link.yaml')
})

test('only the github format gives commands to the runner of GitHub', async () => {
  const apart = mkdtempSync(join(tmpdir(), 'iop-'))
  const file = '::add-mask::x ##[add-mask]x.yaml'
  const said = '\\"::stop-commands::x\\n ::warning::x'
  writeFileSync(
    join(apart, file),
    text(`${'long '.repeat(20)}::error::x ##[error]x`).replace('title: x', `title: "${said}"`),
  )
  for (const command of ['validate', 'list', 'show', 'payouts'])
    for (const format of ['pretty', 'table', 'concise', 'csv', 'markdown', 'json', 'sarif', 'junit']) {
      const { out } = await run([command, file, '--format', format], { cwd: apart })
      expect(out, `${command} ${format}`).not.toMatch(/^\s*::/m)
      if (['pretty', 'table', 'concise', 'markdown'].includes(format)) expect(out).not.toContain('##[')
    }
})
