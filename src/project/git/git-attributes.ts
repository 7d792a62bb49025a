const lines = `*.yaml diff=iop
*.yml diff=iop
# iop git install: end
`

/** The lines that make git compare YAML files with `iop`, between comments by which they are found and removed. */
const block = `# iop git install: iop git uninstall removes these lines\n${lines}`

/** The same lines for a file whose last line has no line feed. */
const blockAfterOpenLine = `\n# iop git install: iop git uninstall removes these lines and the end of the one above\n${lines}`

/** The text of a `.gitattributes` file with the lines for `iop`, which are added only if they are missing. */
export function withAttributes(text: string): string {
  if (text.includes(lines)) return text
  return text + (text === '' || text.endsWith('\n') ? block : blockAfterOpenLine)
}

/** The text of a `.gitattributes` file as it was before `withAttributes`. */
export const withoutAttributes = (text: string): string =>
  text.replace(blockAfterOpenLine, '').replace(block, '')
