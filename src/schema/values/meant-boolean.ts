/** The boolean that a word for yes or no means, which YAML reads as text. */
export const meantBoolean = (written: unknown): boolean | undefined => {
  if (typeof written !== 'string') return undefined
  const word = written.trim().toLowerCase()
  if (/^(yes|ja|y|j|on|på|sant|x|true)$/.test(word)) return true
  return /^(no|nej|n|off|av|falskt|false)$/.test(word) ? false : undefined
}
