import { type RunOptions, run } from './run.ts'

export const consoleBlock = /^```console\n\$ (iop .+)\n[\s\S]*?^```$/gm

/** The page as it would read if its commands were run now; an exit code other than 0 is shown. */
export async function replay(page: string, options?: RunOptions): Promise<string> {
  let replayed = ''
  let end = 0
  for (const match of page.matchAll(consoleBlock)) {
    const [block, line = ''] = match
    const { out, err, exitCode } = await run(line, options)
    const code = exitCode === 0 ? '' : `(exit code ${exitCode})\n`
    replayed += `${page.slice(end, match.index)}\`\`\`console\n$ ${line}\n${out}${err}${code}\`\`\``
    end = match.index + block.length
  }
  return replayed + page.slice(end)
}

/** The lines of all screens of a page. */
export const screenLines = (page: string): string[] =>
  [...page.matchAll(/^```console\n\$ .*\n([\s\S]*?)^```$/gm)].flatMap(([, screen = '']) => screen.split('\n'))
