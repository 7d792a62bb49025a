/** At most five words in a row with `last` before the last; of more than five, how many there are besides. */
export function alternatives(words: readonly string[], last: 'or' | 'and' | 'eller' | 'och'): string {
  const most = 5
  const shown = words.slice(0, most).map(word => `“${word}”`)
  const quoted = last === 'or' || last === 'and' ? shown : shown.map(word => word.replace('“', '”'))
  if (words.length > most) return `${quoted.join(', ')} … (+${words.length - most})`
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}

/** ` – did you mean “x”?`, or what to say where nothing is near. */
export const meant = (nearest: string | undefined, question: string, otherwise = ''): string =>
  nearest === undefined ? otherwise : `${question}“${nearest}”`
