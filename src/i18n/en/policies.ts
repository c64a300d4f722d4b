// English: the settings, their explanations, and the words of their choices.

import { languageNames } from '../../core/language';
import type { CautionWords } from '../cautions';
import { currencies } from '../currencies';
import type { ChoiceWords, PolicyWords } from '../sheet';
import { bookingPolicies } from './bookings';
import { handPolicies } from './by-hand';
import { messagePolicies } from './messages';
import { messageOccasions } from './sheet';

export const policies: PolicyWords = {
  earning: {
    label: 'Earn points',
    what: 'While this is off, nothing is earned. Points that clients have stay, and can be used.',
  },
  earnUntil: {
    label: 'Last day to earn',
    what: 'Invoices of a later day earn nothing. Empty: without end.',
  },
  using: {
    label: 'Use points',
    what: 'While this is off, points buy nothing. Balances stay, and points are still earned.',
  },
  useUntil: {
    label: 'Last day to use points',
    what: 'After this day points buy nothing. Empty: without end.',
  },
  loyaltyCard: {
    label: 'Points only with a card',
    what: 'Only clients with something in the column Card earn points.',
  },
  currency: {
    label: 'Currency',
    what: 'The currency of all amounts, as its three-letter code, for example EUR. It decides how many decimals amounts have.',
  },
  country: {
    label: 'Country',
    what: 'Carnet then says where a setting is below what is usual there, and phone numbers are read as they are written there. It changes no points.',
  },
  language: { label: 'Language', what: 'The language of the sheet and of the sidebar.' },
  salonAddress: {
    label: 'Address',
    what: 'Stands on slips, gift cards and client cards, under the salon’s name, which is the title of this spreadsheet: click on the title to change it. Your company number may stand here too.',
  },
  salonPhone: {
    label: 'Phone',
    what: 'Where clients call who have a question about their points: it stands on their own page.',
  },
  clientPage: {
    label: 'Clients have a page of their own',
    what: 'Each client can see points, history and gift cards behind a private link. While this is off, no link opens. It needs the web app to be switched on.',
  },
  combine: {
    label: 'Several programmes',
    what: 'When several programmes give points for one invoice: their points add up, or only the one that gives most counts.',
  },
  rounding: {
    label: 'Rounding of points',
    what: 'When points do not come out even, for money spent and for extra points: down, to the nearest (a half counts as one more), or up.',
  },
  promotions: {
    label: 'Several promotions at once',
    what: 'When promotions meet on one day, the birthday month among them: all count and add up, or only the best one. A level always counts.',
  },
  rewardsAtOnce: {
    label: 'Rewards on one invoice',
    what: 'How many rewards a client can use on one invoice, from 1 to 9.',
  },
  lineDiscounts: {
    label: 'Discount on a line',
    what: 'When a line has a discount of its own: points are counted after it, on what is paid, or before it.',
  },
  rewardDiscounts: {
    label: 'Discount by a reward',
    what: 'When a reward takes something off: points are counted after it, on what is paid, or before it.',
  },
  rewardEarns: {
    label: 'Points when a reward is used',
    what: 'An invoice on which a client uses points earns points too. While this is off, it earns none.',
  },
  giftcardPays: {
    label: 'Points on what a gift card pays',
    what: 'What is paid by gift card earns points too. Usually off, because the gift card earned points when it was sold.',
  },
  giftcardsEarn: {
    label: 'Points on gift cards sold',
    what: 'A gift card earns points when it is sold.',
  },
  tipsEarn: { label: 'Points on tips', what: 'Tips earn points too.' },
  deductions: {
    label: 'Lines below zero',
    what: 'A line at the till can have a price below zero, as a deduction. It comes off what its kind of item earns, and together deductions take off no more than the other lines come to. A gift card cannot be made cheaper this way.',
  },
  prices: {
    label: 'Prices',
    what: 'Whether your prices, in the catalog and at the till, are with tax. Without: Carnet adds the tax to what is to be paid.',
  },
  basis: {
    label: 'Points are counted on amounts',
    what: 'Whether points are counted on amounts with tax or without.',
  },
  taxBy: {
    label: 'Tax is rounded',
    what: 'For each line, or once for all lines of a rate on the invoice: the two can differ by some cents. Tax that is added to prices, tax that is taken out of amounts for points, and the tax shown all go by it. Ask your bookkeeper which your salon uses.',
  },
  taxServices: {
    label: 'Tax on services (%)',
    what: 'For example 21. An item’s own rate in the catalog comes first.',
  },
  taxProducts: {
    label: 'Tax on products (%)',
    what: 'For example 21. An item’s own rate in the catalog comes first.',
  },
  taxOther: {
    label: 'Tax on other items (%)',
    what: 'For example 21. An item’s own rate in the catalog comes first. Tips have no tax.',
  },
  taxCategories: {
    label: 'Tax by category (%)',
    what: 'Categories of the catalog with a rate of their own, for example “Nails: 21”, separated by semicolons. An item’s own rate comes first; a category without one is taxed as its kind.',
  },
  giftcardTax: {
    label: 'Tax on gift cards',
    what: 'When it is used: there is no tax on selling a gift card, but on what it pays. When it is sold: the card is taxed at once, as services are or by its own rate in the catalog, and what it pays is not taxed again. Ask your bookkeeper which of the two holds for your salon.',
  },
  expiry: {
    label: 'Points expire',
    what: 'Never, some time after they were earned, some time after the client’s last visit, or on the same date every year.',
  },
  expiryUnit: {
    label: 'The time is counted in',
    what: 'Months to the end of the last one, months to the day, months to the end of the year, or days. Only used where points expire.',
  },
  expiryMonths: {
    label: 'Months until points expire',
    what: 'From 1 to 120. Only used where points expire and the time is counted in months.',
  },
  expiryDays: {
    label: 'Days until points expire',
    what: 'From 1 to 3650. Only used where points expire and the time is counted in days.',
  },
  yearlyDate: {
    label: 'Last day of every year',
    what: 'The day of the month, from 1 to 31; in a shorter month its last day. Points can still be used on it. Only used where they expire every year.',
  },
  yearlyMonth: {
    label: 'Month of that day',
    what: 'Only used where points expire every year.',
  },
  expiryOr: {
    label: 'Or sooner',
    what: 'A second rule: points expire by the one that comes first. The same rule again changes nothing.',
  },
  expiryOrMonths: {
    label: 'Months of the second rule',
    what: 'From 1 to 120. They end as those of the first rule do; beside days, to the day.',
  },
  sameInvoice: {
    label: 'Points used on the same invoice',
    what: 'A client can pay for a reward with the points that the invoice itself earns. Points that wait first cannot be used this way.',
  },
  delay: {
    label: 'New points wait',
    what: 'How many hours or days new points wait before they can be used. 0: they can be used at once.',
  },
  delayUnit: {
    label: 'New points wait in',
    what: 'Whether the waiting time is counted in hours or in days.',
  },
  overdraw: {
    label: 'Points already spent',
    what: 'When an invoice is undone or refunded and its points are spent already: the balance goes below zero, or stops at zero.',
  },
  tierMonths: {
    label: 'Months that count for a level',
    what: 'A level goes by what a client earned or spent in this month and so many months before it, up to 36. 0: everything counts.',
  },
  giftcardMonths: {
    label: 'Months a gift card is good for',
    what: 'From the day it is made to the end of the last month, up to 120. 0: it does not expire.',
  },
  mailProof: {
    label: 'Mail me the end of the ledger',
    what: 'Carnet checks the whole ledger at night. With this, you get a mail with the last line’s number and code: as long as the ledger shows the same, nobody has changed anything before it.',
  },
  retentionMonths: {
    label: 'Months without a visit',
    what: 'After so many months without a visit, a client is in the list of clients who stopped coming, from 30 days before. 0: no list; 36 is usual. Nothing is erased by itself. How long you may keep data is for a professional to say.',
  },
  headStart: {
    label: 'Points on joining',
    what: 'Points that a new client gets once, when they are added here, or with their first invoice. 0: none. They wait and expire as earned points do.',
  },
  ...handPolicies,
  ...bookingPolicies,
  consentEn: {
    label: 'Consent, in English',
    what: 'What clients agree to if the salon may write to them. The form for a new client shows it, and the tab Clients keeps it with the day. Empty: it is not asked in this language. Carnet gives no legal advice: have your words looked at.',
  },
  consentFr: { label: 'Consent, in French', what: 'The same in French, for clients who speak it.' },
  consentNl: { label: 'Consent, in Dutch', what: 'The same in Dutch, for clients who speak it.' },
  ...messagePolicies,
};

