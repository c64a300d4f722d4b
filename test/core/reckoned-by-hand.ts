// Computes points, gift cards and money of a whole journal a second time, without Carnet's arithmetic.
import type { Entry } from '../../src/core/journal/entry';

type Lots = Map<string, number>;
type Member = { readonly lots: Lots; debt: number; version: number };
type Card = { issued: number; balance: number; voided: boolean; used?: boolean };
type Kept = { readonly entry: Entry; readonly amounts: number[]; readonly units: number[]; isWhole: boolean };

/** The totals of the journal. */
export type Reckoned = {
  readonly wrong: readonly string[];
  readonly points: ReadonlyMap<string, number>;
  readonly cards: ReadonlyMap<string, number>;
};

/** @param entries in order of their numbers */
export function reckoned(entries: readonly Entry[]): Reckoned {
  const wrong: string[] = [];
  const members = new Map<string, Member>();
  const cards = new Map<string, Card>();
  const invoices = new Map<number, Kept>();
  const leads = new Map<string, string>();
  for (const entry of entries) {
    if (entry.merge?.from === entry.member)
      leads.set(entry.member, entry.kind === 'merge' ? entry.merge.into : entry.member);
    const found = [
      ...pointsOf(entry, members),
      ...cardsOf(entry, cards),
      ...moneyOf(entry),
      ...backOf(entry, invoices, leads),
      ...timeOf(entry),
    ];
    wrong.push(...found.map((sentence) => `entry ${entry.seq} (${entry.kind}) ${sentence}`));
  }
  const sum = ({ lots, debt }: Member) => [...lots.values()].reduce((all, points) => all + points, 0) - debt;
  return {
    wrong,
    points: new Map([...members].map(([id, member]) => [id, sum(member)])),
    cards: new Map([...cards].map(([id, { balance }]) => [id, balance])),
  };
}

/** Lots change as the entry says, none becomes negative, and the result matches the entry. */
function pointsOf({ kind, member: id, version, change, after }: Entry, members: Map<string, Member>) {
  if (id === '') return [];
  const wrong: string[] = [];
  const member = members.get(id) ?? { lots: new Map<string, number>(), debt: 0, version: 0 };
  members.set(id, member);
  for (const { from, until, points } of change.moves) {
    const lot = `${from}/${until}`;
    const left = (member.lots.get(lot) ?? 0) + points;
    if (left === 0) member.lots.delete(lot);
    else member.lots.set(lot, left);
    if (left < 0) wrong.push(`takes ${-left} points that ${lot} does not have`);
  }
  member.debt += change.debt;
  if (member.debt < 0 || (member.debt > 0 && member.lots.size > 0)) wrong.push(`owes ${member.debt}`);
  // An adoption may include a client whose state is ahead of the journal.
  if (kind !== 'opening' && version !== member.version + 1) wrong.push(`has version ${version}`);
  member.version = version;
  const said = new Map((after?.lots ?? []).map(({ from, until, points }) => [`${from}/${until}`, points]));
  const isSaid = said.size === member.lots.size && [...said].every(([lot, n]) => member.lots.get(lot) === n);
  if (!isSaid || (after?.debt ?? 0) !== member.debt) wrong.push('leaves other points than it says');
  return wrong;
}

/** A card is issued once, pays no more than its balance, and never exceeds its initial value. */
function cardsOf({ storedValues, carriedStoredValues }: Entry, cards: Map<string, Card>) {
  const wrong: string[] = [];
  for (const { storedValue, state } of carriedStoredValues)
    cards.set(storedValue, { ...state, used: state.used > 0 });
  for (const { storedValue: id, amount, issue, voids } of storedValues) {
    const card = cards.get(id);
    if (issue !== null) {
      // The code of a card that was taken back before anybody used it may come again.
      const isGone = card === undefined || (card.voided && card.balance === 0 && card.used !== true);
      if (!isGone || amount <= 0) wrong.push(`makes ${id} with ${amount}`);
      cards.set(id, { issued: amount, balance: amount, voided: false });
      continue;
    }
    if (card === undefined) {
      wrong.push(`moves ${id}, which nobody made`);
      continue;
    }
    card.balance += amount;
    if (card.balance < 0 || card.balance > card.issued) wrong.push(`leaves ${card.balance} on ${id}`);
    if (card.voided && !voids) wrong.push(`moves ${id}, which was voided`);
    card.voided ||= voids === true;
    card.used ||= amount < 0 && voids !== true;
  }
  return wrong;
}

