// What is known of a client for a message: each variable's value, in words.

import { dayAt, type Moment } from '../day';
import type { MemberState } from '../members/member';
import { nextReward } from '../points/next-reward';
import { standingOf } from '../points/standing';
import type { Ruleset } from '../settings/ruleset';
import { firstNameIn } from './first-name';
import type { Happening } from './happenings';
import type { LetterWords } from './letter-words';
import type { Occasion } from './occasions';
import type { VariableValues } from './variables';

/** Who a message is for. */
export type Addressee = {
  readonly id: string;
  readonly name: string;
  readonly state: MemberState;
  /** The address of the client's own page; '' if it has none. */
  readonly link: string;
  /** The code of each card that a message is about, and what the card is, by number; '' if the code is not known. */
  readonly cards: ReadonlyMap<string, CardTold>;
};

export type CardTold = { readonly code: string; readonly what: string };

/** What the messages of one execution have in common. */
export type Occurring = { readonly ruleset: Ruleset; readonly moment: Moment; readonly salon: string };

/** Occasions that have nothing to do with points: they are spoken of where there are some. */
const KIND: readonly Occasion[] = ['birthday', 'away'];

export function valuesOf(
  happening: Happening,
  { name, state, link, cards }: Addressee,
  { ruleset, moment, salon }: Occurring,
  words: LetterWords,
): VariableValues {
  const { occasion, seq, points, items, text, storedValue, usableFrom, until } = happening;
  const { balance, available } = standingOf(state, moment);
  const next = nextReward(ruleset, available, dayAt(moment));
  const card = cards.get(storedValue);
  const day = (one: string) => (one === '' ? '' : words.day(one));
  return plain({
    firstName: firstNameIn(name),
    name,
    // Given and taken again by hand may be 0 in all, and is told; a message about no entry has no points.
    points:
      occasion === 'byHand'
        ? points === 0 && seq === 0
          ? ''
          : words.signed(points)
        : points === 0
          ? ''
          : words.number(points),
    // A wish that ends with “you have 0 points” is none.
    balance: balance <= 0 && KIND.includes(occasion) ? '' : words.number(balance),
    nextReward: next?.name ?? '',
    pointsToGo: next === null ? '' : words.number(next.missing),
    service: words.list(items),
    description: card?.what ?? text,
    card: card?.code ?? '',
    level: occasion === 'level' ? text : '',
    usableFrom: day(usableFrom),
    expiry: day(until),
    link,
    salon,
  });
}

// Half an emoji, a sign that turns what stands behind it around, a sign of a terminal.
const UNSEEN = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

/** Whatever is in a name or a remark, the rest of the letter reads as the salon wrote it. */
function plain(values: VariableValues): VariableValues {
  const cleaned = Object.entries(values).map(([name, value]) => [name, value.replace(UNSEEN, '')]);
  return Object.fromEntries(cleaned) as VariableValues;
}
