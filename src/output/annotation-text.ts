/** The text of an annotation of GitHub's, in as many lines as it has. */
export const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** A property of an annotation: its file, its title. */
export const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