/** The lines add up to the total, and discounts, tax and payments balance. */
function moneyOf({ kind, lines, sums, storedValues, redemptions }: Entry) {
  if (sums === null) return [];
  const wrong: string[] = [];
  const { total, discount, tax, paid, due } = sums;
  const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  if (total - discount + tax !== paid + due) wrong.push('is paid with another sum than is to pay');
  if (add(lines.map(({ amount }) => amount)) !== total) wrong.push('has lines of another sum');
  const byCards = add(
    storedValues
      .filter((move) => move.kind === 'giftcard' && !move.issue && !move.voids)
      .map((m) => -m.amount),
  );
  if (byCards !== paid) wrong.push(`takes ${byCards} from gift cards, and says ${paid}`);
  if (kind === 'invoice' && add(redemptions.map((each) => each.discount)) !== discount)
    wrong.push('takes off another sum than its rewards');
  const sold = add(
    storedValues.filter((m) => m.kind === 'giftcard' && m.issue && m.line >= 0).map((m) => m.amount),
  );
  const forCards = add(lines.filter((line) => line.kind === 'giftcard').map(({ amount }) => amount));
  if (kind === 'invoice' && sold > forCards) wrong.push(`makes gift cards of ${sold} for ${forCards}`);
  return wrong;
}

/** At most one whole reversal per invoice, for its client or whomever that number leads to; partial ones never exceed it. */
function backOf(entry: Entry, invoices: Map<number, Kept>, leads: ReadonlyMap<string, string>) {
  const { kind, seq, lines, reversal, of } = entry;
  // A return whose sale is not known takes back no other entry.
  const isReturn = reversal !== null && of === 0 && reversal.returned.length === 0;
  const isGiven = (kind === 'adjust' || kind === 'opening') && entry.key !== '';
  const isMade = kind === 'invoice' || kind === 'booking' || kind === 'redeem';
  if (isMade || isGiven || isReturn)
    invoices.set(seq, {
      entry,
      amounts: lines.map(({ amount }) => amount),
      units: lines.map(({ quantity }) => quantity),
      isWhole: false,
    });
  if (reversal === null || isReturn) return [];
  const kept = invoices.get(of);
  if (kept === undefined) return [`takes back ${of}, which is no invoice`];
  // What gives back a return leaves something of the sale again.
  if (reversal.givesBack > 0) kept.isWhole = false;
  const wrong = kept.isWhole ? [`takes back ${of}, of which nothing is left`] : [];
  for (const { line, quantity, amount } of reversal.returned) {
    const [units = 0, cents = 0] = [kept.units[line], kept.amounts[line]];
    if (quantity > units || (amount > cents && cents >= 0))
      wrong.push(`takes back more than line ${line} has`);
    kept.units[line] = units - quantity;
    kept.amounts[line] = cents - amount;
  }
  kept.isWhole = reversal.isWhole;
  if (entry.member !== (leads.get(kept.entry.member) ?? kept.entry.member))
    wrong.push(`is of ${entry.member}, the invoice of ${kept.entry.member}`);
  return wrong;
}

/** Only expired points are removed, and only unexpired ones are used. */
function timeOf({ kind, day, change, redemptions, after }: Entry) {
  // A month or a day; what a visit prolongs is not looked at here.
  const isOver = (until: string) => /^\d/.test(until) && until < day.slice(0, until.length);
  if (kind === 'expire') {
    // Points that have become usable leave one lot for another of the same expiry.
    const taken = new Map<string, number>();
    for (const { until, points } of change.moves) taken.set(until, (taken.get(until) ?? 0) + points);
    const wrong = [...taken].filter(([until, points]) => points < 0 && /^\d/.test(until) && !isOver(until));
    const left = (after?.lots ?? []).filter(({ until }) => isOver(until));
    return [
      ...wrong.map(([until]) => `takes out points of ${until}`),
      ...left.map(({ until }) => `leaves points of ${until}`),
    ];
  }
  if (kind !== 'invoice') return [];
  return redemptions.flatMap(({ moves }) =>
    moves.filter(({ until }) => isOver(until)).map(({ until }) => `uses points of ${until}`),
  );
}
