import { fieldsOf, isPlainObject, valueAt } from '../../domain/plain-object.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { onKey, type Path, problem } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { agreementRoles } from '../../schema/agreement.ts'
import type { Naming } from '../../schema/fields/naming.ts'
import { shown } from '../../schema/values/shown.ts'

/** Reports the key that is meant in place of an invalid one, where the name of a party or a group stands instead. */
export const withKeysOfNames = (findings: readonly Finding[], value: unknown): Finding[] =>
  findings.map(found => {
    const naming =
      found.code === 'key-invalid' && agreementRoles().namings.find(one => leadsTo(one, found.path))
    if (!naming) return found
    const name = naming.isKey ? found.path.at(-1) : valueAt(value, found.path)
    const [key, ...others] = naming.blocks.flatMap(block =>
      keysNamed(scalarText(name), fieldsOf(value)?.[block]),
    )
    if (key === undefined || others.length > 0) return found
    const meant = problem('name-for-key', found.path, { name: shown(name), key })
    return naming.isKey ? onKey(meant) : meant
  })

/** Whether a path is to a place where keys are named, or to an item of a list there. */
const leadsTo = ({ path: fields }: Naming, path: Path): boolean => {
  const place = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
  return place.length === fields.length && fields.every((field, i) => field === '*' || field === place[i])
}

/** The keys in a block of items that have a name. */
const keysNamed = (name: string, block: unknown): string[] =>
  Object.entries(isPlainObject(block) ? block : {})
    .filter(([, item]) => [fieldsOf(item)?.name, fieldsOf(item)?.alsoCalled].flat().includes(name))
    .map(([key]) => key)
