import type * as z from 'zod'
import { meantBoolean } from '../values/boolean-word.ts'
import { suggestedField } from './suggested-name.ts'

type Issue = z.core.$ZodIssue

/**
 * Of a union's shapes the one that was meant: of those for its kind of value the one that the fewest fields have to
 * change for; on ties that of the field that was written first, then the first listed.
 */
export function bestBranch(branches: readonly Issue[][]): Issue[] {
  const scored = branches
    .map(unfolded)
    .map(issues => ({ issues, cost: costOf(issues), unknownFrom: firstUnknown(issues) }))
  return scored.toSorted((a, b) => a.cost - b.cost || b.unknownFrom - a.unknownFrom)[0]?.issues ?? []
}

/** Where in the value the first field stands that a shape does not know. */
function firstUnknown(issues: readonly Issue[]): number {
  const unknown = issues.find(issue => issue.code === 'unrecognized_keys' && issue.path.length === 0)
  if (unknown?.code !== 'unrecognized_keys') return 0
  return Object.keys(unknown.input ?? {}).findIndex(field => unknown.keys.includes(field))
}

/** A union within a union is as good as the best of its own shapes. */
const unfolded = (issues: Issue[]): Issue[] =>
  issues.flatMap(issue =>
    issue.code === 'invalid_union' && issue.path.length === 0 ? bestBranch(issue.errors) : [issue],
  )

/** More than any number of fields: the value is of another kind. */
const otherKind = 1_000_000

function costOf(issues: readonly Issue[]): number {
  const misspelt = issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? misspellings(issue) : []))
  const costs = issues.map(issue => {
    const { path, input } = issue
    if (path.length === 0 && isOfOtherKind(issue)) return otherKind
    if (issue.code === 'unrecognized_keys') return 100 * issue.keys.length - 60 * misspelt.length
    if (path.length === 1 && input === undefined) return misspelt.includes(String(path[0])) ? 0 : 100
    return 1
  })
  return costs.reduce((sum, cost) => sum + cost, 0)
}

/** The fields that were meant by those that there are none of. */
const misspellings = (issue: z.core.$ZodIssueUnrecognizedKeys): string[] =>
  issue.keys.slice(0, 20).flatMap(field => suggestedField(field, issue.message.split(' ')) ?? [])

/** Whether a shape is for another kind of value: fields instead of a single value, or the other way round. */
function isOfOtherKind({ code, input, ...issue }: Issue): boolean {
  const isBlock = typeof input === 'object' && input !== null
  if (code === 'invalid_type') return true
  if (code === 'invalid_value') return isBlock || isForBooleans(input, issue)
  return isBlock && code === 'custom' && 'params' in issue && issue.params?.isSingle === true
}

/** Whether only yes or no can stand there, and the value is neither, in any words. */
const isForBooleans = (input: unknown, issue: object): boolean =>
  'values' in issue &&
  [issue.values].flat().every(value => typeof value === 'boolean') &&
  typeof input !== 'boolean' &&
  meantBoolean(input) === undefined
