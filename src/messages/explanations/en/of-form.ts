import type { FormFindings } from '../../../findings/of-form.ts'
import type { Explanation } from '../explanation.ts'

/** What must hold for the form of a file, and why. */
export const ofForm: { readonly [C in keyof FormFindings]: Explanation } = {
  'file-empty': {
    holds: 'A file has contents.',
    why: 'An empty file is most often one that was not saved, and must not pass for an agreement without errors.',
  },
  'file-not-text': {
    holds: 'A file is text in UTF-8.',
    why: 'In another encoding å, ä and ö go wrong, and a picture or a Word document cannot be read at all.',
  },
  'file-not-readable': {
    holds: 'A file can be read.',
    why: 'What cannot be read has not been checked.',
  },
  'file-too-large': {
    holds: 'A file is no larger than anyone would write.',
    why: 'An agreement is a few pages; a huge file is something else, and would only take time.',
  },
  'yaml-syntax': {
    holds: 'A file is YAML.',
    why: 'What stands after a syntax error can be read in several ways, so nothing is computed from the file.',
  },
  'yaml-directive': {
    holds: 'A file does not tell YAML to read it in another way.',
    why: 'With %YAML 1.1, “yes” and days become something else than they look like.',
  },
  'several-documents': {
    holds: 'A file is one document.',
    why: 'Of several, with --- between them, it is unclear which counts.',
  },
  'tag-unknown': {
    holds: 'A value has no YAML tag such as !kronor.',
    why: 'The tag changes how the value is read, and nobody knows how.',
  },
  'yaml-too-deep': {
    holds: 'Nothing in a file nests deeper than anyone would write.',
    why: 'Such files are made to bring programs down.',
  },
  'duplicate-key': {
    holds: 'A field stands once.',
    why: 'Of two values only one counts, and programs differ on which.',
  },
  'key-not-text': {
    holds: 'A key is a text.',
    why: 'Nobody can refer to a list or an object as a key.',
  },
  'key-reserved': {
    holds: 'A key is no word that the computer language has taken.',
    why: 'Such keys can vanish, or change other things, when the file is read.',
  },
  'alias-unknown': {
    holds: 'An alias (*name) has its anchor (&name) earlier in the file.',
    why: 'Without the anchor there is no value.',
  },
  'alias-circular': {
    holds: 'An anchor does not hold an alias of itself.',
    why: 'A value that holds itself never ends.',
  },
  'alias-bomb': {
    holds: 'Aliases do not blow a file up beyond reason.',
    why: 'A few lines can become billions of values, which only serves to bring programs down.',
  },
  'control-character': {
    holds: 'A file has no control characters.',
    why: 'Hidden characters can show another text than the one that counts.',
  },
  'text-cut': {
    holds: 'A text with a # after a space stands in quotes.',
    why: 'YAML takes the rest for a comment, and it silently vanishes.',
  },
  'number-zeros': {
    holds: 'A number has no noughts at either end that YAML drops.',
    why: '01 becomes 1, which is wrong if it is a name.',
  },
  'number-notation': {
    holds: 'A number is written as people write it.',
    why: '5e5 and 0x10 are numbers for computers, and easily misread.',
  },
  'number-unclear': {
    holds: 'A number is written so that it can be read in one way only.',
    why: 'YAML reads 500.000 as five hundred and 1e3 as a thousand; the writer may have meant something else.',
  },
  'merge-not-map': {
    holds: 'What << merges in is an object.',
    why: 'Only fields with keys can be put in among others.',
  },
  'number-imprecise': {
    holds: 'A number has no more digits than it can be read with.',
    why: 'The last digits would silently vanish, and money is reckoned exactly.',
  },
  'format-missing': {
    holds: 'A file says in “iop” what it is.',
    why: 'The same field means different things in an agreement, an index and settings.',
  },
  'format-unknown': {
    holds: 'A file is of a kind and a version that there is.',
    why: 'Another version may mean something else by the same words.',
  },
  'unknown-field': {
    holds: 'A field is one of those that can stand there.',
    why: 'A misspelt field would otherwise silently count as missing.',
  },
  'missing-field': {
    holds: 'A field that is needed is there.',
    why: 'Without it nothing can be computed from the file, and nothing is guessed.',
  },
  'empty-value': {
    holds: 'A field has a value.',
    why: 'An empty field says neither nought, no nor unknown.',
  },
  'wrong-type': {
    holds: 'A value is of the kind that the field has.',
    why: 'A text where a number belongs cannot be reckoned with.',
  },
  'text-unquoted': {
    holds: 'A text that looks like a number stands in quotes.',
    why: 'YAML reads 4.10 as the number 4.1, and clause 4.10 becomes clause 4.1.',
  },
  'number-format': {
    holds: 'A number is written in digits, with a point before decimals.',
    why: 'With spaces, commas or “kr” it is text to YAML.',
  },
  'boolean-word': {
    holds: 'Yes and no are written true and false.',
    why: 'YAML reads “yes” and “ja” as texts.',
  },
  'value-not-allowed': {
    holds: 'A word is one of those that the field can have.',
    why: 'Each word has a fixed meaning; another has none.',
  },
  'day-invalid': {
    holds: 'A day is in the calendar.',
    why: '30 February is no day, and it is unclear which was meant.',
  },
  'day-format': {
    holds: 'A day is written year-month-day.',
    why: '1/4 is not the same day in all countries.',
  },
  'day-out-of-range': {
    holds: 'A day lies between 1900 and 2200.',
    why: 'A year outside is a slip of the pen, and would give thousands of payouts.',
  },
  'amount-not-number': {
    holds: 'An amount is a number of kronor.',
    why: 'Nobody can reckon with words; what is unknown is written as unknown.',
  },
  'amount-negative': {
    holds: 'An amount is not below nought.',
    why: 'Who gives and who receives have fields of their own; a minus sign is a slip of the pen.',
  },
  'amount-decimals': {
    holds: 'An amount has two decimals at most.',
    why: 'Less than an öre cannot be paid.',
  },
  'amount-too-large': {
    holds: 'An amount is no larger than agreements can be.',
    why: 'So large an amount has a few noughts too many.',
  },
  'percent-invalid': {
    holds: 'A per cent is a number with four decimals at most.',
    why: 'Published numbers have one or two; more are a slip of the pen.',
  },
  'share-invalid': {
    holds: 'A share lies between 0 and 100 per cent.',
    why: 'More than the whole cannot be shared.',
  },
  'index-number-invalid': {
    holds: 'An index number is above nought.',
    why: 'Levels are compared by division, and an index is never nought.',
  },
  'index-period-invalid': {
    holds: 'An index period is a year, a quarter or a month: 2023, 2023-Q3, 2023-10.',
    why: 'The period decides which value is used.',
  },
  'number-out-of-range': {
    holds: 'A count lies within the limits of the field.',
    why: 'Outside them the number is a slip of the pen.',
  },
  'key-invalid': {
    holds: 'A key is written with small letters a–z, digits and hyphens.',
    why: 'Keys stand in file names, commands and references, where å, spaces and capitals make trouble.',
  },
  'year-invalid': {
    holds: 'A year is 1, 2, 3 … for agreement years or 2026, 2027 … for calendar years.',
    why: 'The amount is for a certain year.',
  },
  'text-empty': {
    holds: 'A text says something.',
    why: 'An empty text hides that something is missing.',
  },
  'text-too-long': {
    holds: 'A text is no longer than anyone would write.',
    why: 'Texts of that length belong in the document, not in the facts about it.',
  },
  'exactly-one-of': {
    holds: 'Of fields that exclude each other one is there.',
    why: 'Two say different things, and none says nothing.',
  },
  'one-of-missing': {
    holds: 'At least one of several fields is there.',
    why: 'Without any of them it has not been said.',
  },
  'field-needs': {
    holds: 'A field that builds on another has it.',
    why: 'By itself it means nothing.',
  },
  'only-one-of': {
    holds: 'Two ways to say the same thing do not stand side by side.',
    why: 'They may contradict each other, and then it is unclear which counts.',
  },
  'winter-unclear': {
    holds: 'A winter is written with both of its years.',
    why: 'The winter of 2024 can begin or end in that year.',
  },
  'month-not-in-period': {
    holds: 'A month of a period is one of the period’s months.',
    why: 'A quarter has no fourth month, so it would never happen.',
  },
  'after-period': {
    holds: 'What is due some time into a period is due before the period ends.',
    why: 'After 14 months a year has already begun anew.',
  },
}
