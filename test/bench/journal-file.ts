// A salon's journal of any length in a file, as an export has it: invoices, rewards, gift cards, voids, walk-ins.
import { closeSync, openSync, writeSync } from 'node:fs';
import { addDays, dayAt } from '../../src/core/day';
import { type Command, decide } from '../../src/core/decide/decide';
import { noPast, type Past, remember } from '../../src/core/decide/decided-again';
import type { View } from '../../src/core/decide/view';
import type { Line } from '../../src/core/invoice/invoice';
import { codeOf } from '../../src/core/journal/canonical';
import { type ChainEnd, genesis, seal } from '../../src/core/journal/entry';
import { newMember, whenOf } from '../../src/core/members/member';
import { memberIdOf } from '../../src/core/members/member-id';
import { availableAt } from '../../src/core/points/account';
import { noContact } from '../../src/core/points/standing';
import { defaultRuleset, type Ruleset } from '../../src/core/settings/ruleset';
import { named } from '../../src/core/stored-values/issued';
import { csvText } from '../../src/core/text/csv-text';
import { dice, rule, scopes } from './salon';

export type Wanted = { readonly file: string; readonly entries: number; readonly clients: number };

const A_DAY = 40;
const BUFFERED = 2000;

const ruleset: Ruleset = {
  ...defaultRuleset,
  giftcardPays: true,
  expiry: 'earned',
  expiryMonths: 24,
  programs: [
    rule('Everything', 'spend', { points: 1, every: 1000, ...scopes.everything }),
    rule('Products', 'unit', { points: 3, ...scopes.products }),
  ],
  rewards: [rule('5 off', 'amount', { points: 60, amount: 500, ...scopes.everything })],
};

/** Writes so many entries from a seed, one a row below a heading. */
export function writeJournal({ file, entries, clients }: Wanted, seed: number): void {
  const roll = dice(seed);
  const ids = Array.from({ length: clients }, (_, i) => memberIdOf(`client ${i}`));
  const past = noPast();
  const out = openSync(file, 'w');
  let head: ChainEnd = genesis;
  let waiting: string[] = ['entry'];
  const write = (command: Command, of: number) => {
    const moment = `${addDays('2019-01-02', Math.floor(head.seq / A_DAY))}T10:00`;
    const now = { day: dayAt(moment), moment, at: `${moment}:00.000Z`, actor: 1 };
    const decided = decide(viewOf(past, command, of), command, now);
    if (!decided.ok) throw new Error(`seed ${seed}, entry ${head.seq + 1}: ${decided.refusal.code}`);
    for (const draft of decided.value.drafts) {
      const entry = seal(
        named(draft, (n) => codeOf([head.seq, n], 10)),
        head,
      );
      remember(entry, past);
      head = entry;
      waiting.push(csvText([[entry.text]]));
    }
    if (waiting.length > BUFFERED) flush();
  };
  const flush = () => {
    writeSync(out, `${waiting.join('\r\n')}\r\n`);
    waiting = [];
  };
  write({ kind: 'ruleset', key: '', request: '', settings: ruleset, later: null, seen: null }, 0);
  let open = 0;
  while (head.seq < entries) {
    const key = head.seq.toString(16).padStart(32, '0');
    const request = `${key}${key}`;
    const member = roll(20) === 0 ? '' : (ids[roll(clients)] ?? '');
    if (roll(100) === 0 && open > 0) {
      const of = past.invoices.get(open);
      const back = { what: 'void' } as const;
      const client = of?.member ?? '';
      write({ kind: 'reverse', key, request, member: client, back, note: '', batch: '', seen: null }, open);
      open = 0;
      continue;
    }
    const lines = Array.from({ length: 1 + roll(3) }, () => lineOf(roll));
    const invoice = { source: '', receipt: '', day: '', staff: 'Ana', lines };
    const day = addDays('2019-01-02', Math.floor(head.seq / A_DAY));
    const state = past.members.get(member);
    const moment = `${day}T10:00`;
    const usable = state === undefined ? 0 : availableAt(state.account, whenOf(state, moment));
    const isService = lines.some(({ kind }) => kind === 'service');
    const isSpending = usable >= 120 && isService && roll(2) === 0;
    const choices = isSpending ? [{ reward: '5 off', points: null }] : [];
    const asked = { choices, presented: [], corrects: null, seen: null };
    write(
      { kind: 'invoice', key, request, member, invoice: { ...invoice, day }, recordOnly: false, ...asked },
      0,
    );
    if (roll(4) === 0 && lines.every(({ kind }) => kind !== 'giftcard')) open = head.seq;
  }
  flush();
  closeSync(out);
}

function lineOf(roll: (below: number) => number): Line {
  const kind = roll(60) === 0 ? 'giftcard' : roll(3) === 0 ? 'product' : 'service';
  const amount = kind === 'giftcard' ? 5000 : 1500 + 50 * roll(150);
  const name = { giftcard: 'Gift card', product: 'Shampooing', service: 'Coupe & brushing' }[kind];
  return { kind, item: '', name, category: 'Hair', quantity: 1, amount, discount: 0, tax: '' };
}

function viewOf(past: Past, command: Command, of: number): View {
  const settings = past.rulesets.get(past.ruleset) ?? ruleset;
  const member = 'member' in command ? command.member : '';
  const known = { state: past.members.get(member) ?? newMember(member), contact: noContact };
  const entry = past.invoices.get(of);
  return {
    ruleset: settings,
    cites: past.ruleset,
    members: new Map(member === '' ? [] : [[member, known]]),
    storedValues: past.storedValues,
    uses: past.uses,
    later: past.later,
    invoice: entry ? { entry, reversals: past.reversals.get(of) ?? [], ruleset: settings } : null,
  };
}
