// The journal over its two tabs: entries of closed years in the archive, all later ones in the Ledger. Its rows are numbered
// through, so that nobody above has to know where an entry stands.
import type { ComparedRow, Journal, JournalRow } from '../../app/ports/journal';
import type { Day } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import type { MemberState } from '../../core/members/member';
import type { ArchiveNote, Reach } from './archive-note';
import { withSameKey } from './journal-numbers';
import { journalPortions } from './journal-portions';
import type { TabJournal } from './tab-journal';

type Numbered = { readonly row: number };

export type Tabs = { readonly ledger: TabJournal; readonly archive: TabJournal };

/** @param settle finishes or takes back a removal that was cut off */
export function sheetJournal(
  { ledger, archive }: Tabs,
  note: ArchiveNote,
  { recounted, settle }: { recounted(): Reach | undefined; settle(): void },
): Journal {
  function reach(): Reach {
    // Of a removal that was cut off, whoever only reads has to know how far it came, too.
    if (note.isUnsettled()) settle();
    return note.now();
  }

  /** How much higher a row of the Ledger is numbered here: by those of the archive, without what is empty above it. */
  function shift(): number {
    const { rows, gap } = reach();
    return rows - gap;
  }

  function isWithin(day: Day): boolean {
    const { until } = reach();
    return until === '' || day <= until;
  }

  /** The archive's last row that counts: the header's if there is none. */
  const end = () => 1 + reach().rows;
  const isOver = () => reach().rows > 0;

  function below<Row extends Numbered>(rows: readonly Row[]): readonly Row[] {
    const by = shift();
    return by === 0 ? rows : rows.map((one) => ({ ...one, row: one.row + by }));
  }

  /** The archive's that count, then the Ledger's. */
  function joined<Row extends Numbered>(old: readonly Row[], own: readonly Row[]): readonly Row[] {
    const last = end();
    return [...old.filter(({ row }) => row <= last), ...below(own)];
  }

  /**
   * Entries of both, each once. The Ledger is asked first: a row that is moved meanwhile is copied to the archive before it
   * goes, and so is found in one of them.
   */
  function together(old: readonly JournalRow[], own: readonly JournalRow[]): readonly JournalRow[] {
    if (old.length === 0) return below(own);
    const there = new Set(own.map(({ entry }) => entry?.hash));
    return [...old.filter(({ entry }) => !there.has(entry?.hash)), ...below(own)];
  }

  /** Reads the rows of either tab, given with their own numbers. */
  function over<Row>(
    first: number,
    last: number,
    read: (part: TabJournal, first: number, last: number) => readonly Row[],
    shown: (rows: readonly Row[]) => readonly Row[],
  ): readonly Row[] {
    // Whoever begins at the beginning reads the archive as it is, whatever people have done to its rows.
    const known = shift();
    if (first === 2 && last > first) recount();
    if (!isOver()) return read(ledger, first, last - known);
    const [to, by] = [end(), shift()];
    // The same last line, wherever it is counted now.
    const until = last + by - known;
    const old = first > to ? [] : read(archive, first, Math.min(until, to));
    const own = until > to ? read(ledger, Math.max(first, to + 1) - by, until - by) : [];
    return [...old, ...shown(own)];
  }

  function recount(): void {
    const counted = note.isKnown() ? recounted() : undefined;
    if (counted !== undefined) note.found(counted);
  }

  function rows(first: number, last: number): readonly JournalRow[] {
    return last < first ? [] : over(first, last, (part, from, to) => part.rows(from, to), below);
  }

  function lastRow(): number {
    note.refresh();
    return shift() + ledger.lastRow();
  }

  /** Those of states whose last entry is in the archive: it holds no later one, and neither does the Ledger. */
  function confirmedInArchive(states: readonly MemberState[]): readonly string[] {
    if (states.length === 0) return [];
    const still = ledger.withoutSince(states);
    const left = states.filter(({ id }) => still.has(id));
    return left.length === 0 ? [] : [...archive.confirmed(left)];
  }

  const isOld = (seq: number) => isOver() && seq <= reach().seq;

  return {
    exists: ledger.exists,
    proveColumns: ledger.proveColumns,
    lastRow,
    rows,
    append: ledger.append,
    appendAll: (entries, after, names) => ledger.appendAll(entries, Math.max(1, after - shift()), names),
    rename: ledger.rename,
    nameAll: ledger.nameAll,
    misnamed: ledger.misnamed,
    flush: ledger.flush,
    find(by, values, most = Number.MAX_SAFE_INTEGER) {
      if (!isOver()) return ledger.find(by, values, most);
      // Numbers say where to look; where somebody has typed over one, callers read all.
      const [old, later] = by === 'seq' ? apart(values, (seq) => isOld(Number(seq))) : [values, values];
      const own = ledger.find(by, later, most);
      return own.length >= most ? below(own) : together(archive.find(by, old, most - own.length), own);
    },
    ...journalPortions({
      rows,
      rowsOf(member, by) {
        const own = ledger.rowsOf(member, by).map((row) => ({ row }));
        const old = isOver() ? archive.rowsOf(member, by).map((row) => ({ row })) : [];
        return joined(old, own).map(({ row }) => row);
      },
    }),
    invoicesOn(visits) {
      const own = ledger.invoicesOn(visits);
      const old = isOver() ? visits.filter(({ day }) => isWithin(day)) : [];
      return together(archive.invoicesOn(old), own);
    },
    invoicesBetween(first, last) {
      const own = ledger.invoicesBetween(first, last);
      return isOver() && isWithin(first) ? together(archive.invoicesBetween(first, last), own) : below(own);
    },
    invoicesOfDay(day, most) {
      const own = ledger.invoicesOfDay(day, most);
      const isThere = isOver() && isWithin(day) && own.length < most;
      return isThere ? together(archive.invoicesOfDay(day, most - own.length), own) : below(own);
    },
    numbered(number) {
      const own = ledger.numbered(number);
      return isOver() ? together(archive.numbered(number), own) : own;
    },
    findSurely(by, values) {
      const own = ledger.findSurely(by, values);
      // What takes back an entry came after it.
      const isLater = by === 'undoes' && values.every((seq) => !isOld(Number(seq)));
      const isSure = isLater && reach().until !== '';
      return !isOver() || isSure ? below(own) : together(archive.findSurely(by, values), own);
    },
    figures: (first, last) =>
      last < first ? [] : over(first, last, (part, from, to) => part.figures(from, to), asTheyAre),
    confirmed(states) {
      const [old, later] = apart(states, ({ seq }) => isOld(seq));
      const own = later.length === 0 ? [] : ledger.confirmed(later);
      return new Set([...own, ...confirmedInArchive(old)]);
    },
    isLastAt(state, row) {
      if (!isOld(state.seq)) return ledger.isLastAt(state, row - shift());
      return ledger.withoutSince([state]).has(state.id) && archive.isLastAt(state, row);
    },
    rulesets() {
      const own = ledger.rulesets();
      return isOver() ? joined(archive.rulesets(), own) : own;
    },
    numbers() {
      recount();
      const own = ledger.numbers();
      if (!isOver() || own === null) return own;
      const old = archive.numbers();
      return old === null ? null : [...old.slice(0, end() - 1), ...own.slice(reach().gap)];
    },
    unbalanced() {
      const found = ledger.unbalanced(isOver() ? 'later' : 'the-beginning');
      return below(found.map((row) => ({ row }))).map(({ row }) => row);
    },
    sameKeys() {
      const old = isOver() ? archive.keys().slice(0, end() - 1) : [];
      return withSameKey([...old, ...ledger.keys().slice(reach().gap)]);
    },
    adoptions() {
      const own = ledger.adoptions();
      if (!isOver() || own === null) return own;
      const old = archive.adoptions();
      return old === null ? null : together(old, own);
    },
    compare: (first, last): readonly ComparedRow[] =>
      last < first ? [] : over(first, last, (part, from, to) => part.compare(from, to), below),
    restore(row: number, entry: Entry) {
      if (isOver() && row <= end()) archive.restore(row, entry);
      else ledger.restore(row - shift(), entry);
    },
    setAside(aside) {
      const [old, own] = apart(aside, ({ row }) => isOver() && row <= end());
      const by = shift();
      ledger.setAside(own.map((one) => ({ ...one, row: one.row - by })));
      if (old.length === 0) return;
      archive.setAside(old);
      recount();
    },
    settle,
    recount,
    archived() {
      const { rows: entries, seq, until } = reach();
      return { entries, seq, until };
    },
    placeOf(row) {
      const isArchived = isOver() && row > 0 && row <= end();
      if (isArchived) return { tab: 'archive', row };
      return { tab: 'ledger', row: row === 0 ? 0 : row - shift() };
    },
  };
}

function asTheyAre<Row>(rows: readonly Row[]): readonly Row[] {
  return rows;
}

/** Those of which it is so, and the others. */
function apart<Item>(
  items: readonly Item[],
  isSo: (item: Item) => boolean,
): [readonly Item[], readonly Item[]] {
  return [items.filter(isSo), items.filter((item) => !isSo(item))];
}
