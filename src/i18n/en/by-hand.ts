// English: points by hand, for one client or for several.

import type { HandRefusalWords } from '../refusals';
import type { PolicyWords } from '../sheet';

export const handPolicies: Pick<PolicyWords, 'handLimit' | 'handBelowZero' | 'handPresets'> = {
  handLimit: {
    label: 'Points by hand a day',
    what: 'How many points somebody new among the staff may add or take by hand in a day; you can change it for each person, under Staff. 0: none. You have no limit.',
  },
  handBelowZero: {
    label: 'Take below zero',
    what: 'Points taken by hand may leave a client with less than none. While this is off, no more than there are can be taken.',
  },
  handPresets: {
    label: 'Ready-made points',
    what: 'One on each line: name, points, and what the client reads, as in “Google review: 15: Thank you for your review!”. Points below zero are taken.',
  },
};

export const handRefusals: HandRefusalWords = {
  'hand-points-none': () => 'Type how many points: a whole number above zero.',
  'hand-note-missing': () => 'Say why. The client reads it too.',
  'hand-own-card': () => 'This is your own card. Somebody else has to add these points.',
  'hand-limit': ({ left, limit }, format) =>
    left === 0
      ? `You have moved ${format.points(limit)} by hand today, and that is the limit. The owner can do more.`
      : `That is more than the daily limit allows: you have ${format.points(left)} of ${format.number(limit)} left.`,
  'hand-points-short': ({ balance }, format) => `There are only ${format.points(balance)} to take.`,
  'hand-changed': ({ balance }, format) =>
    `The points changed in the meantime: there would now be ${format.points(balance)}. Look at it again.`,
  'batch-unknown': () =>
    'Only the last twelve can be undone together. Undo this one by one, in the clients’ history.',
  'nothing-selected': () => 'Select the rows of clients in the Clients tab first.',
  'preset-wrong': ({ text }) =>
    `“${text}” is none of the ready-made kind. Type name, points and words, as in “Google review: 15: Thank you!”.`,
  'preset-doubled': ({ text }) => `“${text}” stands here twice.`,
  'presets-many': ({ most }) => `These are too many. At most ${most}.`,
};
