import { fieldsOf, valueAt } from '../../domain/plain-object.ts'
import { onKey, type Path, problem, startsWith } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { agreementSchema } from '../../schema/agreement.ts'

/** A block of an agreement that stands under another by its indentation: its name, and the path where it stands. */
interface IndentedBlock {
  readonly block: string
  readonly path: Path
}

/**
 * The blocks that the agreement lacks and that stand, in the right shape, within another block, which has findings there. A
 * single value under such a name says nothing, since fields of other blocks have the same names.
 */
export function indentedBlocks(findings: readonly Finding[], value: unknown): IndentedBlock[] {
  const file = fieldsOf(value) ?? {}
  const found = new Map<string, IndentedBlock>()
  for (const { path } of findings)
    for (const [i, step] of path.entries()) {
      const block = String(step)
      if (i === 0 || Object.hasOwn(file, block) || !Object.hasOwn(agreementSchema.shape, block)) continue
      const at = path.slice(0, i + 1)
      const written = valueAt(file, at)
      if (fieldsOf(written) && schemas[block]?.safeParse(written).success)
        found.set(block, { block, path: at })
    }
  return [...found.values()]
}

const schemas: Readonly<Record<string, (typeof agreementSchema.shape)[keyof typeof agreementSchema.shape]>> =
  agreementSchema.shape

/** The findings, with one on each indented block in place of those in it and of the one that the block is missing. */
export const withIndentedBlocks = (
  findings: readonly Finding[],
  indented: readonly IndentedBlock[],
): Finding[] => [
  ...findings.filter(found => !indented.some(one => isAbout(one, found))),
  ...indented.map(({ block, path }) =>
    onKey(problem('block-indented', path, { block, under: String(path[0]) })),
  ),
]

const isAbout = ({ block, path }: IndentedBlock, { code, path: at, args }: Finding) =>
  startsWith(at, path) ||
  (code === 'missing-field' && at.length === 0 && 'field' in args && args.field === block)
