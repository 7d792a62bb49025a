import type { FormFindings } from '../findings/of-form.ts'
import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { certainly, likely } from './meant.ts'

/** Text that is not YAML; that a colon in it begins no value is likely, and not certain. */
export const syntaxMeant = (args: FormFindings['yaml-syntax'], found: Found): Fix | undefined =>
  args.problem === 'colon' ? likely(args, found) : certainly(args, found)

/** A tag means nothing here, and what it stands before is read without it; or both are one text. */
export function withoutTag(_: unknown, { start, end, source }: Found): Fix {
  const [space = ''] = /^[ \t]*/.exec(source.text.slice(end, end + 100)) ?? []
  return { isSafe: false, edits: [{ start, end: end + space.length, text: '' }] }
}

/** A file without its directive is read as it is here already; its writer may have meant the other reading. */
export function withoutDirective(_: unknown, { start, end, source }: Found): Fix {
  const [rest = ''] = /^[^\r\n]*(\r\n?|\n)?/.exec(source.text.slice(end)) ?? []
  return { isSafe: false, edits: [{ start, end: end + rest.length, text: '' }] }
}
