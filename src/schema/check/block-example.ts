import { fieldsOf } from '../../domain/plain-object.ts'
import { fold } from '../../nearest.ts'
import { shown } from '../values/shown.ts'

/** The beginning of a block in place of a list: its first item under a key of its own, or only the fields of the item. */
export function blockInsteadOf([item]: readonly unknown[], isKeyed: boolean): string {
  const fields = fieldsOf(item) ?? {}
  const parts = Object.keys(fields)
    .slice(0, 3)
    .map(field => `${shown(field)}: …`)
  const block = `{ ${parts.length > 0 ? parts.join(', ') : '…'} }`
  return isKeyed ? `${keyFor(fields)}: ${block}` : block
}

/** A key for an item of a list, made of what its name begins with. */
function keyFor({ id, key, name, to }: Readonly<Record<string, unknown>>): string {
  const text = [id, key, name, to].find(text => typeof text === 'string')
  const [word] = /[a-z][a-z0-9]*/.exec(fold(String(text ?? '').split(/\s/)[0] ?? '')) ?? []
  return word ?? 'a'
}
