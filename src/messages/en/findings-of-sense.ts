import type { Concern } from '../../domain/agreement/quoted-clause.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { anyOf, choose, meant } from './phrases.ts'

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
  'id-not-file-name': ({ id, name }) => ({
    says: `The id “${id}” is not the name of the file, “${name}”.`,
    help: `Write “id: ${name}”, or rename the file.`,
  }),
  'id-taken': ({ id, file }) => ({
    says: `The id “${id}” is taken by ${file}.`,
    help: 'Give one of them another id, and its file another name.',
  }),
  'agreement-unknown': ({ id, nearest }) => ({
    says: `No agreement “${id}” is in the workspace.`,
    help: choose(nearest, []),
  }),
  'succeeds-itself': () => ({
    says: 'An agreement cannot follow itself.',
    help: 'Write the id of the agreement before this one, or remove the field.',
  }),
  'version-not-raised': ({ version, changes }) => ({
    says: `The version is not raised, although ${changes === 1 ? 'something substantive has' : `${changes} substantive things have`} changed.`,
    help: `Write “version: ${version + 1}”; “iop diff” shows what has changed.`,
  }),
  'party-unknown': ({ party, nearest, known }) => ({
    says: `“${party}” is none of the parties.`,
    help: choose(nearest, known),
  }),
  'party-key-unlike': ({ party, nearest }) => ({
    says: `The rest of the file names “${nearest}”, and nobody “${party}”.`,
    help: `Write “${nearest}” here, or “${party}” there.`,
  }),
  'index-unknown': ({ index, nearest, known }) => ({
    says: `No index “${index}” is in the workspace.`,
    help: choose(nearest, known),
  }),
  'never-due': () => ({
    says: 'This never falls due within the term.',
    help: 'Check the days, or the term.',
  }),
  'event-unknown': ({ event, nearest, known }) => ({
    says: `There is no event “${event}”.`,
    help: choose(nearest, known),
  }),
  'reading-unknown': ({ reading, nearest, known }) => ({
    says: `There is no reading “${reading}”.`,
    help: choose(nearest, known),
  }),
  'reading-option-unknown': ({ option, nearest, known }) => ({
    says: `“${option}” is none of the reading’s options.`,
    help: choose(nearest, known),
  }),
  'reading-not-chosen': ({ reading, options }) => ({
    says: `No option is chosen for the reading “${reading}”.`,
    help: `Write “chosen:” with ${anyOf(options)}.`,
  }),
  'reading-nested': () => 'A reading cannot stand in an option of a reading.',
  'reading-unused': ({ reading }) => ({
    says: `Nothing in the file refers to the reading “${reading}”.`,
    help: `Write “{ reading: ${reading} }” where it decides a value, or remove it.`,
  }),
  'org-number-form': ({ found, meant }) => ({
    says: `“${found}” is not written as an organisation number.`,
    help: `Write ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
  'org-number-third-digit': ({ found }) => ({
    says: `“${found}” is no organisation number: its third digit is below 2, as in a personal identity number.`,
    help: 'Remove it if it is a person’s; otherwise check the digits.',
  }),
  'org-number-check-digit': ({ found, expected }) => ({
    says: `The organisation number ${found} has the wrong check digit.`,
    notes: [`With these digits it would be ${expected}.`],
    help: 'Compare with the organisation’s own papers: any one of the digits may be wrong. As the document writes it goes in “orgNumberAsWritten”.',
  }),
  'period-reversed': ({ from, to }) => ({
    says: `The last day, ${to}, comes before the first, ${from}.`,
    help: 'Swap them, or check the years.',
  }),
  'period-outside-term': ({ from, to }) => ({
    says: `The day lies outside the term, ${from} – ${to}.`,
    help: 'Check the day, or the term.',
  }),
  'year-outside-term': ({ year, first, last }) =>
    year < first
      ? `The year ${year} comes before the agreement’s first, ${first}.`
      : `The year ${year} comes after the agreement’s last, ${last}.`,
  'stated-total': ({ what, stated, computed, parts }) => ({
    says: `The stated ${totals[what]} of ${kronor(stated)} kr do not agree with the parts.`,
    notes: [
      ...termsOf(parts, computed),
      `The parts are ${kronor(computed)} kr, a difference of ${kronor(computed - stated)} kr.`,
    ],
    help: 'Correct the amount that is wrong; a mistake of the document’s own is kept in “remarks”.',
  }),
  'rest-of-costs-alone': () => ({
    says: 'What is the rest of the costs cannot also be stated in “cash” or “inKind”.',
    help: 'Keep one of them.',
  }),
  'costs-missing': ({ party }) => ({
    says: `There are no costs of “${party}” that this could be the rest or a part of.`,
    help: `Add “costs.${party}”, or write the amount itself.`,
  }),
  'of-which-exceeds': ({ excess }) => ({
    says: `The parts in kind are ${kronor(excess)} kr more than the whole amount.`,
    help: 'Correct a part, or the whole.',
  }),
  'percents-leave-nothing': ({ total }) =>
    `What is stated as per cent of all contributions is ${plain(total)} % together: that leaves nothing that it could be a part of.`,
  'whole-unlike': () => ({
    says: 'This is a part, or the rest, of amounts that are for different times (“per”, “during”), so that they have no sum.',
    help: 'Write the amount itself.',
  }),
  'grants-exceed-costs': ({ party, excess }) =>
    `The grants to “${party}” are ${kronor(excess)} kr above its costs in money: there is no rest to contribute.`,
  'grants-exceed-cash': ({ party, granted, cash }) => ({
    says: `“${party}” grants ${kronor(granted - cash)} kr more than it contributes in cash.`,
    notes: [`It grants ${kronor(granted)} kr and contributes ${kronor(cash)} kr.`],
    help: 'Correct the contribution, or a grant.',
  }),
  'cash-not-granted': ({ party, granted, cash }) => ({
    says: `Of what “${party}” contributes in cash ${kronor(cash - granted)} kr have no recipient.`,
    notes: [`It contributes ${kronor(cash)} kr and grants ${kronor(granted)} kr.`],
    help: 'Add the grant that is missing, or correct an amount.',
  }),
  'term-length': ({ months, end, stated, from, to }) =>
    end === 'first'
      ? `The first day is stated to be ${stated}, but ${months} months until ${to} begin on ${from}.`
      : `The last day is stated to be ${stated}, but ${months} months from ${from} end on ${to}.`,
  'reference-unknown': ({ to, key, nearest, known }) => ({
    says: `${references[to]} “${key}”.`,
    help: choose(nearest, known),
  }),
  'option-used-up': ({ option }) => ({
    says: `The option “${option}” has been used as many times as “times” allows already.`,
    help: 'Raise “times” if the document allows more, or prolong by an amendment.',
  }),
  'notice-end-differs': ({ stated, counted }) => ({
    says: `The notice is said to end the agreement on ${stated}, but the notice period gives ${counted}.`,
    notes: ['The stated day is used.'],
    help: 'Remove “ends”, or check the day of the notice.',
  }),
  'choice-open': ({ field, of, choices }) => ({
    says: `The day depends on “${field}”, which is not said.`,
    notes: choices.flatMap(({ choice, day }) =>
      day === undefined ? [] : [`With “${choice}” ${openDay(of, day)}.`],
    ),
    help: `Write “${field}”: ${anyOf(choices.map(({ choice }) => choice))}.`,
  }),
  'not-amendable': ({ field }) => ({
    says: `An amendment cannot change “${field}”; it changes what has been agreed.`,
    help: 'Change it in the file itself.',
  }),
  'remove-unknown': ({ path }) => `There is nothing at “${path}” to remove.`,
  'amendment-too-early': ({ from }) => ({
    says: `The amendment applies from ${from}, the first day or before it: nothing reads as it did without it.`,
    help: 'Write it into the agreement, or check the day.',
  }),
  'clause-quoted': ({ concerns }) => ({
    says: 'This clause is quoted, not worked out.',
    notes: [`Results on ${concerns.map(concern => concerned[concern]).join(', ')} quote it.`],
    help: 'Write what it says in fields, if they can say it.',
  }),
  'ends-not-here': ({ kind }) => ({
    says: `An event of the kind “${kind}” does not end the agreement.`,
    help: 'Remove “ends”.',
  }),
  'payouts-missing': () => ({
    says: 'There are grants, but nothing says when they are paid.',
    help: 'Add “payouts”; if the document does not say it, write “payouts: { unknown: …, source: … }”.',
  }),
  'plan-never-applies': ({ from }) => ({
    says: `The plan from ${from} leaves no time for the one before it.`,
    help: 'Check the day, or remove one of the plans.',
  }),
  'payout-window-missing': ({ from, to }) => ({
    says: `In ${from} – ${to} there is no day for a payment.`,
    notes: ['Nothing would be paid for it.'],
    help: 'Name a month or a day that each period has, or say what becomes of the last and shorter one, with “lastPeriod”.',
  }),
  'instalment-shares': ({ sum }) => ({
    says: `The shares of the instalments add up to ${plain(sum)}, not to 100 per cent.`,
    help: 'Correct a share; and write either shares or amounts.',
  }),
  'instalment-amounts': ({ sum, granted }) => ({
    says: `The instalments are ${kronor(sum)} kr together, but ${kronor(granted)} kr are granted in a year.`,
    notes: [`The difference is ${kronor(sum - granted)} kr.`],
    help: 'Correct an instalment, or the grant.',
  }),
  'total-without-end': () => ({
    says: 'The agreement has no end, so an amount for all of the time cannot be divided.',
    help: 'Say for which days it is, with “during”.',
  }),
  'years-mixed': () => ({
    says: 'The years are of two kinds.',
    help: 'Write either agreement years (1, 2, 3) or calendar years (2026, 2027), and the same in “per”, or nothing.',
  }),
  'index-value-missing': ({ index, periods }) => ({
    says: `${index} has no published value for ${periods.join(', ')}.`,
    notes: ['Amounts that need it are unknown.'],
    help: 'Add the value to the index file once it is published; until then “forecast” or --assume can stand in for it.',
  }),
  'index-kind': ({ index }) => ({
    says: `${index} is an index of changes, each against the year before: it has no base to be compared with.`,
    help: 'Remove the base.',
  }),
  'index-base-missing': ({ index }) => ({
    says: `${index} is an index of levels, and has nothing to be compared with.`,
    help: 'Write in “base” which period, such as 2005-10.',
  }),
  'index-base-differs': ({ index, period, stated, published }) => ({
    says: `${index} ${period} is ${plain(published)} in the index file, but ${plain(stated)} here.`,
    help: 'One of them is wrong, or they have different bases; check both.',
  }),
  'index-base-number': () => ({
    says: 'A number for the base can stand only where there is one index.',
    help: 'Write the period only.',
  }),
  'index-month-missing': ({ index }) => ({
    says: `${index} has values of months or quarters, and nothing says which one an adjustment uses.`,
    help: 'Write “month”, such as october.',
  }),
  'index-month-unused': ({ index }) => ({
    says: `${index} has values of whole years; “month” chooses nothing here.`,
    help: 'Remove it.',
  }),
  'weights-sum': ({ total }) => ({
    says: `The weights of the indices add up to ${plain(total)}, not to 100.`,
    help: 'Correct a weight.',
  }),
  'shares-exceed': ({ total }) => ({
    says: `The shares of the amount add up to ${plain(total)} %: more than all of it.`,
    help: 'Correct a share; what no share covers is not adjusted.',
  }),
  'cap-below-floor': ({ floor, cap }) => ({
    says: `The cap of ${percent(cap)} % is below the floor of ${percent(floor)} %.`,
    help: 'Swap them, or correct one.',
  }),
  'adjustment-outside-term': ({ day }) => ({
    says: `The first adjustment, ${day}, comes after the last day of the term.`,
    notes: ['Nothing is ever adjusted.'],
    help: 'Check the year.',
  }),
  'settings-repeated': ({ file }) => ({
    says: `The settings of the workspace stand in ${file} already.`,
    help: 'Put them together in one file.',
  }),
  'rule-unknown': ({ rule, nearest }) => ({
    says: `There is no finding “${rule}”${meant(nearest)}`,
    help: '“iop explain” lists all codes.',
  }),
  'rule-required': ({ rule }) => ({
    says: `The calculations rely on what “${rule}” is about, so it is always an error.`,
    help: 'Remove the line.',
  }),
  'index-value-repeated': ({ period, status }) => ({
    says: `There are two ${status} values for ${period}.`,
    help: 'Remove one of them, or correct its period.',
  }),
  'index-periods-mixed': ({ period, first }) => ({
    says: `${period} is not a period of the same kind as ${first}.`,
    help: 'Write values of years, of quarters or of months, each kind in an index of its own.',
  }),
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
