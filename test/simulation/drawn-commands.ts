// Random commands from the salon, based on figures seen at the till, correct or out of date.

import { nobody } from '../../src/core/imported/imported-invoice';
import { policies } from '../google/salon';
import type { Dice } from './dice';
import { type ModelRuleset, pointsFor } from './points-by-hand';
import type { Receipt, SalonModel, Sent, TillLine, View } from './salon-model';

const DAY = '2026-11-20';

export class Counter {
  private added = 0;
  private numbered = 0;

  constructor(
    private readonly model: SalonModel,
    private readonly dice: Dice,
  ) {}

  draw(): Sent {
    const drawn = this.dice.weighted({
      record: 50,
      void: 8,
      client: 4,
      settings: 4,
      take: 7,
      again: 12,
      reuse: 5,
      look: 6,
      repair: 3,
    });
    return this[drawn]();
  }

  record(): Sent {
    const views = [...this.model.views.values()];
    const view = views.length === 0 || this.dice.chance(0.15) ? null : this.dice.pick(views);
    const lines = this.lines();
    const points = view === null ? 0 : pointsFor(this.model.ruleset, lines);
    return this.invoice(view, lines, points, view === null ? null : view.balance + points);
  }

  walkIn(): Sent {
    return this.invoice(null, this.lines(), 0, null);
  }

  /** An invoice as sent by the till, with the displayed figures. */
  invoice(view: View | null, lines: readonly TillLine[], points: number, balance: number | null): Sent {
    const total = lines.reduce((sum, line) => sum + line.amount, 0);
    const command = {
      member: view && { id: view.id, row: view.row, version: view.version },
      day: DAY,
      receipt: this.dice.chance(0.3) ? `R${this.dice.between(1, 99)}` : '',
      staff: this.dice.pick(['Kim', 'Noor', '']),
      lines,
      rewards: [],
      cards: [],
      corrects: null,
      seen: { due: total, points, used: 0, balance },
    };
    return this.model.note(this.dice.key(), 'record-invoice', command, {
      kind: 'invoice',
      member: view?.id ?? '',
      lines,
    });
  }

  private void(): Sent {
    const invoices = this.model.undoable();
    if (invoices.length === 0) return this.record();
    const { about, answer } = this.dice.pick(invoices);
    if (about.kind !== 'invoice' || answer === null) return this.record();
    const view = this.model.views.get(about.member);
    const member = view === undefined ? null : { id: view.id, row: view.row, version: view.version };
    const command = { seq: answer.seq, row: this.dice.between(0, 12), member, note: 'wrong client' };
    const undone = { kind: 'void', member: about.member, of: answer.seq } as const;
    return this.model.note(this.dice.key(), 'void-invoice', command, undone);
  }

  private client(): Sent {
    this.added += 1;
    const name = `Client ${this.added}`;
    const code = this.dice.chance(0.5) ? `K*${this.added}` : '';
    const command = {
      name,
      phone: `0470 00 ${this.added}`,
      email: '',
      loyaltyCard: '',
      code,
      birthday: '',
      note: '',
      consent: null,
    };
    return this.model.note(this.dice.key(), 'add-client', command, { kind: 'client', name, code });
  }

  private settings(): Sent {
    const [earning, overdraw] = [
      this.dice.chance(0.9),
      this.dice.pick<ModelRuleset['overdraw']>(['negative', 'zero']),
    ];
    const programs = [
      { kind: 'spend', points: this.dice.between(1, 3), every: this.dice.pick([500, 1000]) },
      { kind: 'unit', points: this.dice.between(1, 5) },
      { kind: 'visit', points: this.dice.between(1, 9) },
    ].filter(() => this.dice.chance(0.6));
    const scope = this.dice.pick(['everything', 'service', 'product']);
    const raw = programs.map(({ kind, points, every }) => ({
      kind,
      name: `by ${kind}`,
      on: this.dice.chance(0.8),
      terms: {
        points,
        ...(every === undefined ? {} : { every: (every / 100).toFixed(2) }),
        ...(kind === 'visit' ? {} : { scope }),
      },
    }));
    const command = {
      seen: this.model.rulesetHash,
      policies: policies({ earning, overdraw }),
      programs: raw,
      rewards: [],
      bonuses: [],
    };
    const terms = ({ points, every }: (typeof programs)[number]) => ({
      points,
      ...(every === undefined ? {} : { every }),
      scope: scope === 'everything' ? ('everything' as const) : [scope],
    });
    const ruleset: ModelRuleset = {
      earning,
      overdraw,
      programs: programs.map((program, index) => ({
        kind: program.kind,
        on: raw[index]?.on ?? false,
        terms: terms(program),
      })),
    };
    return this.model.note(this.dice.key(), 'save-settings', command, { kind: 'settings', ruleset });
  }

