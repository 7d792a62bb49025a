import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Block } from '../../src/domain/differences/facts/fact.ts'
import { factsOf } from '../../src/schema/facts.ts'
import { resolvedValues } from '../../src/validate/agreement/resolved-values.ts'
import { readYaml } from '../../src/yaml/read.ts'

/** An agreement's file as plain values, its readings settled. */
export type Fields = Readonly<Record<string, unknown>>

const settled = (text: string): Fields => resolvedValues(readYaml(text).value).value as Fields

export const settledFile = (path: string): Fields => settled(readFileSync(path, 'utf8'))

export const factsIn = (text: string): Block => factsOf(settled(text))

/** Every agreement that ships or is a test of its own. */
export const files: readonly Fields[] = ['agreements', 'test/real/agreements'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml') && name !== 'workspace.yaml')
    .map(name => settledFile(`${folder}/${name}`)),
)

export const anyFile = fc.constantFrom(...files)

/** A file after some edits, each of any kind and in any place. */
export const edited = (file: Fields): fc.Arbitrary<Fields> =>
  fc
    .array(fc.tuple(fc.constantFrom(...edits), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })
    .map(all => all.reduce((standing, [edit, where, how]) => edit(standing, where, how) ?? standing, file))

type Edit = (file: Fields, where: number, how: number) => Fields | undefined

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The paths of all values and blocks below the top. */
const pathsIn = (value: Fields, path: readonly string[] = []): string[][] =>
  Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...(isFields(inner) ? pathsIn(inner, [...path, name]) : []),
  ])

const at = (file: Fields, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Fields)[step], file)

function put(file: Fields, [step = '', ...rest]: readonly string[], value: unknown): Fields {
  const { [step]: inner, ...others } = file
  const next = rest.length === 0 ? value : put(inner as Fields, rest, value)
  return next === undefined ? others : { ...file, [step]: next }
}

const picked = <T>(list: readonly T[], where: number): T | undefined => list[where % list.length]

const removed: Edit = (file, where) => {
  const path = picked(pathsIn(file), where)
  return path && put(file, path, undefined)
}

const renamed: Edit = (file, where, how) => {
  const path = picked(
    pathsIn(file).filter(path => path.length > 1),
    where,
  )
  return (
    path &&
    put(put(file, path, undefined), [...path.slice(0, -1), `${path.at(-1)}-${how % 9}`], at(file, path))
  )
}

const otherNumber: Edit = (file, where, how) => {
  const path = picked(
    pathsIn(file).filter(path => typeof at(file, path) === 'number' && path[0] !== 'version'),
    where,
  )
  return path && put(file, path, Number(at(file, path)) + 1 + (how % 5000))
}

const otherText: Edit = (file, where, how) => {
  const path = picked(
    pathsIn(file).filter(path => typeof at(file, path) === 'string'),
    where,
  )
  return path && put(file, path, `${at(file, path)} ${how % 7}`)
}

const copied: Edit = (file, where, how) => {
  const path = picked(
    pathsIn(file).filter(path => path.length === 2),
    where,
  )
  return path && put(file, [path[0] ?? '', `kopia-${how % 9}`], at(file, path))
}

const movedTo: Edit = (file, where, how) => {
  const things = pathsIn(file).filter(path => path.length > 1 && isFields(at(file, path)))
  const [path, other] = [picked(things, where), picked(things, how)]
  if (!path || !other || other.join('.').startsWith(path.join('.'))) return undefined
  return put(put(file, path, undefined), [...other.slice(0, -1), path.at(-1) ?? ''], at(file, path))
}

export const edits: readonly Edit[] = [removed, renamed, otherNumber, otherText, copied, movedTo]

/** The same file with the fields of every block, and the items of every list, in another order. */
export function shuffled<T>(value: T, seed: number): T {
  const turned = <I>(items: readonly I[]): I[] => {
    const by = items.length > 0 ? seed % items.length : 0
    return [...items.slice(by), ...items.slice(0, by)].reverse()
  }
  if (Array.isArray(value)) return turned(value.map(item => shuffled(item, seed))) as T
  if (!isFields(value)) return value
  return Object.fromEntries(
    turned(Object.entries(value).map(([name, one]) => [name, shuffled(one, seed)])),
  ) as T
}
