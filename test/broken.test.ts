import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

interface Row {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly code: string
}

const folder = 'test/broken'

const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** The lines of a file as places in it are counted: without the mark that it may begin with. */
const linesOf = (name: string) =>
  read(name)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)

/** `code line:column-end token`, as the true mistakes are listed. */
const listed = (name: string, { code, line, column, endLine, endColumn }: Row) => {
  const token = linesOf(name)[line - 1]?.slice(column - 1, endLine === line ? endColumn - 1 : undefined)
  return `${code} ${line}:${column}-${endLine === line ? endColumn : `${endLine}:${endColumn}`} ${token}`.trimEnd()
}

test.each(files)(
  '%s: its true mistakes are found, each once and where it is, and nothing else',
  async name => {
    const mistakes = read(`${basename(name, '.yaml')}.txt`)
      .trimEnd()
      .split('\n')
    const { out } = await run(`iop validate ${folder}/${name} --format json`)
    const { rows } = JSON.parse(out) as { rows: Row[] }
    expect(rows.map(row => listed(name, row))).toEqual(mistakes)
  },
)
