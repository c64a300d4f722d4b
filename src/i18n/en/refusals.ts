// English sentences for failures: what happened, and what to do.
import { contactText } from '../contact-text';
import { withCurrency } from '../locale';
import { type RefusalWords, refusalSentence } from '../refusals';
import { shortfallWords } from '../shortfall';
import { bookingRefusals } from './bookings';
import { handRefusals } from './by-hand';
import { closingRefusals } from './closing-refusals';
import { corruption } from './findings';
import { messageRefusals } from './messages';
import { notText } from './not-text';
import { outboxRefusals } from './outbox-refusals';
import { minutesOrHours, ownPageRefusals } from './own-page';
import { policies } from './policies';
import { doubledBy, neededColumns } from './refusal-terms';
import { tabs } from './sheet';
import { staffRefusals } from './staff-refusals';
import { till } from './till';

export const refusals: RefusalWords = {
  busy: () => 'Someone else is saving. Try again — nothing was recorded twice.',
  'not-set-up': () => 'This sheet is not set up yet.',
  'capability-expired': () =>
    'Carnet was open for too long. Close this sidebar and open it again from the menu Carnet.',
  'page-outdated': () =>
    'Carnet was updated. Close this sidebar and open it again from the menu Carnet; on a phone, reload the page.',
  forbidden: () => 'The owner has not given you the right to do this.',
  'command-malformed': ({ issues }) =>
    `Carnet does not understand its own request (${issues.join('; ')}). Close this sidebar and open it again; on a phone, reload the page.`,
  stopped: ({ corruption: code, row }) =>
    `Nothing was recorded: ${corruption[code]}${row > 0 ? ` (Ledger, row ${row})` : ''}. ${code === 'format-newer' ? 'Reload the sheet; if that does not help, put the newer version into its script: Extensions, Apps Script.' : 'See More, Check the ledger.'}`,
  platform: ({ message }) =>
    `Google did not answer as it should${message === '' ? '' : ` (“${message}”)`}. Try again — nothing was recorded twice.`,
  'no-spreadsheet': () =>
    'Google did not give Carnet this spreadsheet, so nothing was done. Open the sheet and choose Carnet, Open Carnet: what was due is caught up with there.',
  'typed-columns': ({ tab }) =>
    `The tab ${tabs[tab]} was converted to a table, and Google does not let Carnet write in it. Open the menu beside the table’s name and choose Revert to unformatted data (not Delete table); no cell changes. Then do it again — nothing is recorded twice.`,
  'tab-gone': ({ tab }) =>
    tab === 'archive'
      ? `The tab ${tabs.archive} was deleted, and with it every line of the years that were closed. Bring it back: File, Version history.`
      : tab === 'ledger'
        ? `The tab ${tabs.ledger} was deleted, and with it every invoice and every movement of points. Bring it back first: File, Version history. Set up this sheet, in the menu Carnet, would only make an empty one: once you go on with the sheet, clients keep the points that ${tabs.clients} shows and gift cards what is left on them, but the history is lost and no invoice of before can be undone or refunded.`
        : `The tab ${tabs[tab]} was deleted. Bring it back in Google’s version history (File), or choose Set up this sheet in the menu Carnet.`,
  ...closingRefusals,
  'entry-too-long': () => 'This is too long for one invoice. Make two invoices of it.',
  'ruleset-too-long': () =>
    'These settings are too long to be stored together. Shorten the lists of items and categories in some rules, or remove rules that you no longer use.',
  'currency-later': () =>
    'Not saved: another currency cannot begin on a later day. Save it for now, with all amounts in the new currency.',
  'currency-planned': () =>
    'The currency stays as it is while a change is planned, or was not done on its day: its amounts are in that currency. In the settings, give the change up or press “Understood”; then change the currency.',
  'client-unknown': () => 'This client is no longer in the sheet. Choose the client again.',
  'key-reused': () =>
    'This form was saved before with other figures. Look at the client’s history, then start again.',
  'client-erased': () =>
    'This client was erased, and nothing is known of them any more. Add them as a new client if they come back.',
  'client-merged': () => 'This client is already merged with another one. Undo that merge first.',
  'contact-changed': () =>
    'These clients were changed elsewhere in the meantime. They are shown as they are now; look again, then merge.',
  'merge-with-itself': () => 'That is the same client twice. Choose two different ones.',
  'no-lines': () => 'Add a line first.',
  'lines-too-many': ({ most }) =>
    `An invoice has room for ${most} lines. Record the rest as a second invoice.`,
  'client-ambiguous': ({ text }) => `Several clients are called “${text}”. Use the client’s number.`,
  'item-unknown': ({ line, text }) =>
    `Line ${line}: “${text}” is not in the catalog. Give it a kind and a price.`,
  'line-price-missing': ({ line }) => `Line ${line} has no price.`,
  'deductions-too-much': ({ excess }, format) =>
    `The deductions come to ${format.money(excess)} more than the other lines.`,
  'line-price-negative': ({ line }) =>
    `The price in line ${line} is below zero. To take an invoice back, undo it in the client’s history.`,
  'day-in-future': ({ today }, format) => `The date lies in the future. Today is ${format.day(today)}.`,
  'receipt-recorded': ({ receipt, total }, format) =>
    `Receipt ${receipt} was recorded already on that day, with ${format.money(total)}. If this is another sale, save it anyway; else clear the form.`,
  'quote-changed': () => 'Not saved: the figures have changed.',
  'entry-unknown': () => 'This invoice is no longer in the ledger.',
  'entry-reversed': ({ by }) => `This was undone before, in line ${by} of the ledger.`,
  'entry-not-reversible': () => 'Only an invoice of this client can be undone or refunded.',
  'nothing-left': () => 'Nothing is left of this invoice: it was refunded before.',
  'return-too-much': ({ line }) => `More of line ${line} would go back than is left of it.`,
  'money-too-much': ({ left, leftIn }) =>
    `This is more than is left of the invoice (${withCurrency('en', leftIn).money(left)}). Type that, or less.`,
  'nothing-chosen': () => 'Choose what goes back first.',
  'refund-changed': () => 'Not saved: the figures have changed. Look at them again, then save.',
  'ruleset-lost': () =>
    'The ledger has lost the settings of that time, so this invoice can no longer be taken back. Correct the points by hand.',
  'terms-too-early': ({ first }, format) =>
    first === ''
      ? 'The ledger knows of no settings of that day.'
      : `There are no terms before ${format.day(first)}: the ledger begins on that day.`,
  'nothing-to-write': () => 'There is nothing to do any more.',
  'reward-unknown': ({ text }) => `No reward that is on is called “${text}”.`,
  'reward-out-of-reach': ({ reward, shortfall, scope }, format) =>
    `“${reward}” cannot be used on this invoice: ${shortfallWords(till.rewardShortfall, shortfall, scope, format)}.`,
  'voucher-unused': () =>
    'A voucher finds nothing to take off on this invoice, or too many rewards are on it. Remove one of them.',
  'stored-value-code-length': ({ text }) =>
    `“${text}” is not a whole code. A code has sixteen letters and digits.`,
  'stored-value-code-letter': ({ text, letter }) =>
    `“${text}” is not a code: no code has the sign “${letter}”. Look at the card again.`,
  'stored-value-code-misread': ({ text }) =>
    `“${text}” is not a code: a letter or digit was misread. Look at the card again.`,
  'code-wait': ({ minutes }) =>
    `Too many codes that no card has. The next one can be looked up in ${minutesOrHours(minutes)}; the owner sees how many were tried.`,
  'stored-value-again': ({ text }) =>
    `Remove the card ${text} and type its code again: it was looked up too long ago.`,
  'stored-value-unknown': ({ text }) => `No gift card or voucher of this salon has the code “${text}”.`,
  'stored-value-expired': ({ text, until }, format) => `“${text}” was good until ${format.day(until)}.`,
  'stored-value-other-currency': ({ text, currency }) =>
    `“${text}” was made in ${currency}, and the salon’s currency is another now. Take it back and make a new one.`,
  'stored-value-voided': ({ text }) => `“${text}” was taken back.`,
  'stored-values-too-many': ({ most }) => `Sell at most ${most} gift cards on one invoice.`,
  'points-too-many': () => 'This would be more points than Carnet can count. Look at the programmes.',
  'stored-value-empty': ({ text }) => `Nothing is left on “${text}”.`,
  'stored-value-twice': ({ text }) => `“${text}” is on this invoice already.`,
  'stored-value-used': () =>
    'A gift card or voucher from this invoice is used already, so it cannot be taken back. Refund the rest by amount, or keep the invoice.',
  'stored-value-gone': () => 'This gift card or voucher is no longer in the ledger.',
  'stored-value-nothing-left': () => 'Nothing is left on this gift card or voucher.',
  'points-typed': ({ text }) =>
    `“${text}” was typed here. Carnet has put back what the ledger says: balances come through Add points or Import.`,
  'points-typed-often': ({ count }, format) =>
    `From here on, points were typed for ${format.number(count)} clients. They do not count: balances come through Add points or Import.`,
  'birthday-wrong': ({ text, monthFirst }) =>
    `“${text}” is no birthday. Type day and month, as in ${monthFirst ? '5/17' : '17/5'} or 17 May. The year may be left out.`,
  'consent-changed': () =>
    'The words were changed after this form was opened. Read the client the new ones; nothing was recorded.',
  'consent-retyped': () =>
    'The client’s row was changed after this form was opened. Look at it, then try again; nothing was recorded.',
  'consent-withdrawn-since': ({ day }, format) =>
    `The client withdrew consent on ${format.day(day)}, after the day that stands in the row. If the client agrees again, choose “Client agrees…”; nothing was recorded.`,
  'consent-differs': ({ recorded, day }, format) =>
    recorded === ''
      ? 'This consent was typed by hand and counts only once it is recorded: open the client in the sidebar.'
      : `The ledger says ${recorded === 'yes' ? 'yes' : 'no'} since ${format.day(day)}, and this row something else: so nothing counts. Record what is right at the client in the sidebar.`,
  'consent-day-missing': () =>
    'On which day did the client agree? Until the day stands here, they count as not having agreed.',
  'consent-words-missing': () =>
    'To which words did the client agree? Until they stand here, the client counts as not having agreed.',
  'consent-unsaid': () => 'Does the client agree, yes or no? Until it stands here, it counts as no.',
  'consent-day-future': ({ today }, format) => `This day lies in the future. Today is ${format.day(today)}.`,
  'rate-pair-wrong': ({ text }) =>
    `“${text}” is no category with its rate. Type them as in “Nails: 21”, separated by semicolons.`,
  'category-doubled': ({ text }) => `The category “${text}” stands here twice.`,
  ...handRefusals,
  ...ownPageRefusals,
  ...bookingRefusals,
  ...messageRefusals,
  ...outboxRefusals,
  ...staffRefusals,
  'text-too-long': ({ most }) => `This is too long. At most ${most} characters.`,
  'client-name-empty': () => 'Type a name.',
  'client-there': () =>
    'This client seems to be there already. Search by name or card, or ask someone who may see contacts.',
  'link-replaced': () =>
    'This link was replaced or ended. Ask for the client’s name, and give them their new link.',
  'link-foreign': () => 'This is no link of a client of this salon.',
  'client-email-wrong': ({ email }) =>
    `“${email}” is not an email address. Write it like name@example.com, or leave it empty.`,
  'client-doubled': ({ name, by }) => `${name} has the same ${doubledBy[by]}. Choose that client instead.`,
  'client-edited': ({ field, now }, format) =>
    now === ''
      ? 'Somebody else has emptied this meanwhile. Save again to put yours.'
      : `Somebody else has changed this meanwhile, to “${contactText(field, now, format)}”. Save again to put yours.`,
  'settings-changed': () =>
    'Not saved: the settings were changed elsewhere. They are shown as they are now; make your change again.',
  'later-day-past': () => 'Choose a day after today.',
  'nothing-waits': () =>
    'Not changed: the change that was planned is not planned any more, or its day has come. Open the settings again.',
  'policy-refused': ({ policy, refusal }, format) =>
    `${policies[policy].label}: ${refusalSentence(refusals, refusal, format)}`,
  'rule-refused': ({ family, index, refusal }, format) =>
    `${tabs[family]}, no. ${index + 1}: ${refusalSentence(refusals, refusal, format)}`,
  'rule-kind-unknown': ({ text }) =>
    text === ''
      ? 'Choose a kind from the list.'
      : `“${text}” is none of the kinds. Choose one from the list.`,
  'rule-name-empty': () => 'Give it a name.',
  'rule-name-doubled': ({ text }) => `Another one is called “${text}” already. Choose another name.`,
  'days-reversed': () => 'The last day is before the first day. Swap them.',
  'scope-empty': () => 'Say what it is for: everything, kinds, categories or items.',
  'scope-doubled': () =>
    'It is for everything already. Leave the categories and items empty, or choose kinds instead of everything.',
  'one-of-two': () => 'Fill in one of the two, not both.',
  'tier-overlaps': () =>
    'Another level begins at the same number, or counts points where this one counts money. Levels count one of the two, each from another number on.',
  'step-above-most': () => 'No number of points fits: the maximum is below the minimum, or below one step.',
  'field-empty': () => 'Fill this in.',
  'amount-not-positive': () => 'Type an amount above zero.',
  'points-not-whole': ({ text }) => `“${text}” is not a whole number. Points have no decimals.`,
  'points-not-positive': () => 'Type a number of points above zero.',
  'points-negative': ({ text }) => `“${text}” is below zero. Type 0 or more.`,
  'count-wrong': ({ text, least, most }, format) =>
    `“${text}” is not a whole number from ${format.number(least)} to ${format.number(most)}.`,
  'percent-wrong': ({ text }) =>
    `“${text}” is not a percentage. Type a number up to 100, with two decimals at most.`,
  'factor-wrong': ({ text }, format) =>
    `“${text}” is not a number of times. Type a number from 1 to 100, as in ${format.factor(150)}.`,
  'rate-wrong': ({ text }, format) =>
    `“${text}” is not the value of a point. Type an amount above zero, as in ${format.rate(100_000)}.`,
  'day-wrong': ({ text }) => `“${text}” is not a day. Type it as year, month and day: 2026-12-24.`,
  'category-unknown': ({ text }) =>
    `No item of the catalog has the category “${text}”. Type it as it stands in the tab ${tabs.catalog}.`,
  'item-not-in-catalog': ({ text }) =>
    `“${text}” is not in the catalog. Type the item’s code, or its name where it has no code.`,
  'choice-unknown': ({ text }) => `“${text}” is not one of the choices.`,
  'amount-not-money': ({ text }, format) =>
    `“${text}” is not an amount. Type digits, as in ${format.money(2500)}.`,
  'amount-decimals': ({ text, decimals }) =>
    `“${text}” has too many decimals, or a thousands mark that could be a decimal one. ${
      decimals === 0 ? 'The currency has no decimals.' : `The currency has ${decimals} decimals.`
    }`,
  'amount-too-large': ({ text }) => `“${text}” is too large.`,
  'amount-currency': ({ text, found, own }) => `“${text}” is in ${found}, and this sheet is in ${own}.`,
  'file-empty': () => 'The file has no rows.',
  'file-not-text': ({ why }) => notText[why],
  'file-too-large': () => 'The file is too large. Export a shorter period, or split it.',
  'file-quotes': ({ row }) =>
    `A quotation mark on line ${row} is never closed. Mend that line and choose the file again.`,
  'file-columns': ({ missing }, format) =>
    `Say which column is ${format.list(missing.map((name) => neededColumns[name]))}.`,
  'file-columns-doubled': ({ names }) =>
    `Two columns mean the same: ${names.join(', ')}. Change one of them.`,
  'row-short': ({ expected, found }) => `The row has ${found} cells instead of ${expected}.`,
  'row-long': ({ expected, found }) => `The row has ${found} cells instead of ${expected}.`,
  'row-quotes': () => 'A quotation mark is misplaced.',
  'row-event': () => 'This event of the calendar is damaged.',
  'row-service-empty': () => 'The service is missing.',
  'row-time': ({ text }) => (text === '' ? 'The time is missing.' : `“${text}” is not a time.`),
  'row-minutes': ({ text }) => `“${text}” is not a duration of up to a day.`,
  'row-ends-before': ({ start, end }) => `It starts at ${start} and ends at ${end}, which is before.`,
  'row-text-long': ({ column, most }) => `The text under “${column}” has more than ${most} characters.`,
  'row-receipt-empty': () => 'The receipt number is missing.',
  'row-client-empty': () => 'The receipt has several clients, and this row names none.',
  'row-partly-refunded': () =>
    'A part of this sale was refunded, and the file does not say which. Enter it at the till, or correct the amount in the file.',
  'row-nobody': () => 'A name, phone, email, card or number is needed.',
  'row-email': ({ text }) => `“${text}” is not an email address.`,
  'row-birthday': ({ text }) => `The birthday “${text}” does not exist.`,
  'row-points': ({ text }) => `“${text}” is not a whole number of points.`,
  'row-points-negative': ({ text }) =>
    `The points “${text}” are below zero. Type 0, or leave the cell empty.`,
  'row-gift-card-negative': ({ text }) => `The gift card’s balance “${text}” is below zero.`,
  'row-doubled': ({ row }) => `Row ${row} is the same, word for word.`,
  'row-date': ({ text }) => `“${text}” is not a date.`,
  'row-quantity': ({ text }) => `“${text}” is not a quantity.`,
  'invoice-dates': ({ days }, format) =>
    `The receipt has several dates for this client: ${format.list(days.map((day) => format.day(day)))}.`,
  'invoice-long': ({ rows }) => `The receipt has ${rows} rows, more than one line of the ledger holds.`,
  'invoice-incomplete': ({ row }) => `Row ${row} of the same receipt was refused.`,
  'item-name-empty': () => 'The name is missing.',
  'item-tax': ({ text }) =>
    `“${text}” is no rate of tax. Type a percentage from 0 to 100, for example 9, or leave the cell empty.`,
  'item-cost': ({ text }) => `“${text}” is not a cost. Type an amount, or leave the cell empty.`,
  'report-tab-taken': ({ name }) =>
    `There is a tab “${name}” already, with something else in it. Nothing was changed.`,
  'catalog-doubled': ({ text, row }) =>
    `“${text}” stands in row ${row} too, and only that row counts. Give one of them another code, or delete it.`,
  'item-points-price': ({ text }) =>
    `“${text}” is not a price in points. Type a whole number, or leave the cell empty.`,
  'item-price': ({ text }) => `“${text}” is not a price.`,
  'item-points': ({ text }) =>
    text === '' ? 'Type the points of this item.' : `“${text}” is not a number of points, 0 or more.`,
  'item-active': ({ text }) => `“${text}” is neither yes nor no.`,
  'item-code-doubled': ({ text, row }) => `The code “${text}” stands in row ${row} too.`,
  'item-name-doubled': ({ text, row }) => `The name “${text}” stands in row ${row} too.`,
  'item-kind-unknown': ({ text }) => `“${text}” is not a kind of item. Choose one from the list.`,
  'tab-missing': () => 'The tab is missing. Choose Set up this sheet in the menu Carnet to make it again.',
  'column-missing': ({ header }) =>
    `The column “${header}” is missing. Give it back its header, or choose Set up this sheet in the menu Carnet.`,
  'setting-missing': ({ policy }) =>
    `The setting “${policies[policy].label}” is missing. Save the settings in Carnet to write it again.`,
};
