import type { WritingDifference } from '../../domain/differences/compared-pair.ts'
import { isPlainObject } from '../../domain/plain-object.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import type { SourceFile } from '../../files.ts'
import { parseFile } from '../../validate/steps/parse.ts'

/** Keys and positions from the top of a file. */
type Path = readonly (string | number)[]
type Yaml = Extract<ReturnType<typeof parseFile>, { readonly yaml: unknown }>['yaml']

/** The differences in notation between two files, which change no fact, and the lines of the new file that show them. */
export function writingDifferences(old: SourceFile, now: SourceFile): WritingDifference[] {
  const [before, after] = [old, now].map(file => parseFile(file, 'agreement/1'))
  if (!before || !after || !('yaml' in before) || !('yaml' in after) || old.text === now.text) return []
  const [was, is] = [before.yaml, after.yaml]
  const found: WritingDifference[] = [
    ...comments(was, is),
    ...differenceAt('order', is, reordered(was.value, is.value, [])),
    ...differenceAt('quoting', is, requoted([was, old.text ?? ''], [is, now.text ?? ''])),
  ]
  const isSame = JSON.stringify(was.value) === JSON.stringify(is.value)
  return found.length === 0 && isSame ? [{ kind: 'layout', lines: [] }] : found
}

/** Comments that are new or deleted; a deleted comment has no line. */
function comments(was: Yaml, is: Yaml): WritingDifference[] {
  const [before, after] = [was.comments(), is.comments()]
  const left = before.map(({ text }) => text)
  const lines = after.flatMap(({ text, line }) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 ? [] : [line]
  })
  return lines.length + left.length > 0 ? [{ kind: 'comments', lines }] : []
}

/** The difference of a kind at these paths, if there are any. */
const differenceAt = (
  kind: WritingDifference['kind'],
  { spanOf }: Yaml,
  paths: readonly Path[],
): WritingDifference[] => {
  const lines = [...new Set(paths.map(path => spanOf(path).line))].toSorted((a, b) => a - b)
  return lines.length > 0 ? [{ kind, lines }] : []
}

/** The paths of blocks and lists whose common fields or items are in another order. */
function reordered(old: unknown, now: unknown, path: Path): Path[] {
  if (Array.isArray(old) && Array.isArray(now)) {
    const [before, after] = [old, now].map(list => list.map(item => JSON.stringify(item)))
    return isReordered(before ?? [], after ?? []) ? [path] : []
  }
  if (!isPlainObject(old) || !isPlainObject(now)) return []
  const inner = Object.keys(now).flatMap(name => reordered(old[name], now[name], [...path, name]))
  return [...(isReordered(Object.keys(old), Object.keys(now)) ? [path] : []), ...inner]
}

function isReordered(old: readonly string[], now: readonly string[]): boolean {
  const kept = old.filter(item => now.includes(item))
  return kept.join('\n') !== now.filter(item => old.includes(item)).join('\n')
}

/** The paths of values that are equal but written differently. */
function requoted([was, old]: readonly [Yaml, string], [is, now]: readonly [Yaml, string]): Path[] {
  const textOf = ({ spanOf }: Yaml, text: string, path: Path) => {
    const { start, end } = spanOf(path)
    return text.replace(/^\ufeff/, '').slice(start, end)
  }
  const within = (before: unknown, after: unknown, path: Path): Path[] => {
    if (isPlainObject(before) && isPlainObject(after))
      return Object.keys(after).flatMap(name => within(before[name], after[name], [...path, name]))
    // A quoted text is equal to the same text without quotes.
    const isSame =
      before === after || (isSingle(before) && isSingle(after) && scalarText(before) === scalarText(after))
    return isSame && textOf(was, old, path) !== textOf(is, now, path) ? [path] : []
  }
  return within(was.value, is.value, [])
}

const isSingle = (value: unknown) => typeof value !== 'object' && value !== undefined
