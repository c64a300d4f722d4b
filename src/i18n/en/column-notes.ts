// English: what a column is for, as a note on its header.
import type { ColumnNotes } from '../sheet';

const categories = 'Categories of the catalog, separated by commas. Leave it empty if none is meant.';
const items =
  'Items of the catalog, separated by commas: their codes, or their names where they have no code.';
const least = 'The least that the invoice has to come to. Empty: any amount.';
const from = 'The first day on which it holds. Empty: from now on.';
const until = 'The last day on which it holds. Empty: without end.';
const weekdays = 'Days of the week on which it holds, separated by commas. Empty: every day.';

export const columnNotes: ColumnNotes = {
  clients: {
    loyaltyCard:
      'The number of the client’s loyalty card, if there is one. If only clients with a card earn points, this is where it has to stand.',
    birthday: 'As a date. Used for extra points in the month of the birthday.',
  },
  catalog: {
    active: 'No: the item is no longer offered at the till.',
    earns:
      'Yes: this item earns the points in the next column, if the programme “What the catalog lists” is on.',
    points: 'Points for each one paid.',
  },
  programs: {
    points: 'Points given each time, a whole number.',
    every: 'The amount that earns the points, each time it is reached. What is left over does not count.',
    scope:
      'What the programme counts: everything, or kinds of item. Leave it empty if you name categories or items.',
    categories,
    items,
    least,
    from,
    until,
    weekdays,
  },
  rewards: {
    points: 'What the reward costs. 0: for members, without points.',
    amount: 'The amount off, or the money on the gift card or voucher.',
    percent: 'The percentage off, up to 100.',
    most: 'The most that a percentage takes off. Empty: no limit.',
    units: 'How many are free, from 1 to 99. The cheapest ones on the invoice.',
    value: 'What one point takes off when points are used as money, for example 0.10.',
    leastPoints: 'The fewest points that can be used at once. Empty: no limit.',
    step: 'Points are used in steps of this many. 1: any number.',
    mostPoints: 'The most points on one invoice. Empty: no limit.',
    mostShare: 'The part of the invoice that points can pay at most, in percent. Empty: all of it.',
    months: 'Months that a voucher is good for, to the end of the last. 0: it does not expire.',
    scope: 'What gets cheaper: everything, or kinds of item. Leave it empty if you name categories or items.',
    categories,
    items,
    least,
    from,
    until,
    weekdays,
  },
  bonuses: {
    factor: 'How many times the usual points, from 1 to 100: 2 for double points.',
    points: 'The level begins at this many points earned. Fill in this column or the next one for levels.',
    spent: 'The level begins at this much money spent. All levels count the same: points, or money.',
    from,
    until,
    weekdays,
  },
};
