/** The languages of the program. Everything that has words has them in each of these, or does not compile. */
export type Language = 'sv' | 'en'

/** A text, or what makes one, in each language. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>
