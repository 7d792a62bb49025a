import type { FormFindings } from '../findings/of-form.ts'
import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { certainly, likely } from './meant.ts'

/** Text that is not YAML; that a colon in it begins no value is likely, and not certain. */
export const syntaxMeant = (args: FormFindings['yaml-syntax'], found: Found): Fix | undefined =>
  args.problem === 'colon' ? likely(args, found) : certainly(args, found)

/** A tag means nothing here, and what it stands before is read without it; but with plain text it may be one text. */
export function withoutTag(_: unknown, { start, end, source }: Found): Fix {
  const [, space = '', isNoWord] = /^([ \t]*)([\d"'[{&\r\n])?/.exec(source.text.slice(end, end + 100)) ?? []
  return { isSafe: isNoWord !== undefined, edits: [{ start, end: end + space.length, text: '' }] }
}

/** A file with a directive is read here as if it had none, so that its line can go. */
export function withoutDirective(_: unknown, { start, end, source }: Found): Fix {
  const [rest = ''] = /^[^\r\n]*(\r\n?|\n)?/.exec(source.text.slice(end)) ?? []
  return { isSafe: true, edits: [{ start, end: end + rest.length, text: '' }] }
}
