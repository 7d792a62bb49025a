import { withMarkedLines, withoutMarkedLines } from './marked-lines.ts'

/** The lines that make git compare YAML files with `iop`. */
const lines = '*.yaml diff=iop\n*.yml diff=iop\n'
const pattern = lines.replaceAll(/[*.]/g, '\\$&')

/** The text, or undefined where there is no file, of `.gitattributes` with the lines for `iop`, added only if they are missing. */
export const withAttributes = (text: string | undefined): string =>
  text?.includes(lines) ? text : withMarkedLines(text, lines)

/** The text of a `.gitattributes` file as it was before `withAttributes`; undefined where there was none. */
export const withoutAttributes = (text: string | undefined): string | undefined =>
  withoutMarkedLines(text, pattern)
