import type * as z from 'zod'
import { meantBoolean } from '../values/meant-boolean.ts'
import { suggestedField } from './suggested-name.ts'

type Issue = z.core.$ZodIssue

/**
 * The issues of the branch of a union that was probably meant: among the branches for the kind of value, the branch for
 * which the fewest fields have to change; on ties the branch that knows the first field written, then the first listed.
 */
export function bestBranch(branches: readonly Issue[][]): Issue[] {
  const scored = branches
    .map(unfolded)
    .map(issues => ({ issues, cost: costOf(issues), unknownFrom: firstUnknown(issues) }))
  return scored.toSorted((a, b) => a.cost - b.cost || b.unknownFrom - a.unknownFrom)[0]?.issues ?? []
}

/** The position in the value of the first field that a branch does not know. */
function firstUnknown(issues: readonly Issue[]): number {
  const unknown = issues.find(issue => issue.code === 'unrecognized_keys' && issue.path.length === 0)
  if (unknown?.code !== 'unrecognized_keys') return 0
  return Object.keys(unknown.input ?? {}).findIndex(field => unknown.keys.includes(field))
}

/** The issues of a branch, with those of its best branch in place of a union. */
const unfolded = (issues: Issue[]): Issue[] =>
  issues.flatMap(issue =>
    issue.code === 'invalid_union' && issue.path.length === 0 ? bestBranch(issue.errors) : [issue],
  )

/** The cost of another kind of value: more than that of any number of fields. */
const otherKindCost = 1_000_000

function costOf(issues: readonly Issue[]): number {
  const misspelt = issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? misspellings(issue) : []))
  const costs = issues.map(issue => {
    const { path, input } = issue
    if (path.length === 0 && isOfOtherKind(issue)) return otherKindCost
    if (issue.code === 'unrecognized_keys') return 100 * issue.keys.length - 60 * misspelt.length
    if (path.length === 1 && input === undefined) return misspelt.some(name => name === path[0]) ? 0 : 100
    return 1
  })
  return costs.reduce((sum, cost) => sum + cost, 0)
}

/** Known fields that the unknown ones probably misspell. */
const misspellings = (issue: z.core.$ZodIssueUnrecognizedKeys): string[] =>
  issue.keys.slice(0, 20).flatMap(field => suggestedField(field, issue.message.split(' ')) ?? [])

/** Whether a branch is for another kind of value: fields instead of a single value, or the reverse. */
function isOfOtherKind({ code, input, ...issue }: Issue): boolean {
  const isBlock = typeof input === 'object' && input !== null
  if (code === 'invalid_type') return true
  if (code === 'invalid_value') return isBlock || isForBooleans(input, issue)
  return isBlock && code === 'custom' && 'params' in issue && issue.params?.isSingle === true
}

/** Whether only booleans are allowed, and the value is no word for one. */
const isForBooleans = (input: unknown, issue: object): boolean =>
  'values' in issue &&
  [issue.values].flat().every(value => typeof value === 'boolean') &&
  typeof input !== 'boolean' &&
  meantBoolean(input) === undefined
