import { isPlainObject } from '../../domain/plain-object.ts'
import type { SourceFile } from '../../files.ts'
import type { WritingDifference } from '../../output/differences/compared-pair.ts'
import { parseFile } from '../../validate/steps/parse.ts'

type Path = readonly (string | number)[]
type Yaml = Extract<ReturnType<typeof parseFile>, { readonly yaml: unknown }>['yaml']

/** What differs in how two files are written and not in what they say, and the lines of the new one that show it. */
export function rewritten(old: SourceFile, now: SourceFile): WritingDifference[] {
  const [before, after] = [old, now].map(file => parseFile(file, 'agreement/1'))
  if (!before || !after || !('yaml' in before) || !('yaml' in after) || old.text === now.text) return []
  const [was, is] = [before.yaml, after.yaml]
  const found: WritingDifference[] = [
    ...comments(was, is),
    ...inOrder('order', is, reordered(was.value, is.value, [])),
    ...inOrder('quoting', is, requoted([was, old.text ?? ''], [is, now.text ?? ''])),
  ]
  const isSame = JSON.stringify(was.value) === JSON.stringify(is.value)
  return found.length === 0 && isSame ? [{ kind: 'layout', lines: [] }] : found
}

/** Comments that are new or deleted; a deleted one has no line. */
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

const inOrder = (
  kind: WritingDifference['kind'],
  { spanOf }: Yaml,
  paths: readonly Path[],
): WritingDifference[] => {
  const lines = [...new Set(paths.map(path => spanOf(path).line))].toSorted((a, b) => a - b)
  return lines.length > 0 ? [{ kind, lines }] : []
}

/** The blocks and lists whose common fields or items stand in another order. */
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
  const common = now.filter(one => old.includes(one))
  return old.filter(one => now.includes(one)).join('\n') !== common.join('\n')
}

/** The values that are equal and written in another way. */
function requoted([was, old]: readonly [Yaml, string], [is, now]: readonly [Yaml, string]): Path[] {
  const textOf = ({ spanOf }: Yaml, text: string, path: Path) => {
    const { start, end } = spanOf(path)
    return text.replace(/^\ufeff/, '').slice(start, end)
  }
  const within = (before: unknown, after: unknown, path: Path): Path[] => {
    if (isPlainObject(before) && isPlainObject(after))
      return Object.keys(after).flatMap(name => within(before[name], after[name], [...path, name]))
    // A text in quotes is equal to the same text without.
    const isSame = String(before) === String(after) && !isPlainObject(after) && !Array.isArray(after)
    return isSame && textOf(was, old, path) !== textOf(is, now, path) ? [path] : []
  }
  return within(was.value, is.value, [])
}
