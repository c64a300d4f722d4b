// English: changes that make points worth less, and planned changes.
import type { Waiting } from '../../core/points/worth-less';
import type { Locale } from '../locale';
import type { LossWords } from '../losses';
import { expiry } from './expiry';
import { policies } from './policies';
import { groups } from './settings';

function waiting({ delay, delayUnit }: Waiting, format: Locale): string {
  if (delay === 0) return groups.atOnce;
  return (delayUnit === 'hours' ? groups.afterHours : groups.afterDays)(delay, format.number(delay));
}

export const losses: LossWords = {
  'rule-gone': ({ family, rule }) =>
    family === 'bonuses' ? `The level “${rule}” no longer exists.` : `“${rule}” can no longer be had.`,
  'rule-other': ({ rule }) => `“${rule}” becomes something else.`,
  'rule-less': ({ rule }) => `“${rule}”`,
  'using-off': () => 'Points can no longer be used.',
  'use-until': ({ is }, format) => `Points can be used until ${format.day(is)} only.`,
  'loyalty-card-needed': () => 'Only clients with a card can use their points.',
  'rewards-at-once': ({ was, is }, format) =>
    `Fewer rewards on one invoice: ${format.number(is)} instead of ${format.number(was)}.`,
  'tier-months': ({ was, is }, format) =>
    was === 0
      ? `Months that count for a level: ${format.number(is)} instead of all.`
      : `Fewer months count for a level: ${format.number(is)} instead of ${format.number(was)}.`,
  'expires-sooner': ({ was, is }, format) =>
    `New points expire sooner: ${expiry.line(is, format)} instead of ${expiry.line(was, format)}.`,
  'not-on-the-same': () => 'Points can no longer be used on the invoice that earns them.',
  'held-longer': ({ was, is }, format) =>
    `New points wait longer: ${waiting(is, format)} instead of ${waiting(was, format)}.`,
  'earn-less': (loss, format) => {
    const names = [
      ...loss.rules.map((rule) => `“${rule}”`),
      ...loss.policies.map((name) => policies[name].label),
    ];
    return `Clients earn less than before, because of: ${format.list(names)}.`;
  },
};

export const worthLess = {
  title: 'This makes points worth less',
  counting: (clients: string) => `Checking who loses something… ${clients} so far`,
  losing: (count: number, clients: string) =>
    `${clients} ${count === 1 ? 'loses' : 'lose'} something they already have the points for:`,
  nobody: 'Nobody has enough points for this yet.',
  outOfReach: (rewards: string) => `no longer: ${rewards}`,
  less: (rewards: string) => `worth less: ${rewards}`,
  more: (figure: string) => `and ${figure} more`,
  sooner: (points: string, clients: string) =>
    `After saving you can apply the new expiry to them too: ${points} of ${clients} would then expire sooner.`,
  begins: 'When does it begin?',
  now: 'Now',
  later: 'On a later day',
  firstDay: 'First day',
  afterToday: 'Choose a day after today.',
  waitsAlready: (day: string) =>
    `A change is planned for ${day} already. Both then begin on the day you choose here.`,
  save: 'Save',
  back: 'Back',
  savedFor: (day: string) => `Saved: it begins on ${day}`,
  term: (label: string, is: string) => `${label}: ${is}`,
  instead: (label: string, is: string, was: string) => `${label}: ${is} instead of ${was}`,
  noLonger: (label: string, was: string) => `${label}: no longer ${was}`,
  none: 'none',
};

/** Planned changes, in the settings. */
export const planned = {
  title: (day: string) => `From ${day}`,
  seeSettings: (day: string) => `Changes are planned from ${day} on: see Settings.`,
  removed: (rule: string) => `“${rule}” is deleted`,
  added: (rule: string) => `“${rule}” is new`,
  changed: (rule: string) => `“${rule}”`,
  renamed: (name: string) => `new name: “${name}”`,
  off: 'switched off',
  on: 'switched on',
  notAsItIs: 'As things are now, this cannot be done on that day:',
  untilThen: 'Until then everything stays as it is.',
  otherDay: 'Another day…',
  otherDayTitle: 'Begin on another day',
  giveUp: 'Cancel it',
  givenUp: 'The planned change is cancelled',
  moved: (day: string) => `It begins on ${day}`,
  missedTitle: 'Planned, but not done',
  missed: 'The day has come. This could not be done, since something was changed or deleted before it:',
  understood: 'Understood',
};
