const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source
const texts = new RegExp(`\\ben:\\s*(?:${literal}),\\s*sv:\\s*(?:${literal})`, 'g')

/**
 * A source file of the schema in which the texts of fields and values are empty, in both languages. Everything else is
 * left as it is: `test/field-texts.test.ts` compares the syntax trees.
 */
export const withoutFieldTexts = source => source.replaceAll(texts, "en: '', sv: ''")
