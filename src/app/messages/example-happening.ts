// An example of what a message may be about, for a preview: the client's own last one where there is one, else figures of
// the salon.
import { isLevel } from '../../core/bonuses/registry';
import { addDays, type Day, dayAt, type Moment, sameDateAfter } from '../../core/day';
import { type Happening, plainHappening } from '../../core/messages/happenings';
import type { LetterWords } from '../../core/messages/letter-words';
import type { Occasion } from '../../core/messages/occasions';
import type { CardTold } from '../../core/messages/values';
import { comingOf } from '../../core/points/coming';
import type { Movement } from '../../core/points/movements';
import { fixedPrice } from '../../core/points/next-reward';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Held } from '../ledger/holder';
import type { CatalogItem } from '../ports/catalog';

export type ExampleSources = {
  readonly ruleset: Ruleset;
  readonly items: readonly CatalogItem[];
  readonly moment: Moment;
  readonly words: LetterWords;
};

export type Example = { readonly happening: Happening; readonly cards: ReadonlyMap<string, CardTold> };

const POINTS = 10;
const CARD = 'example';
const CARD_MONTHS = 12;

export function exampleHappening(occasion: Occasion, client: Held, sources: ExampleSources): Example {
  const today = dayAt(sources.moment);
  const card = cardTold(sources);
  const happening: Happening = {
    ...plainHappening(occasion, { member: client.id, key: '', day: today }),
    storedValue: occasion === 'card' ? CARD : '',
    ...about[occasion](client, sources),
  };
  return { happening, cards: new Map([[CARD, card]]) };
}

function cardTold({ ruleset: { currency }, words }: ExampleSources): CardTold {
  const amount = 50 * 10 ** currency.decimals;
  return {
    code: 'AB2C-DE3F-GH4J-KM5N',
    what: words.card('giftcard', { off: 0, percent: 0, until: '' }, amount),
  };
}

type About = (client: Held, sources: ExampleSources) => Partial<Happening>;

const about: { readonly [occasion in Occasion]: About } = {
  earned(client, { items }) {
    const last = lastOf(client, ({ earned, lines }) => earned > 0 && lines);
    const service = items.find(({ kind, active }) => kind === 'service' && active)?.name;
    return {
      points: last?.earned ?? POINTS,
      items: last?.items ?? (service === undefined ? [] : [service]),
    };
  },
  used(client, { ruleset, moment }) {
    const last = lastOf(client, ({ used }) => used > 0);
    if (last !== undefined) return { points: last.used, items: last.items, text: last.rewards.join(', ') };
    const reward = firstReward(ruleset, dayAt(moment));
    return { points: reward?.price ?? POINTS, text: reward?.name ?? '' };
  },
  byHand(client, { ruleset }) {
    const last = lastOf(client, ({ kind, lines, points }) => kind === 'adjust' && !lines && points !== 0);
    const [preset] = ruleset.handPresets;
    return { points: last?.points ?? preset?.points ?? POINTS, text: last?.note ?? preset?.text ?? '' };
  },
  card: (_client, { moment }) => ({ until: sameDateAfter(dayAt(moment), CARD_MONTHS) }),
  rewardNear: (_client, { ruleset, moment }) => ({
    text: firstReward(ruleset, dayAt(moment))?.name ?? '',
  }),
  milestone: (_client, { ruleset }) => ({ points: ruleset.milestones[0] ?? POINTS }),
  expiring({ state }, { ruleset, moment }) {
    const [first] = comingOf(state, moment).expiring;
    const day = addDays(dayAt(moment), ruleset.expiringDays);
    return { points: first?.points ?? POINTS, until: first?.day ?? day };
  },
  level: (_client, { ruleset }) => ({ text: ruleset.bonuses.find(isLevel)?.name ?? '' }),
  birthday: () => ({}),
  away: () => ({}),
};

type Seen = Movement & { readonly lines: boolean };

function lastOf({ movements }: Held, isIt: (movement: Seen) => boolean): Movement | undefined {
  return [...(movements?.last ?? [])]
    .reverse()
    .find((movement) => movement.of === 0 && isIt({ ...movement, lines: movement.items.length > 0 }));
}

function firstReward(
  { rewards }: Ruleset,
  today: Day,
): { readonly name: string; readonly price: number } | undefined {
  const priced = rewards.flatMap((rule) => {
    const price = fixedPrice(rule, today);
    return price === undefined || price === 0 ? [] : [{ name: rule.name, price }];
  });
  return priced.sort((a, b) => a.price - b.price)[0];
}
