import type { ValueType, YamlProblem } from '../../findings/of-form.ts'
import type { Said, Words } from '../words.ts'
import { allOf, anyOf, choose, quoted } from './phrases.ts'

const yaml: Record<YamlProblem, Said> = {
  indentation: {
    says: 'The indentation does not fit the lines above.',
    help: 'Begin the line as far in as the fields that it belongs with.',
  },
  'too-deep': {
    says: 'The line looks like a field, but its indentation makes it part of the value above.',
    help: 'Indent it as far as the field above, or put quotes around all of the text if it is part of it.',
  },
  tab: {
    says: 'A tab is used for indentation, and YAML takes spaces only.',
    help: 'Replace the tabs with spaces.',
  },
  quote: {
    says: 'This quote opens a text that is never closed.',
    help: 'Put a quote of the same kind where the text ends.',
  },
  'after-quote': {
    says: 'The text goes on after the closing quote.',
    help: "Put quotes around all of the text; in a text between ' a ' is written ''.",
  },
  bracket: {
    says: 'This bracket is never closed.',
    help: 'Close it with } or ] where it is to end, with the commas inside.',
  },
  'bracket-indentation': {
    says: 'What stands in brackets must be indented deeper than the field that they belong to.',
    help: 'Indent the lines up to the closing bracket.',
  },
  'bracket-extra': { says: 'This bracket closes something that is not open.', help: 'Remove it.' },
  'bracket-inside': {
    says: 'Between brackets a text that holds a bracket must stand in quotes.',
    help: 'Put quotes around all of the text.',
  },
  'after-bracket': {
    says: 'Something stands after the closing bracket.',
    help: 'Remove it, or put quotes around all of the text.',
  },
  comma: {
    says: 'A comma is missing here.',
    help: 'Write a comma after this; a text that holds a colon must stand in quotes.',
  },
  'comma-inside': {
    says: 'Between braces a comma ends the value: a text that holds one must stand in quotes.',
  },
  'comma-extra': { says: 'There is a comma too many here.', help: 'Remove it.' },
  colon: { says: 'A value that holds a colon and a space must stand in quotes.' },
  'no-colon': {
    says: 'The line is no field: it has no colon.',
    help: 'Write “name: value”, or indent the line if it belongs to the text above.',
  },
  'no-space': { says: 'A space is missing after the colon.' },
  dash: {
    says: 'An item of a list (-) cannot stand here.',
    help: 'Begin the list on a line of its own, indented under the field that it belongs to.',
  },
  escape: {
    says: 'A \\ in quotes begins an escape sequence, and there is none such.',
    help: "Write \\\\, or use ' for quotes.",
  },
  start: { says: 'A text cannot begin with this character.' },
  'block-header': {
    says: 'After | or > the text must begin on the next line.',
    help: 'Move the text down, and indent it.',
  },
  comment: { says: 'A comment must have a space before it.', help: 'Write a space before #.' },
  'line-end': {
    says: 'The file has line ends (CR) that YAML does not know.',
    help: 'Save it with line ends of an ordinary kind (LF or CRLF).',
  },
  other: {
    says: 'The file cannot be read as YAML from here on.',
    help: 'Look for a missing colon, quote or indentation here or just above.',
  },
}

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a block of fields',
}

const write = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `Write ${meant}.`

