/** What a file says it is in its first key. */
export const formats = ['agreement/1', 'index/1', 'workspace/1'] as const
export type Format = (typeof formats)[number]

/** The format that a text claims, without reading it as YAML; what claims none is taken for an agreement gone wrong. */
export function claimedFormat(text: string): Format | undefined {
  const [, claimed] = /^\ufeff?(?:---\s*)?\{?\s*["']?iop["']?\s*:\s*["']?([\w/]+)/m.exec(text) ?? []
  return formats.find(format => format === claimed)
}
