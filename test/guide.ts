import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Kind = 'agreement' | 'index' | 'workspace'

interface Example {
  readonly heading: string
  /** Whether it shows what is met with a warning. */
  readonly warns: boolean
  readonly kind: Kind
  readonly text: string
}

export const guide = readFileSync('agreements/README.md', 'utf8')

const chapters = guide.split(/^## /m).map(text => ({ heading: text.split('\n', 1)[0] ?? '', text }))

/** A YAML block that begins with `iop:` is a whole file; any other holds blocks of an agreement. */
export const examples: Example[] = chapters.flatMap(({ heading, text }) =>
  [...text.matchAll(/^```yaml(-warnings)?\n(.*?)^```$/gms)].map(([, warns, text = '']) => ({
    heading,
    warns: warns !== undefined,
    kind: (/^(?:#.*\n)*iop: (\w+)/.exec(text)?.[1] ?? 'agreement') as Kind,
    text,
  })),
)

/** The complete small agreement. */
export const minimal = examples[0]?.text ?? ''

export const idOf = (text: string) => /^id: (.+)$/m.exec(text)?.[1] ?? ''

/** The minimal agreement with the blocks given in place of its own. */
export function withBlocks(blocks: string): string {
  const given = [...blocks.matchAll(/^\w+:/gm)].map(([name]) => name)
  const kept = minimal.split(/^(?=\w)/m).filter(block => !given.some(name => block.startsWith(name)))
  return [...kept, blocks].join('')
}

export const paths: Record<Kind, (text: string) => string> = {
  agreement: text => `${idOf(text)}.yaml`,
  index: text => `indices/${idOf(text).toLowerCase()}.yaml`,
  workspace: () => 'workspace.yaml',
}

/** A folder with a workspace of the minimal agreement, the shipped indices, and a file of its own or in place of one. */
export function workspaceWith(path: string, text: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  const put = (path: string, text: string) => {
    const file = join(cwd, 'agreements', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  cpSync('agreements/indices', join(cwd, 'agreements/indices'), { recursive: true })
  put(paths.agreement(minimal), minimal)
  put(path, text)
  return cwd
}
