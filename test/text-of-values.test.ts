import { join, relative } from 'node:path'
import { type Expression, type Node, SyntaxKind } from 'typescript/unstable/ast'
import {
  isBinaryExpression,
  isCallExpression,
  isIdentifier,
  isPropertyAccessExpression,
  isTaggedTemplateExpression,
  isTemplateExpression,
} from 'typescript/unstable/ast/is'
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync'
import { expect, onTestFinished, test } from 'vitest'

/**
 * JavaScript makes text of a block by calling what stands in it as `toString`, which a file can choose, and fails. So what
 * becomes text is of a type that holds no blocks, and values of a file go through `scalarText`.
 */
test('nothing becomes text, or a number, whose type allows a block', () => {
  const api = new API({ cwd: process.cwd() })
  onTestFinished(() => api.close())
  const [project] = api.updateSnapshot({ openProjects: [join(process.cwd(), 'tsconfig.json')] }).getProjects()
  if (!project) throw new Error('no project')
  const { program, checker } = project
  const files = project.rootFiles.filter(file => relative(process.cwd(), file).startsWith('src'))
  expect(files.length).toBeGreaterThan(500)

  const found = files.flatMap(file => {
    const conversions = conversionsIn(program.getSourceFile(file))
    const types = checker.getTypeAtLocation(conversions.map(({ converted }) => converted))
    return conversions
      .filter(({ how }, i) => !isSafe(how, types[i], checker))
      .map(({ how, converted }) => `${relative(process.cwd(), file)}: ${how} of ${converted.getText()}`)
  })
  expect(found).toEqual([])
})

type Conversion = 'text' | 'join' | 'callback'

/** The expressions of a file that JavaScript makes text or numbers of. */
function conversionsIn(file: Node | undefined): { how: Conversion; converted: Expression }[] {
  const found: { how: Conversion; converted: Expression }[] = []
  const add = (how: Conversion, ...all: readonly Expression[]) =>
    found.push(...all.map(converted => ({ how, converted })))
  const visit = (node: Node): void => {
    if (isTemplateExpression(node) && !isTaggedTemplateExpression(node.parent))
      add('text', ...node.templateSpans.map(({ expression }) => expression))
    if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.PlusToken)
      add('text', node.left, node.right)
    if (isCallExpression(node)) {
      const { expression: called, arguments: given } = node
      const isCallback = given.some(argument => isIdentifier(argument) && converters.has(argument.text))
      if (isIdentifier(called) && converters.has(called.text)) add('text', ...given)
      if (isPropertyAccessExpression(called) && called.name.text === 'join') add('join', called.expression)
      if (isCallback) add('callback', isPropertyAccessExpression(called) ? called.expression : called)
    }
    node.forEachChild(visit)
  }
  if (file) visit(file)
  return found
}

const converters = new Set(['String', 'Number', 'BigInt'])

function isSafe(how: Conversion, type: Type | undefined, checker: Checker): boolean {
  if (!type) return false
  if (how === 'text') return isScalar(type, checker)
  const list = checker.getNonNullableType(type) ?? type
  if (list.isTypeReference() && checker.isArrayLikeType(list))
    return checker.getTypeArguments(list).every(item => isScalar(item, checker))
  // A `join` of our own makes no text of its object; of what can be anything nobody knows.
  return how === 'join' && !isAnything(list)
}

const isAnything = ({ flags }: Type) => (flags & (TypeFlags.Any | TypeFlags.Unknown)) !== 0

/** Whether all values of a type are texts, numbers, booleans, null or undefined. */
function isScalar(type: Type, checker: Checker): boolean {
  if (type.isUnionType()) return type.getTypes().every(part => isScalar(part, checker))
  if (type.isIntersectionType()) return type.getTypes().some(part => isScalar(part, checker))
  const bounds = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : undefined
  return bounds ? isScalar(bounds, checker) : (type.flags & scalars) !== 0
}

const scalars =
  TypeFlags.StringLike |
  TypeFlags.NumberLike |
  TypeFlags.BigIntLike |
  TypeFlags.BooleanLike |
  TypeFlags.Undefined |
  TypeFlags.Null |
  TypeFlags.Never