/** What can be wrong with a file as text, as YAML, and with its shape. */
export const ofForm = {
  'file-empty': () => 'The file is empty.',
  'file-not-text': () => ({ says: 'The file is not text in UTF-8.', help: 'Is it a PDF or an image?' }),
  'file-not-readable': () => 'This cannot be read: no file, no permission, or a link that leads nowhere.',
  'file-too-large': ({ limit }) => `The file is larger than ${limit} MB; an agreement is a few kilobytes.`,
  'yaml-syntax': ({ problem, meant }) => ({ ...yaml[problem], help: write(meant) ?? yaml[problem].help }),
  'yaml-directive': ({ directive }) => ({
    says: `“${directive}” asks for the file to be read in another way than as YAML 1.2.`,
    help: 'Remove the line.',
  }),
  'several-documents': () => ({
    says: 'A second document (---) begins here; only the first has been looked at.',
    help: 'Write one agreement a file.',
  }),
  'tag-unknown': ({ tag }) => ({
    says: `The tag “${tag}” means nothing here.`,
    help: 'Remove it, or put quotes around all of the value.',
  }),
  'yaml-too-deep': () => 'The file nests far deeper than any agreement.',
  'duplicate-key': ({ key }) => ({
    says: `“${key}” stands here a second time.`,
    help: 'Remove one of them, or give them different names.',
  }),
  'key-not-text': () => ({
    says: 'A key must be a plain word.',
    help: 'Put quotes around all of the value if it is a text that begins with a bracket.',
  }),
  'key-reserved': ({ key }) => `“${key}” cannot be a key.`,
  'alias-unknown': ({ name }) => ({
    says: `“*${name}” refers to an anchor that is not there.`,
    help: `Set the anchor &${name} on what is meant, further up; or quotes around a text that begins with *.`,
  }),
  'alias-circular': ({ name }) => `“*${name}” refers to something that it is itself a part of.`,
  'alias-bomb': () => 'The aliases (*) repeat the file’s contents beyond all measure.',
  'control-character': ({ character }) => ({
    says: `The text holds the control character ${character}.`,
    help: 'Remove it.',
  }),
  'text-cut': ({ cut, meant }) => ({
    says: `YAML takes “${cut}” for a comment, and it is lost from the text.`,
    help: `Write ${meant}, or a space after # if it is a comment.`,
  }),
  'number-zeros': ({ written, number }) => ({
    says: `YAML reads ${written} as the number ${number}, without the zeros before it.`,
    help: `Write ${number} if it is a number, or "${written}" if it is text.`,
  }),
  'number-notation': ({ written, meant }) => ({
    says: `${written} is a number written for computers${meant === undefined ? '' : `, and is read as ${meant}`}.`,
    help: `${meant === undefined ? 'Write the number in digits' : `Write ${meant}`}, or "${written}" if it is text.`,
  }),
  'number-unclear': ({ written, meant }) => ({
    says: `Whether ${written} is written with thousands or with decimals cannot be known.`,
    help: `Write ${meant.join(' or ')}.`,
  }),
  'number-imprecise': ({ written }) => `The number ${written} has more digits than can be kept exactly.`,
  'merge-not-map': () => 'What “<<” brings in must be a block of fields.',
  'format-missing': ({ formats }) => ({
    says: 'The file does not say what it is.',
    help: `Begin it with “iop: ${formats[0]}” (or ${anyOf(formats.slice(1))}).`,
  }),
  'format-unknown': ({ found, formats }) => ({
    says: `“${found}” is no format that this program reads.`,
    help: `Write ${anyOf(formats)}.`,
  }),
  'unknown-field': ({ field, nearest, known }) => ({
    says: `There is no field “${field}” here.`,
    help: choose(nearest, known),
  }),
  'missing-field': ({ field }) => `The field “${field}” is missing here.`,
  'empty-value': () => ({ says: 'Nothing stands here.', help: 'Write a value, or remove the field.' }),
  'wrong-type': ({ expected, found }) => `Here must stand ${types[expected]}, not ${types[found]}.`,
  'text-unquoted': ({ written, meant }) => ({
    says: `Here must stand text, but YAML reads ${written} as ${/^\D+$/.test(written) ? 'yes or no' : 'a number'}.`,
    help: `Write ${meant}.`,
  }),
  'number-format': ({ found, meant }) => ({
    says: `“${found}” is not a number to YAML.`,
    help: `Write ${meant}.`,
  }),
  'boolean-word': ({ found, meant }) => ({
    says: `“${found}” is text to YAML, not yes or no.`,
    help:
      meant === undefined ? 'Remove the field: it stands only where something is true.' : `Write ${meant}.`,
  }),
  'value-not-allowed': ({ found, nearest, allowed }) => ({
    says: `“${found}” cannot stand here.`,
    help: nearest === undefined ? `Write ${anyOf(allowed)}.` : choose(nearest, allowed),
  }),
  'day-invalid': ({ found }) => ({
    says: `“${found}” is no day of the calendar.`,
    help: 'Write year-month-day, such as 2024-01-31.',
  }),
  'day-format': ({ found, meant }) => ({
    says: `“${found}” is no day as it is to be written: year-month-day.`,
    help: `Write ${meant}.`,
  }),
  'day-out-of-range': ({ found, first, last }) => `The day ${found} is not between ${first} and ${last}.`,
  'amount-not-number': ({ found }) => ({
    says: `The amount “${found}” is not a number.`,
    help: 'Write digits only, such as 1500000.',
  }),
  'amount-negative': ({ found }) => `The amount ${found} is below 0.`,
  'amount-decimals': ({ found, decimals }) => `The amount ${found} has more than ${decimals} decimals.`,
  'amount-too-large': ({ found }) => `The amount ${found} is above 1 000 000 000 000 kronor.`,
  'percent-invalid': ({ found }) => ({
    says: `“${found}” is no percentage with at most four decimals.`,
    help: 'Write it as 2.7.',
  }),
  'share-invalid': ({ found }) => ({
    says: `“${found}” is no share in per cent: above 0, at most 100.`,
    help: 'Write it as 80 or 12.5.',
  }),
  'index-number-invalid': ({ found }) => ({
    says: `“${found}” is no level of an index, above 0 with at most six decimals.`,
    help: 'Write it as 336.04.',
  }),
  'index-period-invalid': ({ found }) => ({
    says: `“${found}” is no year, quarter or month.`,
    help: 'Write 2005, 2005-Q4 or 2005-10.',
  }),
  'year-invalid': ({ found }) => ({
    says: `“${found}” is no year.`,
    help: 'Write 1, 2, 3 … for agreement years, or 2026, 2027 … for calendar years.',
  }),
  'number-out-of-range': ({ least, most }) => {
    if (least === 0) return `The number must be ${most} at most.`
    return Number.isFinite(most)
      ? `The number must be from ${least} to ${most}.`
      : `The number must be ${least} at least.`
  },
  'key-invalid': ({ key }) => ({
    says: `“${key}” cannot be an id.`,
    help: 'Write small letters a–z, digits and single hyphens, such as “night-shelter”.',
  }),
  'text-empty': () => 'Something must stand here.',
  'text-too-long': ({ most }) => `The text is longer than ${most} characters.`,
  'exactly-one-of': ({ fields }) => `One of ${allOf(fields)} must stand here, and only one.`,
  'one-of-missing': ({ fields }) => `One of ${allOf(fields)} must stand here.`,
  'field-needs': ({ field, needs }) => `“${field}” can stand together with ${anyOf(needs)} only.`,
  'only-one-of': ({ fields }) => `Only one of ${allOf(fields)} can stand here.`,
  'winter-unclear': ({ year }) => ({
    says: `Winter ${year} may be two winters.`,
    help: `Write ${anyOf([`winter ${year - 1}-${year}`, `winter ${year}-${year + 1}`])}.`,
  }),
  'month-not-in-period': ({ month }) => `The period has no month number ${month}.`,
  'after-period': () => ({
    says: 'So far in, the period is over.',
    help: `For a time after its end, write ${quoted('afterEnd')}.`,
  }),
} satisfies Partial<Words['findings']>
