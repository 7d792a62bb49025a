const lines = `*.yaml diff=iop
*.yml diff=iop
# iop git install: end
`

/** The lines that make git compare YAML files with `iop`, between comments by which they are found and removed. */
const block = `# iop git install: iop git uninstall removes these lines\n${lines}`

/** The same lines for a file whose last line has no line feed. */
const blockAfterOpenLine = `\n# iop git install: iop git uninstall removes these lines and the end of the one above\n${lines}`

/** The same lines for a file that is there and empty. */
const blockInEmptyFile = `# iop git install: iop git uninstall removes these lines and keeps the file\n${lines}`

/** The text, or undefined where there is no file, of `.gitattributes` with the lines for `iop`, added only if they are missing. */
export function withAttributes(text: string | undefined): string {
  if (text === undefined) return block
  if (text.includes(lines)) return text
  if (text === '') return blockInEmptyFile
  return text + (text.endsWith('\n') ? block : blockAfterOpenLine)
}

/** The text of a `.gitattributes` file as it was before `withAttributes`; undefined where there was none. */
export function withoutAttributes(text: string | undefined): string | undefined {
  if (text === undefined || text === block) return undefined
  return text.replace(blockInEmptyFile, '').replace(blockAfterOpenLine, '').replace(block, '')
}
