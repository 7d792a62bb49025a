import type { SenseFindings } from '../../../findings/of-sense.ts'
import type { Explanation } from '../explanation.ts'

/** What must hold for the sense of a file, and why. */
export const ofSense: { readonly [C in keyof SenseFindings]: Explanation } = {
  'id-not-file-name': {
    holds: 'An agreement’s id is the name of its file.',
    why: 'By the id the file is found without reading all others.',
  },
  'id-taken': {
    holds: 'An id belongs to one file.',
    why: 'Otherwise it is unclear which agreement or index is meant.',
  },
  'agreement-unknown': {
    holds: 'The agreement that this one follows is in the workspace.',
    why: 'Otherwise nobody can see whether there is a gap between them.',
  },
  'succeeds-itself': {
    holds: 'An agreement follows another one.',
    why: 'A chain of agreements that goes round has no beginning.',
  },
  'version-not-raised': {
    holds: 'A substantive change gives the agreement a higher version.',
    why: 'Otherwise two different agreements have the same number. It is seen with “--changed”, which knows what the file was before.',
  },
  'party-unknown': {
    holds: 'Whoever is named by a key is one of the parties.',
    why: 'Otherwise money would go to somebody who is not in the agreement.',
  },
  'party-key-unlike': {
    holds: 'The key of a party is the one that the rest of the file names it by.',
    why: 'Otherwise all that the party gives and gets would be nobody’s.',
  },
  'index-unknown': {
    holds: 'The index that is named is in the workspace.',
    why: 'Without the values of the index nothing can be adjusted.',
  },
  'reading-unknown': {
    holds: 'A reading that is referred to is there.',
    why: 'Without the reading the field has no value.',
  },
  'reading-option-unknown': {
    holds: 'The chosen option is one of the reading’s.',
    why: 'Otherwise nothing is chosen.',
  },
  'reading-not-chosen': {
    holds: 'Of a reading’s options one is chosen.',
    why: 'Results depend on it, and the choice is the parties’, not the program’s.',
  },
  'reading-nested': {
    holds: 'A reading’s option is a value.',
    why: 'A reading within a reading cannot be followed.',
  },
  'reading-unused': {
    holds: 'A reading is used somewhere in the file.',
    why: 'Otherwise the choice makes no difference, though it looks as if it did.',
  },
  'org-number-form': {
    holds: 'An organisation number is written NNNNNN-NNNN.',
    why: 'Written in different ways one organisation can look like two.',
  },
  'org-number-third-digit': {
    holds: 'The third digit of an organisation number is at least 2.',
    why: 'Below 2 it is a person’s number, which has no place in a public file.',
  },
  'org-number-check-digit': {
    holds: 'The last digit of an organisation number agrees with the others.',
    why: 'The check digit shows digits that are wrong or swapped.',
  },
  'period-reversed': {
    holds: 'A time does not end before it begins.',
    why: 'A reversed time has no days in it, and no money.',
  },
  'period-outside-term': {
    holds: 'What the agreement gives a time or a day lies within the term.',
    why: 'Outside it the agreement is not in force.',
  },
  'year-outside-term': {
    holds: 'A year with an amount is one of the agreement’s years.',
    why: 'An amount for another year is never paid.',
  },
  'stated-total': {
    holds: 'A sum that the document states is the sum of its parts.',
    why: 'A sum that is wrong means that some amount is wrong.',
  },
  'rest-of-costs-alone': {
    holds: 'What is the rest of the costs is not stated as an amount as well.',
    why: 'The two can say different things.',
  },
  'costs-missing': {
    holds: 'What is a part or the rest of costs has costs to reckon with.',
    why: 'Without them there is no amount.',
  },
  'of-which-exceeds': {
    holds: 'Parts of an amount are not more than the whole.',
    why: 'Otherwise the rest, which is cash, would be below nought.',
  },
  'percents-leave-nothing': {
    holds: 'What is stated in per cent of all contributions is below 100 per cent.',
    why: 'Otherwise there are no contributions to take it of.',
  },
  'whole-unlike': {
    holds: 'What is a part or the rest of amounts builds on amounts for the same times.',
    why: 'Amounts a year and amounts for all of the time have no sum together.',
  },
  'grants-exceed-costs': {
    holds: 'Grants to a party are no larger than its costs, where it finances the rest itself.',
    why: 'Otherwise its own contribution is below nought.',
  },
  'grants-exceed-cash': {
    holds: 'A party grants no more than it contributes in cash.',
    why: 'Money that nobody has cannot be paid out.',
  },
  'cash-not-granted': {
    holds: 'What a party contributes in cash has recipients.',
    why: 'Otherwise it is unclear who receives the rest.',
  },
  'event-unknown': {
    holds: 'An event that something is counted from or waits for is there.',
    why: 'Without the event it never gets a day.',
  },
  'term-length': {
    holds: 'The first day, the last day and the length say the same.',
    why: 'Otherwise it is unclear when the agreement ends.',
  },
  'reference-unknown': {
    holds: 'What is referred to by a key is there.',
    why: 'A reference to nothing does nothing.',
  },
  'option-used-up': {
    holds: 'An option to prolong is used no more often than the agreement allows.',
    why: 'An extension without support in the agreement is not valid.',
  },
  'notice-end-differs': {
    holds: 'A notice ends the agreement on the day that the notice period gives.',
    why: 'The difference can be a payout.',
  },
  'choice-open': {
    holds: 'Whatever decides the day of a notice is said.',
    why: 'The ways to count give different last days, and the program does not choose for the parties.',
  },
  'never-due': {
    holds: 'What must be done falls due at some time in the term.',
    why: 'Otherwise it is never done, though it looks agreed.',
  },
  'not-amendable': {
    holds: 'An amendment changes what is agreed, and not the file’s own facts.',
    why: 'Id, version and events belong to the file, and hold all the time.',
  },
  'remove-unknown': {
    holds: 'What an amendment takes away is there.',
    why: 'Otherwise nothing is struck, though it looks so.',
  },
  'amendment-too-early': {
    holds: 'An amendment holds from a day after the agreement’s first.',
    why: 'Otherwise what stood before it was never in force.',
  },
  'clause-quoted': {
    holds: 'What an agreement says of money and days stands in fields.',
    why: 'A quoted clause is not worked out; results only quote it.',
  },
  'ends-not-here': {
    holds: 'Only events that end the agreement have a last day.',
    why: 'A decision on the agreement does not change when it ends.',
  },
  'payouts-missing': {
    holds: 'An agreement with grants says when they are paid.',
    why: 'Without it neither payouts nor budgets can be computed.',
  },
  'plan-never-applies': {
    holds: 'A payout plan applies for some time.',
    why: 'A plan that begins when the next one does is never used.',
  },
  'payout-window-missing': {
    holds: 'Every period that is paid for has a day to be paid on.',
    why: 'Otherwise nothing is paid for that time.',
  },
  'instalment-shares': {
    holds: 'Shares of instalments are 100 per cent together.',
    why: 'Otherwise too much or too little is paid.',
  },
  'instalment-amounts': {
    holds: 'Amounts of instalments are together what is granted a year.',
    why: 'Otherwise too much or too little is paid.',
  },
  'years-mixed': {
    holds: 'Amounts by year are for agreement years or for calendar years, not both.',
    why: 'Year 1 and 2024 can be the same time, which then has two amounts.',
  },
  'total-without-end': {
    holds: 'An amount for all of the time is for a time that ends.',
    why: 'Without an end it cannot be divided by years.',
  },
  'index-value-missing': {
    holds: 'The index values that adjustments need are there.',
    why: 'Amounts that need a value that is missing are unknown.',
  },
  'index-kind': {
    holds: 'What the adjustment says goes with the kind of the index.',
    why: 'A percentage has its comparison already, while a level needs a base.',
  },
  'index-base-missing': {
    holds: 'An index of levels has a base to be compared with.',
    why: 'A level says nothing by itself, only against another.',
  },
  'index-base-differs': {
    holds: 'The index number that the document states for its base is the published one.',
    why: 'Numbers of different bases cannot be compared, and the error grows every year.',
  },
  'index-base-number': {
    holds: 'An index number for the base stands only where there is a single index.',
    why: 'Among several it is unclear which index the number is of.',
  },
  'index-month-missing': {
    holds: 'Of an index of months it is said which month counts.',
    why: 'Months differ, and so do the amounts.',
  },
  'index-month-unused': {
    holds: 'A month is named only for an index that has months.',
    why: 'A yearly value has no month to choose, so the field does nothing.',
  },
  'weights-sum': {
    holds: 'The weights of a basket of indices are 100 together.',
    why: 'Otherwise more or less than the whole amount is adjusted.',
  },
  'shares-exceed': {
    holds: 'Shares of an amount are together no more than the whole.',
    why: 'Otherwise more is adjusted than there is.',
  },
  'cap-below-floor': {
    holds: 'A cap is not below its floor.',
    why: 'No change can be both at least the floor and at most the cap.',
  },
  'adjustment-outside-term': {
    holds: 'The first adjustment comes before the agreement ends.',
    why: 'Otherwise nothing is adjusted.',
  },
  'settings-repeated': {
    holds: 'A workspace has one file of settings.',
    why: 'Of two files only one would count.',
  },
  'rule-unknown': {
    holds: 'A rule that the settings name is there.',
    why: 'A misspelt rule would silently go on as before.',
  },
  'rule-required': {
    holds: 'What the calculations rely on is always an error.',
    why: 'Without it amounts and days would be wrong and nobody would see it.',
  },
  'index-value-repeated': {
    holds: 'A period has one final value, and one preliminary at most.',
    why: 'Of two values it is unclear which counts.',
  },
  'index-periods-mixed': {
    holds: 'All values of an index are of years, of quarters or of months.',
    why: 'A yearly and a monthly value cannot be compared.',
  },
  'index-gap': {
    holds: 'An index has a value for every period between its first and its last.',
    why: 'A missing period is most often a forgotten line, and changes across it become unknown.',
  },
  'index-jump': {
    holds: 'An index value does not change more in a year than indices do.',
    why: 'A jump is most often a wrong digit, or another base.',
  },
  'index-order': {
    holds: 'The values of an index stand in the order of time.',
    why: 'A period out of order is most often a year that is wrong or swapped.',
  },
  'index-source-missing': {
    holds: 'An index value says where it is from.',
    why: 'Without a source nobody can check the number that amounts follow.',
  },
  'index-preliminary-left': {
    holds: 'A preliminary value becomes final before the next year’s does.',
    why: 'Otherwise the final value has most likely been published, and not put in.',
  },
  'party-twice': {
    holds: 'An organisation is one party, under one key.',
    why: 'Under two keys its money is divided in two, and budgets go wrong.',
  },
  'year-or-term': {
    holds: 'A sum for the whole term is for the whole term, and a yearly sum for a year.',
    why: '“1.3 million for three years” where 1.3 million is a year is wrong by a factor of three.',
  },
  'total-rounded': {
    holds: 'A sum that is rounded is stated as approximate.',
    why: 'Otherwise it looks like an exact amount that disagrees with its parts.',
  },
  'total-exceeded': {
    holds: 'The parts fit within the budget that the document states as the most.',
    why: 'What is above the cap has not been granted.',
  },
  'unit-suspected': {
    holds: 'Amounts are in kronor, not in thousands or millions.',
    why: 'A unit that is wrong makes the amount wrong by a thousand or a million times.',
  },
  'starts-unlike': {
    holds: 'What is granted begins when the agreement begins.',
    why: 'Two first days are most often a mistake of the document; otherwise the first time is without money.',
  },
  'follow-up-missing': {
    holds: 'An agreement says how it is followed up.',
    why: 'Follow-up belongs to a partnership, and without it nobody knows what the money gave.',
  },
  'decision-missing': {
    holds: 'An agreement has a registration number or a decision.',
    why: 'Without it nobody can find who decided, and whether it holds.',
  },
  'goals-before-end': {
    holds: 'The goals reach to the end of the agreement.',
    why: 'After their last time there is nothing to follow up against.',
  },
  'succession-gap': {
    holds: 'An agreement begins the day after the one that it follows.',
    why: 'In the gap no agreement is in force, and nothing can be paid.',
  },
  'succession-overlap': {
    holds: 'An agreement does not begin before the one that it follows has ended.',
    why: 'During that time both may pay for the same thing.',
  },
  'paid-before-signed': {
    holds: 'Nothing is paid before the agreement is decided and signed.',
    why: 'A payout before the decision has no ground.',
  },
  'plan-outside-term': {
    holds: 'A payout plan begins within the term.',
    why: 'A plan outside it never pays anything.',
  },
  'year-not-funded': {
    holds: 'Every year of the agreement has money.',
    why: 'A year without an amount is most often forgotten; otherwise the file should say that it is unknown or 0.',
  },
  'one-sided-financing': {
    holds: 'Both the public side and civil society contribute.',
    why: 'A partnership builds on both; otherwise it may be a purchase, which has to be procured.',
  },
  'renewal-without-limit': {
    holds: 'An agreement that renews itself has a limit or a review.',
    why: 'Otherwise it goes on until somebody remembers to give notice.',
  },
  'index-rounding-open': {
    holds: 'An adjustment says how amounts are rounded.',
    why: 'Each year is rounded from the last, and differences grow; the program rounds to whole kronor.',
  },
  'index-end-open': {
    holds: 'An adjustment says what holds if the index is discontinued.',
    why: 'Indices are closed and change their base during long agreements.',
  },
  'personal-number': {
    holds: 'No personal or coordination number stands in a file.',
    why: 'It is protected personal data, and agreements are public.',
  },
  'private-email': {
    holds: 'No private e-mail address stands in a file.',
    why: 'It is personal data; an address of a function does as well.',
  },
  'phone-number': {
    holds: 'No mobile number stands in a file.',
    why: 'It leads to one person; a switchboard does as well.',
  },
  'home-address': {
    holds: 'No home address stands in a file.',
    why: 'It is personal data, and a danger to those who live under threat.',
  },
  'bank-account': {
    holds: 'No bank account stands in a file.',
    why: 'An account number may be a person’s own and invites fraud; bankgiro and plusgiro numbers are public.',
  },
}
