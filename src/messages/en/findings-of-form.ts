import type { ValueType, YamlProblem } from '../../findings/of-form.ts'
import type { Words } from '../words.ts'
import { allOf, anyOf, meant, meantOf } from './phrases.ts'

const yaml: Record<YamlProblem, string> = {
  indentation:
    'the indentation does not fit what stands above, or a value that holds a colon or a brace lacks quotes',
  tab: 'a tab is used for indentation; YAML takes spaces only',
  unclosed: 'a quote or bracket is opened and not closed, or a comma is missing',
  escape: 'an escape sequence in the quoted text is not one of YAML’s',
  key: 'this cannot be a key; a value that holds a colon needs quotes, or a line break is missing',
  start: 'a value cannot begin with this character; put it in quotes',
  'several-documents': 'the file holds several documents (---); write one agreement a file',
  tag: 'tags (!…) mean nothing here; remove it',
  directive: 'the file asks for another YAML than 1.2; remove the % line',
  other: 'this is not YAML; look for a missing colon, quote or indentation here or just above',
}

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a block of fields',
}

/** What can be wrong with a file as text, as YAML, and with its shape. */
export const ofForm = {
  'file-empty': () => 'The file is empty.',
  'file-not-text': () => 'The file is not text in UTF-8; is it a PDF or an image?',
  'file-not-readable': () => 'This cannot be read: no file, no permission, or a link that leads nowhere.',
  'file-too-large': ({ limit }) => `The file is larger than ${limit} MB; an agreement is a few kilobytes.`,
  'yaml-syntax': ({ problem }) => `The file cannot be read as YAML: ${yaml[problem]}.`,
  'yaml-too-deep': () => 'The file nests far deeper than any agreement.',
  'duplicate-key': ({ key }) => `“${key}” stands here a second time.`,
  'key-not-text': () => 'A key must be a plain word.',
  'key-reserved': ({ key }) => `“${key}” cannot be a key.`,
  'alias-unknown': ({ name }) => `“*${name}” refers to an anchor that is not there.`,
  'alias-circular': ({ name }) => `“*${name}” refers to something that it is itself a part of.`,
  'alias-bomb': () => 'The aliases (*) repeat the file’s contents beyond all measure.',
  'control-character': ({ character }) => `The text holds the control character ${character}; remove it.`,
  'number-unclear': ({ written }) =>
    `The number ${written} is not written plainly; write digits without separators, and a point before decimals: 1500000, 2.7.`,
  'merge-not-map': () => 'What “<<” brings in must be a block of fields.',
  'number-imprecise': ({ written }) => `The number ${written} has more digits than can be kept exactly.`,
  'format-missing': ({ formats }) =>
    `The file does not say what it is; begin it with “iop: ${formats[0]}” (or ${anyOf(formats.slice(1))}).`,
  'format-unknown': ({ found, formats }) =>
    `“${found}” is no format that this program reads; it reads ${allOf(formats)}.`,
  'unknown-field': ({ field, nearest, known }) =>
    `There is no field “${field}” here${meantOf(nearest, known)}`,
  'missing-field': ({ field }) => `The field “${field}” is missing here.`,
  'empty-value': () => 'Nothing stands here; write a value, or remove the field.',
  'wrong-type': ({ expected, found }) =>
    `Here must stand ${types[expected]}, not ${types[found]}${expected === 'text' && found === 'number' ? '; put it in quotes' : ''}.`,
  'value-not-allowed': ({ found, nearest, allowed }) =>
    `“${found}” cannot stand here${meant(nearest, `; write ${anyOf(allowed)}`)}`,
  'day-invalid': ({ found }) =>
    `“${found}” is no day of the calendar; write year-month-day, such as 2024-01-31.`,
  'day-out-of-range': ({ found, first, last }) => `The day ${found} is not between ${first} and ${last}.`,
  'amount-not-number': ({ found, meant }) =>
    `The amount “${found}” is not a number; write ${meant ?? 'digits only, such as 1500000'}.`,
  'amount-negative': ({ found }) => `The amount ${found} is below 0.`,
  'amount-decimals': ({ found, decimals }) => `The amount ${found} has more than ${decimals} decimals.`,
  'amount-too-large': ({ found }) => `The amount ${found} is above 1 000 000 000 000 kronor.`,
  'percent-invalid': ({ found }) => `“${found}” is no percentage with at most four decimals, such as 2.7.`,
  'share-invalid': ({ found }) => `“${found}” is no share in per cent: above 0, at most 100, such as 80.`,
  'index-number-invalid': ({ found }) =>
    `“${found}” is no level of an index, above 0 with at most six decimals, such as 336.04.`,
  'index-period-invalid': ({ found }) =>
    `“${found}” is no year, quarter or month; write 2005, 2005-Q4 or 2005-10.`,
  'year-invalid': ({ found }) =>
    `“${found}” is no year; write 1, 2, 3 … for agreement years, or 2026, 2027 … for calendar years.`,
  'number-out-of-range': ({ least, most }) => {
    if (least === 0) return `The number must be ${most} at most.`
    return Number.isFinite(most)
      ? `The number must be from ${least} to ${most}.`
      : `The number must be ${least} at least.`
  },
  'key-invalid': ({ key }) =>
    `“${key}” cannot be an id; write small letters a–z, digits and single hyphens, such as “night-shelter”.`,
  'text-empty': () => 'Something must stand here.',
  'text-too-long': ({ most }) => `The text is longer than ${most} characters.`,
  'exactly-one-of': ({ fields }) => `One of ${allOf(fields)} must stand here, and only one.`,
  'one-of-missing': ({ fields }) => `One of ${allOf(fields)} must stand here.`,
  'field-needs': ({ field, needs }) => `“${field}” can stand together with ${anyOf(needs)} only.`,
  'only-one-of': ({ fields }) => `Only one of ${allOf(fields)} can stand here.`,
  'winter-unclear': ({ year }) =>
    `Winter ${year} may be two winters: write “winter ${year - 1}-${year}” or “winter ${year}-${year + 1}”.`,
  'month-not-in-period': ({ month }) => `The period has no month number ${month}.`,
  'after-period': () => 'So far in, the period is over; for a time after its end, write “afterEnd” instead.',
} satisfies Partial<Words['findings']>
