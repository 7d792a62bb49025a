const lines = `*.yaml diff=iop
*.yml diff=iop
# iop git install: end
`

/** What tells git that the workspace's files are compared by `iop`, between marks so that it can be taken out again. */
const block = `# iop git install: iop git uninstall removes these lines\n${lines}`

/** The same after a last line without an end, which it is given. */
const blockAfterOpenLine = `\n# iop git install: iop git uninstall removes these lines and the end of the one above\n${lines}`

/** The text of a `.gitattributes` file with the lines for `iop`, once. */
export function withAttributes(text: string): string {
  if (text.includes(lines)) return text
  return text + (text === '' || text.endsWith('\n') ? block : blockAfterOpenLine)
}

/** The text without the lines for `iop`, as it was before them. */
export const withoutAttributes = (text: string): string =>
  text.replace(blockAfterOpenLine, '').replace(block, '')
