// What each person recorded in a period, and what of it an owner may want to look at. None of it is proof of anything.
import { type Day, dayAt, daysBetween } from '../day';
import { netOf } from '../invoice/sums';
import type { Cents } from '../money';
import type { EntryFigures } from './entry-figures';
import { finderIn } from './movement-kinds';

/** How often, and how many points or how much money. */
export type Counted = { readonly times: number; readonly sum: number };
type Counting = { -readonly [Part in keyof Counted]: number };

/** A number in Staff; 0 for entries of which Google did not tell who recorded them. */
export type PersonFigures = {
  readonly actor: number;
  /** All that the person recorded. */
  readonly entries: number;
  /** Invoices and what was paid for them, less what was refunded and voided by the same person. */
  readonly invoices: Counted;
  readonly earned: number;
  readonly rewards: Counted;
  /** Points by hand. */
  readonly added: Counted;
  readonly taken: Counted;
  readonly refunds: Counted;
  readonly voids: Counted;
  /** Of the added points, those for the person's own card. */
  readonly own: Counted;
  readonly afterUse: number;
  readonly late: number;
  readonly cardsVoided: Counted;
};

/** Why an entry may be worth a look. */
export type WatchReason = 'own' | 'after-use' | 'late' | 'card-voided';

export type Watched = {
  readonly reason: WatchReason;
  readonly entry: EntryFigures;
  /** The day of what was changed or refunded, or ''. */
  readonly of: Day | '';
  /** Points to the own card, points used since, days since, or money on the card. */
  readonly amount: number;
};

export type StaffWatch = {
  /** By number; whoever has no name last. */
  readonly persons: readonly PersonFigures[];
  /** The latest first. */
  readonly watched: readonly Watched[];
};

type Asked = {
  readonly from: Day;
  readonly to: Day;
  /** Money in another currency counts in none of the sums. */
  readonly currency: string;
  /** Whether the client is the person who recorded it. */
  isOwn(actor: number, member: string): boolean;
};

type Working = {
  -readonly [Part in keyof PersonFigures]: PersonFigures[Part] extends Counted ? Counting : number;
};

/** By the day on which it was recorded. What Carnet records by itself is nobody's work. */
export function staffWatch(figures: readonly EntryFigures[], asked: Asked): StaffWatch {
  const persons = new Map<number, Working>();
  const watched: Watched[] = [];
  const entryOf = finderIn(figures);
  const usesOf = usesByMember(figures);
  for (const one of figures) {
    const day = dayAt(one.moment);
    if (day < asked.from || day > asked.to || !isWork(one)) continue;
    const person = persons.get(one.actor) ?? nothingOf(one.actor);
    persons.set(one.actor, person);
    count(person, one, asked.currency);
    const found = watchedIn(one, { entryOf, usesOf, isOwn: asked.isOwn });
    for (const each of found) note(person, each);
    watched.push(...found);
  }
  return {
    persons: [...persons.values()].sort((a, b) => orderOf(a) - orderOf(b)),
    watched: watched.reverse(),
  };
}

function orderOf({ actor }: Working): number {
  return actor === 0 ? Number.MAX_SAFE_INTEGER : actor;
}

/** What a person does at the till. Exchanges on a client's own page, bookings and what expires have no person. */
function isWork({ kind, byHand, cards }: EntryFigures): boolean {
  return kind === 'invoice' || kind === 'reverse' || byHand || (kind === 'adjust' && cards.length > 0);
}

function nothingOf(actor: number): Working {
  const none = (): Counting => ({ times: 0, sum: 0 });
  return {
    actor,
    entries: 0,
    invoices: none(),
    earned: 0,
    rewards: none(),
    added: none(),
    taken: none(),
    refunds: none(),
    voids: none(),
    own: none(),
    afterUse: 0,
    late: 0,
    cardsVoided: none(),
  };
}

function add(to: Counting, sum: number): void {
  to.times++;
  to.sum += sum;
}

function count(person: Working, one: EntryFigures, currency: string): void {
  const { kind, byHand, sums, points, earned, rewards, takenBack } = one;
  const money: Cents = sums !== null && one.currency === currency ? netOf(sums) : 0;
  person.entries++;
  if (kind === 'invoice') {
    add(person.invoices, money);
    for (const { discount } of rewards) add(person.rewards, one.currency === currency ? discount : 0);
  }
  if (kind === 'invoice') person.earned += earned;
  if (byHand && points > 0) add(person.added, points);
  if (byHand && points < 0) add(person.taken, -points);
  if (kind !== 'reverse' || sums === null) return;
  person.invoices.sum += money;
  person.earned += earned;
  add(takenBack?.isVoid === true ? person.voids : person.refunds, 0 - money);
}

type Known = {
  entryOf(seq: number): EntryFigures | undefined;
  usesOf(member: string): readonly EntryFigures[];
  isOwn(actor: number, member: string): boolean;
};

function watchedIn(one: EntryFigures, { entryOf, usesOf, isOwn }: Known): readonly Watched[] {
  const { actor, member, byHand, points, kind, takenBack, cards } = one;
  const found: Watched[] = [];
  if (byHand && points > 0 && isOwn(actor, member))
    found.push({ reason: 'own', entry: one, of: '', amount: points });
  if (kind !== 'reverse')
    for (const { how, kind: card, amount } of cards)
      if (how === 'voided')
        found.push({
          reason: 'card-voided',
          entry: one,
          of: '',
          amount: card === 'giftcard' ? 0 - amount : 0,
        });
  const taken = takenBack === null ? undefined : entryOf(one.of);
  if (taken?.kind !== 'invoice') return found;
  const { day } = taken;
  const since = usesOf(member).filter(({ seq }) => seq > taken.seq && seq < one.seq);
  const used = since.reduce((sum, use) => sum + use.used, 0);
  if (one.earned < 0 && used > 0) found.push({ reason: 'after-use', entry: one, of: day, amount: used });
  const late = daysBetween(dayAt(taken.moment), dayAt(one.moment));
  if (takenBack?.isVoid === true && late > 1)
    found.push({ reason: 'late', entry: one, of: day, amount: late });
  return found;
}

function note(person: Working, { reason, amount }: Watched): void {
  if (reason === 'own') add(person.own, amount);
  if (reason === 'after-use') person.afterUse++;
  if (reason === 'late') person.late++;
  if (reason === 'card-voided') add(person.cardsVoided, amount);
}

/** Entries on which a client used points, or got them back. */
function usesByMember(figures: readonly EntryFigures[]): (member: string) => readonly EntryFigures[] {
  const uses = new Map<string, EntryFigures[]>();
  for (const one of figures) {
    if (one.member === '' || one.used === 0) continue;
    const own = uses.get(one.member);
    if (own === undefined) uses.set(one.member, [one]);
    else own.push(one);
  }
  return (member) => uses.get(member) ?? [];
}
