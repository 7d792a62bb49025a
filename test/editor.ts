import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService, type Position } from 'yaml-language-server'

/** What an editor with the YAML language server knows of a file, by the schema that its modeline names. */
const service = getLanguageService({
  schemaRequestService: uri => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
})
service.configure({
  validate: true,
  hover: true,
  completion: true,
  hoverSchemaSource: false,
  yamlVersion: '1.2',
})

let version = 0

/** A file opened, or changed: another version, since the server keeps what it has read. */
const opened = (text: string, path: string) =>
  TextDocument.create(pathToFileURL(path).href, 'yaml', ++version, text)

/** What it underlines: the line, the text and what it says of it. */
export async function underlined(text: string, path: string) {
  const document = opened(text, path)
  const found = await service.doValidation(document, false)
  return found.map(({ range, message }) => ({
    line: range.start.line + 1,
    text: document.getText(range),
    message,
  }))
}

/** What it offers where `|` stands. */
export async function offered(text: string, path: string): Promise<string[]> {
  const { document, position } = at(text, path)
  const { items } = await service.doComplete(document, position, false)
  return items.map(({ label }) => label)
}

/** What it shows of the word that `|` stands in. */
export async function shown(text: string, path: string): Promise<string> {
  const { document, position } = at(text, path)
  const { contents } = (await service.doHover(document, position)) ?? { contents: '' }
  return typeof contents === 'object' && 'value' in contents ? contents.value : String(contents)
}

function at(text: string, path: string): { document: TextDocument; position: Position } {
  const document = opened(text.replace('|', ''), path)
  return { document, position: document.positionAt(text.indexOf('|')) }
}
