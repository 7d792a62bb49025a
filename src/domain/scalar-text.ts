/**
 * A single value of a file as text; nothing of a block or a list. `String` fails on a block that has a key `toString`, so no
 * value of unknown type becomes text elsewhere.
 */
export function scalarText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value)
    default:
      return ''
  }
}
