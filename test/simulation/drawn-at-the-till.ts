// Random commands on invoices and gift cards, with figures as quoted at the till, sometimes out of date.
import type { CommandOf } from '../../src/app/actions';
import type { Entry } from '../../src/core/journal/entry';
import type { Drawn, KnownInvoice, Leads, Scene } from './scene';
import { seenClient } from './scene';

const ITEMS = ['CUT', 'CUT', 'SH', 'GC'];
const REWARDS = ['5 off', 'Members', 'For points', 'Free shampoo', 'For a friend', 'Gift card of 25'];

export const recordInvoice: Drawn<'record-invoice'> = {
  weight: 40,
  draw(scene) {
    const { dice, known } = scene;
    const client = dice.chance(0.8) && known.clients.length > 0 ? dice.pick(known.clients) : null;
    const typed = { client: client?.id ?? '', lines: lines(scene), receipt: receipt(scene) };
    const wished = { ...typed, rewards: rewards(scene), cards: cards(scene) };
    // Removes choices that are out of reach from the form.
    const first = scene.ask('quote-invoice', wished);
    const isShort = first === null || first.quote.redemptions.length < (wished.rewards?.length ?? 0);
    const quoted = isShort && dice.chance(0.9) ? scene.ask('quote-invoice', typed) : first;
    if (quoted === null) return null;
    const record = quoted.record as CommandOf<'record-invoice'>;
    const seen = dice.chance(0.05) ? { ...record.seen, points: record.seen.points + 1 } : record.seen;
    return { ...record, seen, corrects: dice.chance(0.08) ? corrected(scene) : null };
  },
  refusals: [
    'quote-changed',
    // Deductions were switched off since.
    'line-price-negative',
    'stored-value-unknown',
    'stored-value-empty',
    'stored-value-voided',
    'stored-value-expired',
    'stored-value-used',
    'stored-value-other-currency',
    'reward-out-of-reach',
    'reward-unknown',
    'voucher-unused',
    'entry-reversed',
    'entry-unknown',
    'entry-not-reversible',
    'day-in-future',
    'ruleset-lost',
    'client-erased',
  ],
  learn(known, command, { seq, row, issued }) {
    const units = command.lines.map(({ quantity }) => quantity);
    known.invoices.push({ seq, row, member: command.member?.id ?? '', units });
    for (const { id, code } of issued) if (code !== '') known.cards.push({ id, code });
  },
  differs: (command, entry, leads) => (entry.kind === 'reverse' ? [] : invoiceDiffers(command, entry, leads)),
};

function invoiceDiffers(command: CommandOf<'record-invoice'>, entry: Entry, leads: Leads): readonly string[] {
  const plain = (all: readonly { name: string; quantity: number; amount: number }[]) =>
    JSON.stringify(all.map(({ name, quantity, amount }) => [name, quantity, amount]));
  const picked = command.rewards.map(({ reward }) => reward).sort();
  const given = entry.redemptions.filter(({ voucher }) => voucher === null).map(({ reward }) => reward);
  const { due, points, used } = command.seen;
  return [
    ...told('kind', entry.kind, 'invoice'),
    ...toldOf(leads, entry.member, command.member?.id ?? ''),
    ...told('day', entry.day, command.day),
    ...told('receipt', entry.receipt, command.receipt),
    ...told('lines', plain(entry.lines), plain(command.lines)),
    ...told('rewards', given.sort().join(), picked.join()),
    ...told('sum to pay', entry.sums?.due ?? 0, due),
    ...told('points', entry.earned?.points ?? 0, command.member === null ? 0 : points),
    ...told(
      'points used',
      entry.redemptions.reduce((sum, redemption) => sum + redemption.points, 0),
      used,
    ),
  ];
}

export const voidInvoice: Drawn<'void-invoice'> = {
  weight: 7,
  draw(scene) {
    const invoice = invoiceOf(scene);
    if (invoice === null) return null;
    const { seq, row, member } = invoice;
    return { seq, row: hint(scene, row), member: seenClient(scene, member), note: 'wrong client' };
  },
  refusals: ['entry-reversed', 'entry-unknown', 'entry-not-reversible', 'stored-value-used', 'ruleset-lost'],
  differs: (command, entry, leads) => reversalDiffers(command, entry, { isVoid: true, leads }),
};

