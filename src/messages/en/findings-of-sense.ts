import type { Concern } from '../../domain/agreement/quoted-clause.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { anyOf, meant, meantOf } from './phrases.ts'

const { kronor, plain, percent } = numbers

const totals = {
  contributions: 'contributions',
  grants: 'grants',
  costs: 'costs',
  term: 'grants of the whole term',
  'own-financing': 'own financing (costs less grants)',
  difference: 'difference (costs less grants and own financing)',
}

/** What a choice leads to. */
const openDay = (of: 'latest-notice' | 'ends', day: string) =>
  `${of === 'ends' ? 'the agreement ends on' : 'the latest day for notice is'} ${day}`

const concerned: Record<Concern, string> = {
  term: 'the term',
  notice: 'notice',
  contributions: 'contributions',
  grants: 'grants',
  indexation: 'indexation',
  payouts: 'payouts',
  duties: 'duties',
}

/** What is referred to that there is not. */
const references = {
  option: 'The term has no option',
  notice: 'There is no right to give notice',
  grant: 'There is no other grant',
}

/** What can be wrong with the sense of a file whose shape is right. */
export const ofSense = {
  'id-not-file-name': ({ id, name }) => `The id “${id}” and the file’s name “${name}” must be the same.`,
  'id-taken': ({ id, file }) => `The id “${id}” is taken by ${file}.`,
  'agreement-unknown': ({ id, nearest }) => `No agreement “${id}” is in the workspace${meant(nearest)}`,
  'succeeds-itself': () => 'An agreement cannot follow itself.',
  'party-unknown': ({ party, nearest, known }) =>
    `“${party}” is none of the parties${meantOf(nearest, known)}`,
  'index-unknown': ({ index, nearest, known }) =>
    `No index “${index}” is in the workspace${meantOf(nearest, known)}`,
  'never-due': () => 'This never falls due within the term.',
  'event-unknown': ({ event, nearest, known }) => `There is no event “${event}”${meantOf(nearest, known)}`,
  'reading-unknown': ({ reading, nearest, known }) =>
    `There is no reading “${reading}”${meantOf(nearest, known)}`,
  'reading-option-unknown': ({ option, nearest, known }) =>
    `“${option}” is none of the reading’s options${meantOf(nearest, known)}`,
  'reading-not-chosen': ({ reading, options }) =>
    `No option is chosen for the reading “${reading}”; write “chosen:” with ${anyOf(options)}.`,
  'reading-nested': () => 'A reading cannot stand in an option of a reading.',
  'reading-unused': ({ reading }) => `Nothing in the file refers to the reading “${reading}”.`,
  'org-number-form': ({ found }) => `“${found}” is no organisation number; write NNNNNN-NNNN.`,
  'org-number-third-digit': ({ found }) =>
    `“${found}” is no organisation number: its third digit is below 2, as in a personal identity number.`,
  'org-number-check-digit': ({ found, expected }) =>
    `The organisation number ${found} has the wrong check digit; with these digits it would be ${expected}.`,
  'period-reversed': ({ from, to }) => `The last day, ${to}, comes before the first, ${from}.`,
  'period-outside-term': ({ from, to }) => `The day lies outside the term, ${from} – ${to}.`,
  'year-outside-term': ({ year, first, last }) =>
    year < first
      ? `The year ${year} comes before the agreement’s first, ${first}.`
      : `The year ${year} comes after the agreement’s last, ${last}.`,
  'stated-total': ({ what, stated, computed, parts }) =>
    `The stated ${totals[what]} of ${kronor(stated)} kr do not agree with the parts: ${parts.map(kronor).join(' + ').replaceAll('+ -', '- ')} = ${kronor(computed)} kr, a difference of ${kronor(computed - stated)} kr.`,
  'rest-of-costs-alone': () => 'What is the rest of the costs cannot also be stated in “cash” or “inKind”.',
  'costs-missing': ({ party }) =>
    `There are no costs of “${party}” that this could be the rest or a part of.`,
  'of-which-exceeds': ({ excess }) =>
    `The parts in kind are ${kronor(excess)} kr more than the whole amount.`,
  'percents-leave-nothing': ({ total }) =>
    `What is stated as per cent of all contributions is ${plain(total)} % together: that leaves nothing that it could be a part of.`,
  'whole-unlike': () =>
    'This is a part, or the rest, of amounts that are for different times (“per”, “during”), so that they have no sum; write the amount itself.',
  'grants-exceed-costs': ({ party, excess }) =>
    `The grants to “${party}” are ${kronor(excess)} kr above its costs in money: there is no rest to contribute.`,
  'grants-exceed-cash': ({ party, granted, cash }) =>
    `“${party}” grants ${kronor(granted)} kr but contributes ${kronor(cash)} kr in cash: ${kronor(granted - cash)} kr too little.`,
  'cash-not-granted': ({ party, granted, cash }) =>
    `“${party}” contributes ${kronor(cash)} kr in cash but grants ${kronor(granted)} kr: ${kronor(cash - granted)} kr have no recipient.`,
  'term-length': ({ months, end, stated, from, to }) =>
    end === 'first'
      ? `The first day is stated to be ${stated}, but ${months} months until ${to} begin on ${from}.`
      : `The last day is stated to be ${stated}, but ${months} months from ${from} end on ${to}.`,
  'reference-unknown': ({ to, key, nearest, known }) =>
    `${references[to]} “${key}”${meantOf(nearest, known)}`,
  'option-used-up': ({ option }) =>
    `The option “${option}” has been used as many times as “times” allows already.`,
  'notice-end-differs': ({ stated, counted }) =>
    `The notice is said to end the agreement on ${stated}, but the notice period gives ${counted}; the stated day is used.`,
  'choice-open': ({ field, of, choices }) => {
    const leads = choices.map(({ choice, day }) =>
      day === undefined ? '' : `with “${choice}” ${openDay(of, day)}`,
    )
    const known = leads.includes('') ? anyOf(choices.map(({ choice }) => choice)) : leads.join(', ')
    return `Write “${field}”, since the day depends on it: ${known}.`
  },
  'not-amendable': ({ field }) => `An amendment cannot change “${field}”; it changes what has been agreed.`,
  'remove-unknown': ({ path }) => `There is nothing at “${path}” to remove.`,
  'amendment-too-early': ({ from }) =>
    `The amendment applies from ${from}, the first day or before it: nothing reads as it did without it.`,
  'clause-quoted': ({ concerns }) =>
    `This clause is quoted, not worked out; results on ${concerns.map(concern => concerned[concern]).join(', ')} quote it.`,
  'ends-not-here': ({ kind }) => `An event of the kind “${kind}” does not end the agreement; remove “ends”.`,
  'payouts-missing': () => 'There are grants, but “payouts” does not say when they are paid.',
  'plan-never-applies': ({ from }) => `The plan from ${from} leaves no time for the one before it.`,
  'payout-window-missing': ({ from, to }) =>
    `In ${from} – ${to} there is no day for a payment: nothing would be paid for it.`,
  'instalment-shares': ({ sum }) =>
    `The shares of the instalments add up to ${plain(sum)}, not to 100 per cent; write either shares or amounts.`,
  'instalment-amounts': ({ sum, granted }) =>
    `The instalments add up to ${kronor(sum)} kr, but ${kronor(granted)} kr are granted in a year.`,
  'total-without-end': () =>
    'The agreement has no end, so an amount for all of the time cannot be divided; say for which days it is, with “during”.',
  'years-mixed': () =>
    'Years are either all agreement years (1, 2, 3) or all calendar years (2026, 2027), and “per” says the same or nothing.',
  'index-value-missing': ({ index, periods }) =>
    `${index} has no published value for ${periods.join(', ')}; amounts that need it are unknown.`,
  'index-kind': ({ index }) =>
    `${index} is an index of changes, each against the year before: it has no base to be compared with.`,
  'index-base-missing': ({ index }) =>
    `${index} is an index of levels; “base” must say which period they are compared with, such as 2005-10.`,
  'index-base-differs': ({ index, period, stated, published }) =>
    `${index} ${period} is ${plain(published)} in the index file, but ${plain(stated)} here; one of them is wrong, or they have different bases.`,
  'index-base-number': () => 'A number for the base can stand only where there is one index.',
  'index-month-missing': ({ index }) =>
    `${index} has values of months or quarters; “month” must say which one an adjustment uses.`,
  'index-month-unused': ({ index }) => `${index} has values of whole years; “month” chooses nothing here.`,
  'weights-sum': ({ total }) => `The weights of the indices add up to ${plain(total)}, not to 100.`,
  'shares-exceed': ({ total }) =>
    `The shares of the amount add up to ${plain(total)} %: more than all of it.`,
  'cap-below-floor': ({ floor, cap }) =>
    `The cap of ${percent(cap)} % is below the floor of ${percent(floor)} %.`,
  'adjustment-outside-term': ({ day }) =>
    `The first adjustment, ${day}, comes after the last day of the term.`,
  'settings-repeated': ({ file }) => `The settings of the workspace stand in ${file} already.`,
  'rule-unknown': ({ rule, nearest }) => ({
    says: `There is no finding “${rule}”${meant(nearest)}`,
    help: '“iop explain” lists all codes.',
  }),
  'rule-required': ({ rule }) => ({
    says: `The calculations rely on what “${rule}” is about, so it is always an error.`,
    help: 'Remove the line.',
  }),
  'index-value-repeated': ({ period, status }) => `There are two ${status} values for ${period}.`,
  'index-periods-mixed': ({ period, first }) =>
    `${period} is not a period of the same kind as ${first}; an index has values of years, quarters or months.`,
} satisfies Partial<Words['findings']>
