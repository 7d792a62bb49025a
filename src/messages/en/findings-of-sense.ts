import type { Concern } from '../../domain/agreement/quoted-clause.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { anyOf, meant, meantOf } from './phrases.ts'

const { kronor, plain, percent } = numbers

/** As an amount is written in a file. */
const plainKronor = (ore: Ore) => kronor(ore).replaceAll(/\s/g, '').replace(',', '.')

/** The terms of a sum, and the sum; nothing, where there is a single one. */
const termsOf = (parts: readonly Ore[], sum: Ore): string[] =>
  parts.length < 2 ? [] : [`${parts.map(kronor).join(' + ').replaceAll('+ -', '- ')} = ${kronor(sum)} kr`]

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
  'org-number-form': ({ found, meant }) => ({
    says: `“${found}” is not written as an organisation number.`,
    help: `Write ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
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
  'index-gap': ({ missing, before }) => ({
    says: `Between ${before} and this ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` … (+${missing.length - 5})` : ''} is missing.`,
    help: 'Add the value, or say in “note” why there is none and set the rule to “off”.',
  }),
  'index-jump': ({ period, before, change, usual }) => ({
    says: `From ${before} to ${period} the index would change by ${percent(change)} %, more than ${usual} % in a year.`,
    help: 'Check the number against its source: are the digits right, and the base that of the others?',
  }),
  'index-order': ({ period, before }) => ({
    says: `${period} stands after ${before}.`,
    help: 'Check the year, or move the line so that values stand in the order of time.',
  }),
  'index-source-missing': ({ period, found }) => ({
    says: `The value of ${period} has no source, only “${found}”.`,
    help: 'Write where the number is from: a web address, a circular, a publication.',
  }),
  'index-preliminary-left': ({ period, later }) => ({
    says: `${period} is only preliminary, although ${later} is final.`,
    help: `Add the final value of ${period}; the preliminary one may stay.`,
  }),
  'party-twice': ({ party, by, value }) => ({
    says:
      by === 'name'
        ? `“${value}” is also the name of the party “${party}”.`
        : `The party “${party}” has the same organisation number, ${value}.`,
    help: 'Make it one party, with the other name in “alsoCalled”; or say what sets them apart, by “partOf” or “body”.',
  }),
  'year-or-term': ({ what, stated, other, parts }) => ({
    says:
      what === 'term'
        ? `${kronor(stated)} kr is what is granted in a year, not in the whole term.`
        : `${kronor(stated)} kr is what is granted in the whole term, not in a year.`,
    notes: termsOf(parts, other),
    help: `Write ${plainKronor(other)}, or the sum in “statedTotals.${what === 'term' ? 'grants' : 'term'}”.`,
  }),
  'total-rounded': ({ what, stated, computed, parts }) => ({
    says: `The stated ${totals[what]} of ${kronor(stated)} kr are rounded.`,
    notes: termsOf(parts, computed),
    help: `Write { about: ${plainKronor(stated)} }, or the exact sum.`,
  }),
  'total-exceeded': ({ what, stated, computed, parts }) => ({
    says: `The ${totals[what]} are ${kronor(computed - stated)} kr more than the ${kronor(stated)} kr that are the most.`,
    notes: termsOf(parts, computed),
    help: 'Change an amount, or the most.',
  }),
  'unit-suspected': ({ stated, meant }) => ({
    says: `${kronor(stated)} kr looks as if it were written in the wrong unit.`,
    help: `Amounts are whole kronor; write ${plainKronor(meant)} if ${kronor(meant)} kr is meant.`,
  }),
  'starts-unlike': ({ from, first }) => ({
    says: `The agreement begins on ${from}, but nothing is granted before ${first}.`,
    help: 'If the document says two first days, make a reading of them (“readings”).',
  }),
  'follow-up-missing': () => ({
    says: 'The agreement does not say how it is followed up.',
    help: 'Add it in “duties”, or a group that meets in “groups”.',
  }),
  'decision-missing': () => ({
    says: 'The agreement has neither a registration number nor a decision.',
    help: 'Add “registration”, or a decision in “events”.',
  }),
  'goals-before-end': ({ months, last, to }) => ({
    says: `No goal reaches further than ${last} (${months} months), but the agreement lasts until ${to}.`,
    help: 'Say what is to have come about when the agreement ends.',
  }),
  'succession-gap': ({ predecessor, days, from }) => ({
    says: `Between ${predecessor} and ${from} there ${days === 1 ? 'is 1 day' : `are ${days} days`} without an agreement.`,
    help: 'Check the first day here and the last day there; if the gap is real, nothing can be paid for it.',
  }),
  'succession-overlap': ({ predecessor, days, from }) => ({
    says: `The agreement begins on ${from}, ${days} ${days === 1 ? 'day' : 'days'} before ${predecessor} has ended.`,
    help: 'Check the days, or say by an event of the earlier agreement when it ended.',
  }),
  'paid-before-signed': ({ from, to, event, day }) => ({
    says: `The payout of ${from === to ? from : `${from} – ${to}`} comes before the agreement is ${event}, ${day}.`,
    help: 'Say by “holds” that the payout waits, or check the day.',
  }),
  'plan-outside-term': ({ day, from, to }) => ({
    says: `The plan begins on ${day}, outside the term ${from} – ${to}: it is never used.`,
    help: 'Check the day, or remove the plan.',
  }),
  'year-not-funded': ({ year, from, to }) => ({
    says: `No grant is stated for agreement year ${year}, ${from} – ${to}.`,
    help: 'Write the amount, 0 if nothing is paid, or “unknown” and where it stands.',
  }),
  'one-sided-financing': ({ from }) => ({
    says: `Only ${from === 'public' ? 'the public side' : 'civil society'} contributes anything.`,
    help: 'Write what the other side contributes as well: time, premises, money; unknown, if it is not said.',
  }),
  'renewal-without-limit': ({ months }) => ({
    says: `The agreement renews itself by ${months} months at a time, without a limit and without a review.`,
    help: 'If the document says a limit, write “times”; if it says a review, write “review”.',
  }),
  'index-rounding-open': () => ({
    says: 'It is not said how adjusted amounts are rounded; they are rounded to whole kronor.',
    help: 'If the document says how, write “rounding”.',
  }),
  'index-end-open': () => ({
    says: 'It is not said what holds if the index is discontinued.',
    help: 'If the document says it, write “ifDiscontinued”.',
  }),
  'personal-number': ({ masked, isCoordination }) => ({
    says: `Here stands a ${isCoordination ? 'coordination' : 'personal'} number, ${masked}.`,
    help: 'Remove it, and name the person by role.',
  }),
  'private-email': ({ masked }) => ({
    says: `Here stands a private e-mail address, ${masked}.`,
    help: 'Write the address of a function, such as info@forening.se, or none at all.',
  }),
  'phone-number': ({ masked }) => ({
    says: `Here stands a mobile number, ${masked}.`,
    help: 'Write the number of a switchboard or a duty line, or none at all.',
  }),
  'home-address': ({ sign }) => ({
    says: `Here stands the address of a home: “${sign}” belongs to one.`,
    help: 'Write the address of the organisation, or none at all.',
  }),
  'bank-account': ({ masked, kind }) => ({
    says: `Here stands ${kind === 'iban' ? 'an IBAN' : 'a bank account'}, ${masked}.`,
    help: 'Write a bankgiro or plusgiro number, or none at all.',
  }),
} satisfies Partial<Words['findings']>