export const refundInvoice: Drawn<'refund-invoice'> = {
  weight: 9,
  draw(scene) {
    const invoice = invoiceOf(scene);
    if (invoice === null) return null;
    const { seq, row, member, units } = invoice;
    const line = scene.dice.between(0, Math.max(0, units.length - 1));
    const quantity = scene.dice.between(1, units[line] ?? 1);
    const back = {
      everything: { what: 'everything' },
      units: { what: 'units', units: [{ line, quantity }] },
      money: { what: 'money', money: scene.dice.pick([1, 999, 2000]) },
    } as const;
    const drawn = back[scene.dice.weighted({ everything: 3, units: 5, money: 3 })];
    const common = { seq, row: hint(scene, row), member: seenClient(scene, member), note: 'leaked' };
    return { ...common, back: drawn as CommandOf<'refund-invoice'>['back'], seen: null };
  },
  refusals: [
    'entry-reversed',
    'entry-unknown',
    'entry-not-reversible',
    'nothing-left',
    'nothing-chosen',
    'return-too-much',
    'money-too-much',
    'stored-value-used',
    'ruleset-lost',
  ],
  differs(command, entry, leads) {
    const wrong = [...reversalDiffers(command, entry, { isVoid: false, leads })];
    const { back } = command;
    const returned = entry.reversal?.returned ?? [];
    if (back.what === 'units')
      wrong.push(
        ...told(
          'units',
          JSON.stringify(returned.map(({ line, quantity }) => ({ line, quantity }))),
          JSON.stringify(back.units),
        ),
      );
    if (back.what === 'money') {
      const { due = 0, paid = 0 } = entry.sums ?? {};
      if (-(due + paid) > back.money) wrong.push(`gives back ${-(due + paid)} of ${back.money} asked for`);
    }
    return wrong;
  },
};

function reversalDiffers(
  { seq, member, note }: Pick<CommandOf<'void-invoice'>, 'seq' | 'member' | 'note'>,
  entry: Entry,
  { isVoid, leads }: { readonly isVoid: boolean; readonly leads: Leads },
): readonly string[] {
  return [
    ...told('kind', entry.kind, 'reverse'),
    ...told('invoice', entry.of, seq),
    ...toldOf(leads, entry.member, member?.id ?? ''),
    ...told('note', entry.note, note),
    ...told('void', entry.reversal?.isVoid ?? false, isVoid),
  ];
}

export const voidStoredValue: Drawn<'void-stored-value'> = {
  weight: 3,
  draw({ dice, known }) {
    if (known.cards.length === 0) return null;
    return { storedValue: dice.pick(known.cards).id, row: dice.between(0, 6), note: 'lost' };
  },
  refusals: ['stored-value-gone', 'stored-value-nothing-left'],
  differs({ storedValue, note }, entry) {
    const [move, other] = entry.storedValues;
    return [
      ...told('kind', entry.kind, 'adjust'),
      ...told('card', move?.storedValue ?? '', storedValue),
      ...told('note', entry.note, note),
      ...(other === undefined ? [] : ['moves a second card']),
    ];
  },
};

/** A sentence if the entry differs from the request. */
function told(what: string, said: string | number | boolean, asked: string | number | boolean): string[] {
  return said === asked ? [] : [`says ${what} ${said}, not ${asked}`];
}

function invoiceOf({ dice, known }: Scene): KnownInvoice | null {
  return known.invoices.length === 0 ? null : dice.pick(known.invoices);
}

function corrected(scene: Scene): CommandOf<'record-invoice'>['corrects'] {
  const invoice = invoiceOf(scene);
  if (invoice === null) return null;
  return { seq: invoice.seq, row: invoice.row, member: seenClient(scene, invoice.member) };
}

/** The row where the entry was last seen, or a wrong one. */
function hint({ dice }: Scene, row: number): number {
  return dice.chance(0.7) ? row : dice.between(0, 400);
}

function lines({ dice }: Scene): { item: string; quantity: number; price?: string }[] {
  const sold = Array.from({ length: dice.between(1, 3) }, () => ({
    item: dice.pick(ITEMS),
    quantity: dice.between(1, 4),
  }));
  // Refused where the salon has no deductions: then there is nothing to send.
  return dice.chance(0.08) ? [...sold, { item: 'CUT', quantity: 1, price: '-5.00' }] : sold;
}

function receipt({ dice }: Scene): string {
  return dice.chance(0.3) ? `R${dice.between(1, 99)}` : '';
}

function rewards({ dice }: Scene): CommandOf<'quote-invoice'>['rewards'] {
  if (dice.chance(0.7)) return [];
  if (dice.chance(0.2)) return [{ reward: 'Points as money', points: dice.between(1, 30) }];
  return [dice.pick(REWARDS)];
}

function cards({ dice, known }: Scene): string[] {
  if (known.cards.length === 0 || dice.chance(0.6)) return [];
  return [dice.pick(known.cards).code];
}

/** The client of the form, or the one into whom that client was merged. */
function toldOf(leads: Leads, is: string, asked: string): readonly string[] {
  return leads(asked, is) ? [] : told('member', is, asked);
}
