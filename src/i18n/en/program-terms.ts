// English: the terms of the programme, as a client reads them.
import type { ClauseWords, SectionWords } from '../clause-words';
import { expiry } from './expiry';

const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

const roundedHow = { down: 'down', nearest: 'to the nearest point', up: 'up' } as const;

const sections: SectionWords = {
  'taking-part': 'Taking part',
  earning: 'How you earn points',
  'extra-points': 'Extra points',
  rewards: 'What your points buy',
  points: 'Your points',
  refunds: 'Refunds',
  'gift-cards': 'Gift cards and vouchers',
};

const clauses: ClauseWords = {
  membership: ({ loyaltyCard }) =>
    loyaltyCard
      ? 'We keep your points under your name: tell us who you are when you pay. Only clients with a client card earn and use points.'
      : 'We keep your points under your name: tell us who you are when you pay. You do not need a card.',
  'head-start': ({ points, last }, format) =>
    last === ''
      ? `New clients begin with ${format.points(points)}.`
      : `New clients who join up to and including ${format.day(last)} begin with ${format.points(points)}.`,
  bookings: ({ hours, credit }) => {
    const when =
      hours === 0 ? 'right after it' : hours === 1 ? 'an hour after it' : `${hours} hours after it`;
    const both =
      credit === 'invoice'
        ? 'If the visit is on an invoice too, the points come from the invoice.'
        : 'Services of such a visit give no points on the invoice as well.';
    return `An appointment that takes place gives the points of its service, ${when}. ${both}`;
  },
  'earns-nothing': () => 'Purchases earn no points at the moment.',
  'earning-ended': ({ last }, format) =>
    `Points were given up to and including ${format.day(last)}. None have been given since.`,
  'earn-until': ({ last }, format) => `Points are given up to and including ${format.day(last)}.`,
  combine: ({ combine }) =>
    combine === 'add'
      ? 'If several of these give points for one invoice, their points are added up.'
      : 'If several of these give points for one invoice, only the one that gives the most counts.',
  'line-discounts': ({ counts }) =>
    counts === 'after'
      ? 'If an item is discounted, points are counted on what you pay for it.'
      : 'If an item is discounted, points are counted on its price before the discount.',
  'reward-discounts': ({ counts }) =>
    counts === 'after'
      ? 'If a reward makes something cheaper, points are counted on what is left to pay.'
      : 'If a reward makes something cheaper, points are counted on the price before the reward.',
  'reward-earns': ({ earns }) =>
    earns
      ? 'An invoice on which you use points or a voucher earns points too.'
      : 'An invoice on which you use points or a voucher earns no points.',
  'gift-cards-earn': ({ earns }) =>
    earns
      ? 'Buying a gift card earns points, except for what you pay with another gift card.'
      : 'Buying a gift card earns no points.',
  'gift-card-pays': ({ earns }) =>
    earns
      ? 'What you pay with a gift card earns points too.'
      : 'What you pay with a gift card earns no points.',
  'tips-earn': ({ earns }) => (earns ? 'Tips earn points.' : 'Tips earn no points.'),
  tax: ({ prices, basis }) => {
    const counted = `Points are counted on amounts ${basis === 'with' ? 'with' : 'without'} tax.`;
    return prices === 'with'
      ? `Our prices include tax. ${counted}`
      : `Our prices do not include tax: it is added on the invoice. ${counted}`;
  },
  'bonus-sum': ({ rounding, promotions }) =>
    `Extra points come on top of the usual ones. Each kind is worked out on the usual points and rounded ${roundedHow[rounding]}; ${
      promotions === 'all'
        ? 'several are added up.'
        : 'of several promotions, the birthday month among them, only the best counts. A level always counts.'
    }`,
  tier: ({ months: count }) =>
    count === 0
      ? 'For a level, everything that you earned or spent before the invoice counts. If you have reached several levels, only the highest counts. Gift cards that you buy do not count as spent.'
      : `For a level, what you earned or spent before the invoice counts, in the same month and the ${count === 1 ? 'month' : `${count} months`} before. If you have reached several levels, only the highest counts. Gift cards that you buy do not count as spent.`,
  'buys-nothing': () => 'Points cannot be used at the moment.',
  'using-ended': ({ last }, format) =>
    `Points could be used up to and including ${format.day(last)}. They can no longer be used.`,
  'use-until': ({ last }, format) => `Points can be used up to and including ${format.day(last)}.`,
  'rewards-at-once': ({ most }) =>
    most === 1
      ? 'You can use one reward or voucher on an invoice.'
      : `You can use up to ${most} rewards and vouchers on an invoice.`,
  everything: () => 'In rewards, “everything” leaves out tips and gift cards that you buy.',
  delay: ({ count, unit, sameInvoice }) => {
    if (count === 0)
      return sameInvoice
        ? 'You can use your points as soon as you have them, on the invoice that earns them too.'
        : 'You can use your points as soon as you have them, from the next invoice on.';
    const one = unit === 'days' ? 'day' : 'hour';
    return `You can use your points ${count} ${count === 1 ? one : `${one}s`} after you earned them.`;
  },
  expiry: ({ rules }, format) => expiry.sentence(rules, format),
  refund: ({ overdraw }) =>
    `If you get money back for something, the points that you earned with it are taken back, and the points that you used for it are yours again. ${
      overdraw === 'negative'
        ? 'If you have already used the points that you earned with it, your balance goes below zero: the next points that you earn make up for it.'
        : 'If you have already used the points that you earned with it, your balance stops at zero: you owe us no points.'
    }`,
  'gift-card-months': ({ months: count }) =>
    count === 0
      ? 'A gift card does not expire.'
      : `A gift card is good for ${months(count)}, up to the end of the last month.`,
  'gift-card-tax': ({ due }) =>
    due === 'used'
      ? 'There is no tax on a gift card itself: it is on what you buy with it.'
      : 'There is tax in the price of a gift card: what you pay with it is not taxed again.',
  bearer: () =>
    'Anyone who has the code of a gift card or voucher can use it: keep it safe. A voucher can be used once; if it has a last month, until the end of that month.',
};

export const programTerms = {
  title: 'Terms of the loyalty programme',
  version: (number: string, from: string) => `Version ${number}, in force from ${from}.`,
  inForce: (from: string) => `In force from ${from}.`,
  replaced: (day: string) => `Replaced on ${day}.`,
  planned: (today: string, from: string) => `As planned on ${today}: in force from ${from}.`,
  named: (rule: string) => `${rule}:`,
  sections,
  clauses,
};