  private receipt(): Receipt {
    const { receipts } = this.model;
    if (receipts.length > 0 && this.dice.chance(0.25)) return this.dice.pick(receipts);
    this.numbered += 1;
    const known = [...this.model.codes.keys()];
    const code = this.dice.chance(0.2)
      ? ''
      : known.length > 0 && this.dice.chance(0.7)
        ? this.dice.pick(known)
        : `I${this.numbered}`;
    const receipt = { receipt: `F${this.numbered}`, code, lines: this.lines() };
    receipts.push(receipt);
    return receipt;
  }

  private receiptsOf(count: number): readonly Receipt[] {
    return [...new Set(Array.from({ length: count }, () => this.receipt()))];
  }

  /** A portion of an import; part of it may already be in the journal. */
  private readonly portion = (receipts: readonly Receipt[]) => ({
    invoices: receipts.map(({ receipt, code, lines }) => ({
      client: { ...nobody, code },
      row: 2,
      isReturn: false,
      invoice: {
        source: 'till',
        receipt,
        day: DAY,
        staff: '',
        lines: lines.map((line) => ({ ...line, tax: '' })),
      },
    })),
    recordOnly: false,
  });

  private take(): Sent {
    const receipts = this.receiptsOf(this.dice.between(1, 4));
    for (const { code } of receipts)
      if (code !== '' && !this.model.codes.has(code)) this.model.codes.set(code, '');
    const about = { kind: 'receipts', receipts } as const;
    return this.model.note(this.dice.key(), 'take-receipts', this.portion(receipts), about);
  }

  private again(): Sent {
    const known = this.model.sent.filter(
      ({ about, standing }) => standing !== 'refused' && about.kind !== 'settings',
    );
    return known.length === 0 ? this.record() : this.dice.pick(known);
  }

  /** The key of an acknowledged invoice with another request: the same form, filled in again. */
  private reuse(): Sent {
    const invoices = this.model.acknowledged('invoice');
    if (invoices.length === 0) return this.record();
    const { key, command } = this.dice.pick(invoices);
    const changed = this.dice.chance(0.7) ? { staff: 'Somebody else' } : { member: null };
    const other = { ...command, ...changed };
    if (JSON.stringify(other) === JSON.stringify(command)) return this.record();
    return this.model.note(key, 'record-invoice', other, { kind: 'reuse' });
  }

  private look(): Sent {
    const view = [...this.model.views.values()].at(this.dice.between(0, 9) % this.model.views.size);
    const about = { kind: 'other' } as const;
    const key = this.dice.key();
    if (view === undefined || this.dice.chance(0.3)) return this.model.note(key, 'open', {}, about);
    return this.dice.chance(0.5)
      ? this.model.note(key, 'show-history', { id: view.id, row: view.row, before: 0 }, about)
      : this.model.note(key, 'list-clients', { first: 2 }, about);
  }

  private repair(): Sent {
    return this.model.note(this.dice.key(), 'repair-ledger', {}, { kind: 'other' });
  }

  private lines(): readonly TillLine[] {
    return Array.from({ length: this.dice.between(1, 3) }, () => ({
      kind: this.dice.pick(['service', 'product']),
      item: '',
      name: this.dice.pick(['Cut', 'Colour', 'Mask']),
      category: '',
      quantity: this.dice.between(1, 2),
      amount: this.dice.pick([0, 500, 1999, 5500, 12_000]),
      discount: 0,
    }));
  }
}