/** The words for choices in a cell or a list. */
export const choices: ChoiceWords = {
  kinds: {
    everything: 'Everything',
    service: 'Service',
    product: 'Product',
    giftcard: 'Gift card',
    tip: 'Tip',
    other: 'Other',
  },
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  languages: languageNames,
  currencies,
  countries: { other: 'Another country', BE: 'Belgium', FR: 'France', NL: 'Netherlands' },
  yesNo: { yes: 'Yes', no: 'No' },
  overdraw: { negative: 'goes below zero', zero: 'stops at zero' },
  combine: { add: 'add up', best: 'the best one counts' },
  rounding: { down: 'down', nearest: 'to the nearest', up: 'up' },
  promotions: { all: 'all count', best: 'only the best counts' },
  beforeAfter: { after: 'after the discount', before: 'before the discount' },
  taxBy: { line: 'for each line', invoice: 'once for the invoice' },
  taxed: { with: 'with tax', without: 'without tax' },
  expiry: {
    never: 'never',
    earned: 'after they were earned',
    visit: 'after the last visit',
    yearly: 'on a date every year',
  },
  expiryUnit: {
    months: 'months to the end of the last',
    'months-to-day': 'months to the day',
    'months-to-year': 'months to the end of the year',
    days: 'days',
  },
  expiryOr: {
    no: 'no second rule',
    earned: 'after they were earned',
    visit: 'after the last visit',
    yearly: 'on a date every year',
  },
  months: {
    jan: 'January',
    feb: 'February',
    mar: 'March',
    apr: 'April',
    may: 'May',
    jun: 'June',
    jul: 'July',
    aug: 'August',
    sep: 'September',
    oct: 'October',
    nov: 'November',
    dec: 'December',
  },
  delayUnit: { hours: 'hours', days: 'days' },
  leastOf: { everything: 'Everything', scope: 'Only what it is for' },
  giftcardTax: { used: 'when it is used', sold: 'when it is sold' },
  visitCredit: { invoice: 'the invoice', booking: 'the booking' },
  occasions: messageOccasions,
};

/** Cautions about settings below the usual values. */
export const cautions: CautionWords = {
  'giftcard-months-short': ({ country, least }) =>
    `In this country (${choices.countries[country]}) a gift card lasts at least ${least} months. Yours would end sooner. Ask a professional before you save this.`,
  'giftcard-tax-rates': () =>
    'You have several rates of tax, and gift cards are taxed when they are sold. Nobody knows then what a card will buy. Ask your bookkeeper whether they should be taxed when they are used.',
  'tax-categories-unknown': ({ categories }) =>
    `The catalog has no category ${categories.map((name) => `“${name}”`).join(', ')}: a tax rate is set for it, and nothing is taxed by it. If you renamed a category, give the new name its rate.`,
};
