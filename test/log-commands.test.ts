import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutLogCommands } from '../src/log-commands.ts'
import { xmlText } from '../src/output/escaping.ts'
import { jsonDocument } from '../src/output/formats/json-text.ts'
import { repository } from './repository.ts'
import { run } from './run.ts'

/** The lines that the runners of GitHub, Azure and TeamCity take for commands, found as they find them. */
const commandsIn = (printed: string): string[] =>
  printed
    .split(/\r\n|\r|\n/)
    .filter(line => line.trimStart().startsWith('::') || /##(\[|vso\[|teamcity\[)/i.test(line))

const hostile =
  '"Stöd\\n::error::x\\n \\t\\u00a0::stop-commands::y\\n##[error]z ##vso[task.complete]z ##teamcity[a]"'
const meant = JSON.parse(hostile) as string

/** A folder with two versions of an agreement, the second with a hostile text wherever a text may stand. */
function versions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const text = readFileSync('test/differences/motesplats.yaml', 'utf8')
  mkdirSync(join(folder, 'agreements'))
  writeFileSync(join(folder, 'old.yaml'), text)
  writeFileSync(
    join(folder, 'agreements/motesplats.yaml'),
    text
      .replace(/^title: .*$/m, `title: ${hostile}`)
      .replace('Uppföljning i dialog', hostile)
      .replace('Ekeby kommun', hostile)
      .replace('amount: 500000', 'amount: 499999'),
  )
  return folder
}

const common = ['table', 'json', 'csv']
const formats: Readonly<Record<string, readonly string[]>> = {
  'diff old.yaml agreements/motesplats.yaml --editorial': [...common, 'html', 'markdown'],
  ...Object.fromEntries(['list', 'show', 'payouts', 'split', 'budget', 'expiry'].map(name => [name, common])),
  validate: ['pretty', 'concise', 'json', 'csv', 'sarif', 'gitlab', 'junit', 'markdown'],
  'validate --diff --fix-unsafe': ['pretty', 'json', 'csv'],
}
const ways = Object.entries(formats).flatMap(([line, formats]) => formats.map(format => [line, format]))

test.each(ways)('%s as %s gives no command to the log of a build service', async (line, format) => {
  const { out, err } = await run(`iop ${line} --format ${format}`, { cwd: versions() })
  expect(out).not.toBe('')
  expect(commandsIn(out + err)).toEqual([])
})

test('in JSON the texts are those of the file all the same', async () => {
  const { out } = await run('iop show --format json', { cwd: versions() })
  const { rows } = JSON.parse(out) as { rows: readonly { path: string; value: unknown }[] }
  expect(rows.find(({ path }) => path === 'title')?.value).toBe(meant)
})

test('annotations are the only commands to GitHub, and none to others', async () => {
  const { out } = await run('iop diff old.yaml agreements/motesplats.yaml --format github', {
    cwd: versions(),
  })
  expect(commandsIn(out).every(line => /^::(notice|warning) /.test(line))).toBe(true)
  expect(out).not.toMatch(/##(\[|\w+\[)/)
})

test('file names, arguments, subjects of commits and what git asks for give no commands', async () => {
  const { folder, write, read, commit } = repository()
  const name = 'agreements/##[error]x.yaml'
  write(name, `"::error::x": 1\n"##[error]x": 1\n${read('agreements/indices/opi.yaml')}`)
  commit('##vso[task.complete]x')
  const lines = [
    ['list', '::error::x ##[error]x'],
    ['list', `./${name}x`],
    ['##[error]x'],
    ['diff', '##[error]x...HEAD'],
    ['validate', '--format', '##[error]x'],
    ['explain', '##[error]x'],
    ['log', '--format', 'csv'],
    ['git', 'textconv', name],
    ['git', 'textconv', `${name}x`],
    ['git', 'diff-driver', name, name, 'x', '100644', 'agreements/indices/opi.yaml', 'x', '100644'],
  ]
  for (const line of lines) {
    const { out, err } = await run(line, { cwd: folder })
    expect(out + err, line.join(' ')).not.toBe('')
    expect(commandsIn(out + err), line.join(' ')).toEqual([])
  }
})

const texts = fc
  .array(
    fc.constantFrom(':', '::', '#', '##[', '##vso[', '[', ' ', '\n', '\r', '\u00a0', '\\', '"', 'a', '&'),
  )
  .map(parts => parts.join(''))

const unescaped = (markup: string) =>
  markup.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

test('JSON and mark-up are read as what was written, and no document is left with a command', () => {
  fc.assert(
    fc.property(texts, text => {
      const json = withoutLogCommands(jsonDocument({ [text]: [text] }), 'json')
      const markup = withoutLogCommands(`<a b="${xmlText(text)}">\n${xmlText(text)}\n</a>`, 'markup')
      expect(JSON.parse(json)).toEqual({ [text]: [text] })
      expect(unescaped(markup)).toBe(unescaped(`<a b="${xmlText(text)}">\n${xmlText(text)}\n</a>`))
      for (const document of [json, markup, withoutLogCommands(text, 'plain')])
        expect(commandsIn(document)).toEqual([])
      expect(withoutLogCommands(text, 'annotations')).not.toMatch(/##\w*\[/)
    }),
  )
})

test('what is in no log’s language stays as it is, in time that grows with the text', () => {
  for (const text of ['a::b', 'x: :', '# [', '#[', '##', ': a'])
    expect(withoutLogCommands(text, 'plain')).toBe(text)
  for (const unit of [' ', '\n', '#', ' \n', '##a'])
    expect(withoutLogCommands(unit.repeat(1_000_000), 'plain')).toHaveLength(1_000_000 * unit.length)
}, 5_000)
