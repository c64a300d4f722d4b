// The state of one simulated season: sheets, dice, hands, phones, what was sent and what is known.
import type { FaultPlan, Snapshot } from '../../src/local/standin';
import { CarnetSheet } from '../google/carnet-sheet';
import { Hands } from './acts-by-hand';
import type { Sent } from './asked-for';
import { Dice } from './dice';
import { JournalSeen } from './journal-seen';
import { Parts } from './parts';
import { Phones } from './phones';
import { RoughHands } from './rough-hands';
import type { Known } from './scene';
import { emptyTally } from './tally';
import { entriesIn } from './whole-account';
import type { WholeFirstDay } from './whole-first-day';

export const NOON = Date.parse('2026-11-20T12:00:00Z');
export const HOUR = 3_600_000;

export type Trouble = {
  readonly faults: readonly FaultPlan[];
  readonly meanwhile: readonly { readonly at: number; readonly act: () => void }[];
};
export const calm: Trouble = { faults: [], meanwhile: [] };

/** What happens in one season, and what everybody knows of it. Each part of a run adds to it. */
export abstract class SeasonState {
  readonly script: string[] = [];
  readonly wrong: string[] = [];
  readonly tally = emptyTally();
  readonly parts: Parts;
  protected readonly dice: Dice;
  protected readonly sheet: CarnetSheet;
  /** The same salon's sidebar under another account. */
  protected readonly partner: CarnetSheet;
  protected readonly journal: JournalSeen;
  protected readonly hands: Hands;
  protected readonly rough: RoughHands;
  protected readonly phones: Phones;
  protected readonly sent: Sent[] = [];
  protected readonly known: Known = {
    clients: [],
    invoices: [],
    cards: [],
    receipts: [],
    imports: [],
    batches: [],
    merges: [],
    messages: 0,
    codes: [],
    phones: [],
    brought: [],
    bookings: [],
    bookingImports: [],
    counted: 0,
  };
  protected hours = 0;
  /** The number of the first day's last entry. */
  protected readonly first: number;
  /** Whether all effects of the requests so far are in place. */
  protected isSettled = true;
  /** Why commands may report a stopped ledger, or a missing tab or client; '' if none may. */
  protected broken = '';
  protected version: Snapshot;
  /** Clients without entries whose rows went with a version or a tab: nothing knows of them any more. */
  protected readonly lost = new Set<string>();

  constructor({ sheet, snapshot }: WholeFirstDay, seed: number, only: ReadonlySet<string> | null = null) {
    const { workbook } = sheet.standIn;
    workbook.restore(snapshot);
    this.version = snapshot;
    this.first = entriesIn(workbook).at(-1)?.seq ?? 0;
    this.dice = new Dice(seed);
    this.parts = new Parts(this.dice, only);
    this.journal = new JournalSeen(workbook);
    const clock = () => NOON + this.hours * HOUR;
    this.sheet = new CarnetSheet({ workbook, seed, clock, memory: undefined });
    this.partner = new CarnetSheet({
      workbook,
      seed: seed + 1,
      clock,
      user: 'partner@example.com',
      memory: undefined,
    });
    this.sheet.open();
    this.partner.open();
    const { person } = this.sheet.standIn;
    this.hands = new Hands(workbook, person, this.dice);
    this.rough = new RoughHands(workbook, person, this.dice);
    this.phones = new Phones(this.sheet, this.dice, this.known.phones);
  }

  protected fail(sentence: string): void {
    this.wrong.push(sentence);
  }
}
