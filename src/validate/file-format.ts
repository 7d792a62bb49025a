/** The formats of files, which their first key names. */
export const formats = ['agreement/1', 'index/1', 'workspace/1'] as const
export type Format = (typeof formats)[number]

/** The format that a text claims, found without parsing the text. */
export function claimedFormat(text: string): Format | undefined {
  const [, claimed] = /^\ufeff?(?:---[ \t]*)?\{?[ \t]*["']?iop["']?\s*:\s*["']?([\w/]+)/m.exec(text) ?? []
  return formats.find(format => format === claimed)
}
