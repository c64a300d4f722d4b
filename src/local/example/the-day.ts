// The example salon's last days as people there would type them: rewards used, a gift card sold and paid with, points by
// hand, bookings of yesterday, today and tomorrow.
import { addDays, type Day } from '../../core/day';
import type { Language } from '../../core/language';
import { catalogOf } from '../../i18n/catalog';
import type { AddOn } from '../add-on';
import { step } from '../step';
import { serviceName } from './offer';
import type { Person } from './people';
import type { Visit } from './rhythm';
import { rulesOf } from './rules';

type Example = {
  readonly today: Day;
  readonly who: readonly Person[];
  readonly language: Language;
  /** Of today, by the books' rhythm. */
  readonly visits: readonly Visit[];
};

type Listed = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly code: string;
  readonly standing: { readonly available: number };
};

export function theDay(addOn: AddOn, example: Example): void {
  const { today, language, visits } = example;
  const [off, mask] = rulesOf(language).rewards.map(({ name }) => name);
  const cut = serviceName('womensCut', language);
  const rich = clients(addOn).filter(({ standing }) => standing.available >= 180);
  const [first, second, third, fourth, fifth] = rich;
  for (const { person, staff, lines } of visits)
    record(addOn, { client: person?.code ?? '', staff, lines: lines.map(({ name }) => ({ item: name })) });
  const yesterday = addDays(today, -1);
  if (first)
    record(addOn, { client: first.code, day: yesterday, lines: [{ item: cut }], rewards: [off ?? ''] });
  if (second)
    record(addOn, {
      client: second.code,
      lines: [{ item: cut }, { item: serviceName('hairMask', language) }],
      rewards: [mask ?? ''],
    });
  if (third) payByCard(addOn, third, cut, language);
  if (fourth) step(addOn.call('adjust-points', byHand(fourth, 15, language)));
  if (fifth) record(addOn, { client: fifth.code, day: yesterday, lines: [{ item: cut }] });
  bookings(addOn, example);
}

type Sale = {
  readonly client: string;
  readonly day?: Day;
  readonly staff?: string;
  readonly lines: readonly { readonly item: string; readonly price?: string }[];
  readonly rewards?: readonly string[];
  readonly cards?: readonly string[];
};

function record(addOn: AddOn, sale: Sale): { readonly issued?: readonly { readonly code?: string }[] } {
  const { record: quoted } = step<{ record: unknown }>(addOn.call('quote-invoice', sale));
  return step(addOn.call('record-invoice', quoted));
}

/** Sells a gift card to a client, who pays a part of the next cut with it. */
function payByCard(addOn: AddOn, { code }: Listed, cut: string, language: Language): void {
  const card = catalogOf(language).choices.kinds.giftcard;
  const sold = record(addOn, { client: code, lines: [{ item: card, price: '75.00' }] });
  const given = sold.issued?.[0]?.code;
  if (given !== undefined) record(addOn, { client: code, lines: [{ item: cut }], cards: [given] });
}

const REVIEW: { readonly [Of in Language]: string } = {
  en: 'Google review, thank you',
  fr: 'Avis sur Google, merci',
  nl: 'Google-review, bedankt',
};

function byHand({ id, row, version }: Listed, points: number, language: Language): object {
  return { member: { id, row, version }, points, note: REVIEW[language], seen: null };
}

function bookings(addOn: AddOn, { today, language }: Example): void {
  const all = clients(addOn);
  const services = (['blowDry', 'womensCut', 'color', 'mensCut'] as const).map((name) =>
    serviceName(name, language),
  );
  const given = services.map((name, at) => ({
    kind: 'service',
    code: '',
    name,
    points: [30, 55, 70, 32][at] ?? 30,
  }));
  step(addOn.call('set-item-points', { items: given }));
  const planned: readonly (readonly [days: number, time: string, status: string])[] = [
    [-1, '10:00', 'arrived'],
    [-1, '11:30', 'no-show'],
    [-1, '15:00', 'cancelled'],
    [0, '09:30', 'arrived'],
    [0, '14:00', ''],
    [0, '16:30', ''],
    [1, '10:00', ''],
    [1, '11:00', ''],
    [3, '13:30', ''],
  ];
  planned.forEach(([days, time, status], at) => {
    const client = all[(at * 11 + 3) % all.length];
    if (client === undefined) return;
    const { id, row } = client;
    const service = services[at % services.length] ?? '';
    const start = `${addDays(today, days)}T${time}`;
    step(
      addOn.call('add-booking', { member: { id, row }, service, start, minutes: 45, staff: 'Lotte', status }),
    );
  });
}

function clients(addOn: AddOn): readonly Listed[] {
  const found: Listed[] = [];
  for (let first: number | null = 2; first !== null; ) {
    const answer: { clients: readonly Listed[]; next: number | null } = step(
      addOn.call('list-clients', { first }),
    );
    found.push(...answer.clients);
    first = answer.next;
  }
  return found;
}
