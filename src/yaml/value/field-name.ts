import { isScalar, type Pair } from 'yaml'
import { type Path, problem } from '../../finding.ts'
import { damagedValue, type TextProblem } from '../text-problem.ts'
import { tokenOf } from './node.ts'
import { keyProblems } from './scalar.ts'

/** The name of a field as its key has it, and the problems of the key. */
interface FieldName {
  /** Undefined where the key names no field. */
  readonly name: string | undefined
  readonly problems: readonly TextProblem[]
}

/** Reads the key of a field. A key without a space after its colon (`cash:100`) is read as the name before the colon. */
export function fieldName({ key, value }: Pair, path: Path, text: string): FieldName {
  const range = tokenOf(key, text)
  if (!isScalar(key) || typeof key.value === 'object')
    return { name: undefined, problems: [damagedValue(problem('key-not-text', path, {}), range)] }
  const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
  const [, field, rest = ''] = /^([A-Za-z]\w*):\s*(\S.*)$/.exec(key.type === 'PLAIN' ? name : '') ?? []
  if (field !== undefined && (value === null || /^["'[{*&|>]/.test(rest))) {
    const meant = value === null ? { meant: `${field}: ${rest}` } : {}
    const glued = problem('yaml-syntax', [...path, field], { problem: 'no-space', ...meant })
    return { name: field, problems: [damagedValue(glued, range)] }
  }
  return {
    name: name === '__proto__' ? undefined : name,
    problems: [...keyProblems(key, [...path, name], text)],
  }
}
