// English: clients' own pages, what is refused there, and the mail with a code.
import type { OwnPageRefusalWords } from '../refusals';

export const minutesOrHours = (minutes: number) => {
  const hours = Math.ceil(minutes / 60);
  if (minutes > 90) return hours === 1 ? 'an hour' : `${hours} hours`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
};

export const ownPageRefusals: OwnPageRefusalWords = {
  'page-off': () => 'The salon has switched this page off for now. Your points are safe.',
  'link-ended': () => 'This link no longer works. Your points are safe: ask the salon for your new link.',
  'reward-at-till': ({ reward }) => `Ask for “${reward}” at the till.`,
  'exchange-changed': () => 'The salon has just changed this. Nothing was used. Look at it again first.',
  'card-not-there': () => 'There is nothing left on this card.',
  'movement-not-there': () => 'This is not in your history.',
  'spend-code-none': () => 'You need a code first: have one mailed, or ask the salon.',
  'spend-code-expired': () => 'A code is good for 10 minutes, and they are over. Ask for a new one.',
  'spend-code-used': () => 'This code was used already. Ask for a new one.',
  'spend-code-wrong': ({ left }) =>
    `That is not the code. ${left === 1 ? 'One try' : `${left} tries`} left, then ask for a new one.`,
  'spend-code-wait': ({ minutes }) =>
    `Too many wrong codes. Wait ${minutesOrHours(minutes)}, or ask the salon for a code.`,
  'spend-code-mails': () => 'No more codes are mailed today. Ask the salon for one.',
  'code-no-address': () => 'The salon has no email address of yours. Ask the salon for a code.',
  'code-not-mailed': () => 'The code could not be mailed. Ask the salon for one.',
};

/** @param salon '' if its name is not known */
export const codeMail = {
  subject: (code: string, salon: string) =>
    salon === '' ? `Your code: ${code}` : `${code} is your code for ${salon}`,
  body: (code: string) => `Hello,

Here is your code for using points: ${code}

It is good for 10 minutes and works once.

If you did not ask for it, you need not do anything: without the code nobody can use your points.`,
};
