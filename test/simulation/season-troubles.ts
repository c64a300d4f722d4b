// What comes between the requests of a season: failures, others, days that pass, copies, restored versions, deleted tabs.
import type { CommandOf } from '../../src/app/actions';
import { invoiceKey } from '../../src/core/imported/imported-invoice';
import type { FaultPlan } from '../../src/local/standin';
import { entryKey, KEYED, seriesKeys } from './asked-for';
import { recordedInCopy } from './copied-sheet';
import { drawn } from './drawn';
import { drawFault } from './drawn-faults';
import { PeopleAtWork } from './people-at-work';
import { calm, type Trouble } from './season-state';
import { clientRows, tabOf } from './sheet-view';
import { countTried } from './tally';
import { entriesIn } from './whole-account';

/** Everything that comes between. */
export abstract class SeasonTroubles extends PeopleAtWork {
  /** A random action of a person in the salon. */
  protected abstract next(trouble: Trouble, depth: number): void;

  protected trouble(share: number): Trouble {
    const faults: FaultPlan[] = [];
    const meanwhile: { at: number; act: () => void }[] = [];
    const { parts, dice } = this;
    const happens = (act: () => void) => meanwhile.push({ at: dice.between(1, 18), act: parts.later(act) });
    parts.perhaps('fault', share, () => faults.push(drawFault(dice, dice.pick([26, 26, 60]))));
    parts.perhaps('hands', 0.1, () => happens(() => this.handsOn('meanwhile')));
    parts.perhaps('other', 0.1, () => {
      const inner = { faults: dice.chance(0.3) ? [drawFault(dice)] : [], meanwhile: [] };
      happens(() => this.next(inner, 1));
    });
    return { faults, meanwhile };
  }

  protected daysPass(): void {
    const days = this.dice.pick([1, 1, 3, 3, 20, 40, 40, 400]);
    this.hours += days * 24;
    this.sheet.open();
    this.partner.open();
    countTried(this.tally, 'time', `${days} days pass`);
    this.script.push(`${days} days pass`);
  }

  protected copy(): void {
    const last = this.sent.findLast(({ action }) => action === 'record-invoice');
    countTried(this.tally, 'to the whole sheet', 'a copy was made and used');
    this.script.push('somebody works in a copy of the sheet');
    for (const text of recordedInCopy(
      this.sheet,
      (last?.command ?? null) as CommandOf<'record-invoice'> | null,
    ))
      this.fail(text);
  }

  /** A rare event. Each is resolved by its command, which may fail and be repeated. */
  protected disaster(): void {
    if (this.broken !== '') return;
    const { workbook, person } = this.sheet.standIn;
    const which = this.dice.weighted({ version: 2, notes: 1, wiped: 1, tab: 3 });
    const before = [...clientRows(workbook).keys()];
    if (which === 'version') {
      this.broken = 'a version was restored';
      const { properties } = workbook.state;
      workbook.restore(this.version);
      workbook.change({ properties });
      this.journal.forget();
      this.forget();
    } else if (which === 'notes') {
      this.broken = 'the notes are lost';
      workbook.setScriptProperty('done', null);
    } else if (which === 'wiped') {
      this.broken = 'all notes of the script were wiped';
      workbook.change({ properties: { ...workbook.state.properties, script: {} } });
      this.sheet.open();
      this.partner.open();
    } else {
      const tab = this.dice.pick(['catalog', 'programs', 'rewards', 'storedValues', 'clients'] as const);
      this.broken = `the tab ${tab} was deleted`;
      person.deleteTab(tabOf(workbook, tab).name);
    }
    this.script.push(`— ${this.broken} —`);
    countTried(this.tally, 'to the whole sheet', this.broken);
    this.isSettled = false;
    for (let others = this.dice.between(0, 2); others > 0; others--) this.next(calm, 0);
    this.mend(which === 'tab');
    const left = clientRows(workbook);
    for (const id of before) if (!left.has(id)) this.lost.add(id);
  }

  protected mend(isTabGone: boolean): void {
    const first = isTabGone
      ? this.note('set-up', { language: 'en', currency: 'EUR' })
      : this.note('adopt-sheet', { reason: this.broken });
    this.send(first, this.trouble(0.4), 0);
    this.insist(first);
    // The catalog's content exists nowhere else; rows of clients and cards are recreated by the repair.
    this.insist(this.note('repair-ledger', {}));
    if (isTabGone) this.insist(this.note('put-catalog', drawn['put-catalog'].draw(this.scene()) as never));
    this.broken = '';
    this.refresh();
  }

  /** Marks acknowledged requests that were lost with the restored version. */
  protected forget(): void {
    const entries = entriesIn(this.sheet.standIn.workbook);
    const last = entries.at(-1)?.seq ?? 0;
    const keys = new Set(entries.map(({ key }) => key));
    for (const each of this.sent) {
      if (each.standing !== 'acknowledged') continue;
      const isThere =
        each.action === 'take-receipts'
          ? (each.command as CommandOf<'take-receipts'>).invoices.every((receipt) =>
              keys.has(invoiceKey(receipt)),
            )
          : each.action === 'adjust-clients'
            ? seriesKeys(each).every((key) => keys.has(key))
            : !KEYED.includes(each.action) || keys.has(entryKey(each));
      if (!isThere) each.standing = 'lost';
    }
    this.known.invoices = this.known.invoices.filter(({ seq }) => seq <= last);
    this.known.merges = this.known.merges.filter(({ seq }) => seq <= last);
    this.known.clients = [];
  }
}
