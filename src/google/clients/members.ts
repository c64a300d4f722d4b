// The Clients tab: rows found by client number; only Carnet's derived columns are written.
import { noDetails } from '../../app/clients/contact';
import type {
  ClientRow,
  ComparedMember,
  MemberRow,
  Members,
  NamedPerson,
  NewClient,
} from '../../app/ports/members';
import type { TabProblem } from '../../app/ports/tabs';
import type { World } from '../../app/ports/world';
import { noConsent } from '../../core/members/consent';
import { newCells } from '../../core/members/member-cells';
import { catalogOf } from '../../i18n/catalog';
import { columnLetter, textOf } from '../tabs/cells';
import { readLong } from '../tabs/long-reading';
import { widthOf } from '../tabs/rows';
import { addRows } from '../tabs/rows-added';
import { selectedRows } from '../tabs/selected-rows';
import { samePositions, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { asRead, clientAdding } from './client-adding';
import type { ClientChangesStore } from './client-changes';
import { changedIn, newRow, typedOver } from './client-derived';
import { clientForgetting } from './client-forgetting';
import { clientNames } from './client-names';
import {
  consentChangedIn,
  consentDiffering,
  contactOf,
  contactReading,
  contactSlips,
  memberOf,
} from './client-row';
import { clientsAlike } from './clients-alike';
import { clientsReading } from './clients-reading';
import { clientsWriting } from './clients-writing';
import { contactWriting } from './contact-writing';
import { lookAtContacts } from './contacts-look';
import { contactsPutBack } from './contacts-put-back';
import { fillContacts } from './contacts-writing';
import { numberClients } from './number-clients';

export function sheetMembers(
  workbook: Workbook,
  buffer: WriteBuffer,
  { clock, changes }: Pick<World, 'clock'> & { readonly changes: ClientChangesStore },
): Members {
  const reading = clientsReading(workbook, buffer);
  const writing = clientsWriting(workbook, buffer, reading);
  const names = clientNames(workbook, buffer, reading);
  const forget = clientForgetting(workbook, buffer, reading);
  const putBack = contactsPutBack(workbook, buffer);
  const writeContact = contactWriting(workbook, reading, putBack);
  const alike = clientsAlike(workbook, buffer, reading);
  const members: Members = {
    proveColumns: () => void reading.proven(),
    at: reading.at,
    locate(id, hint) {
      const there = hint === 0 ? null : reading.at(hint);
      return there?.id === id ? there : reading.search(id);
    },
    find(ids) {
      if (ids.length === 0) return { rows: [], between: [] };
      const read = readStill(() => reading.rowsOf(ids));
      const wanted = new Set(ids);
      const people = contactReading(workbook, clock);
      const rows: ClientRow[] = [];
      const between: MemberRow[] = [];
      for (const [row, cells] of read.rows) {
        const { tab } = read;
        const member = memberOf(tab, row, cells);
        if (member === null) continue;
        if (!wanted.has(member.id)) between.push(member);
        else rows.push({ ...member, contact: contactOf(tab, cells, people, member.state?.consent) });
      }
      return { rows, between };
    },
    hitBy(id) {
      const rows = reading.withState(id).map((row) => ({ row, member: reading.at(row) }));
      return rows.filter(({ member }) => member?.id !== id);
    },
    contact({ id, row, state, proof }) {
      const tab = reading.proven();
      // Rows read at other positions than the header shows are read again.
      const isFresh = samePositions(proof.positions, tab.positions);
      const cells = isFresh ? proof.cells : reading.cells(tab, row);
      if (cells === null || memberOf(tab, row, cells)?.id !== id) return null;
      return contactOf(tab, cells, contactReading(workbook, clock), state?.consent);
    },
    changes: changes.read,
    writeContact(client, wanted, listed) {
      const isWritten = writeContact(client, wanted, listed);
      changes.note([client.id]);
      return isWritten;
    },
    underRules: writing.underRules,
    write: writing.write,
    writeAll: writing.writeAll,
    clear: writing.clear,
    fill(rows) {
      fillContacts({ workbook, buffer, reading }, putBack, rows);
      changes.note(rows.map(({ seen }) => seen.id));
    },
    lastRow: reading.lastRow,
    forget,
    append(clients, lastRow) {
      if (clients.length === 0) return [];
      const tab = reading.proven();
      const cells = clients.map((client) => newRow(tab, client, workbook.language()));
      const isMoved = () => !reading.isStillThere(tab);
      addRows(tab, buffer, { key: 'id', below: lastRow, rows: cells, isMoved });
      if (isMoved()) putInPlace(tab, clients, lastRow + 1);
      changes.note(
        clients.map(({ id }) => id),
        lastRow + clients.length,
      );
      return clients.map(({ id }, i): MemberRow => {
        const proof = { cells: (cells[i] ?? []).map(asRead), positions: tab.positions };
        return { row: lastRow + 1 + i, id, ...newCells(id), proof };
      });
    },
    add: clientAdding({ workbook, buffer, reading, changes, putInPlace }),
    alike(person, country) {
      const { tab, rows } = alike(person, country);
      const people = contactReading(workbook, clock);
      return rows.flatMap(({ row, cells }): ClientRow[] => {
        const member = memberOf(tab, row, cells);
        return member === null
          ? []
          : [{ ...member, contact: contactOf(tab, cells, people, member.state?.consent) }];
      });
    },
    restore(ids, language) {
      const { clientMadeAgain } = catalogOf(language).check;
      const clients = ids.map((id) => ({ id, contact: { ...noDetails, name: clientMadeAgain(id) } }));
      return members.append(clients, reading.lastRow());
    },
    list(first, most) {
      const end = reading.lastRow();
      const { tab, rows } = reading.rows(first, Math.min(end, first + most - 1), 'listed');
      const people = contactReading(workbook, clock);
      const clients: ClientRow[] = [];
      const unnumbered: number[] = [];
      const typed: ClientRow[] = [];
      const overs: TabProblem[] = [];
      const problems: TabProblem[] = [];
      for (const [i, cells] of rows.entries()) {
        const member = memberOf(tab, first + i, cells);
        const contact = contactOf(tab, cells, people, member?.state?.consent);
        const over = typedOver(tab, cells);
        if (member !== null) {
          clients.push({ ...member, contact });
          if (over !== undefined) typed.push({ ...member, contact });
        } else if (contact.name !== '') unnumbered.push(first + i);
        if (over !== undefined && (member !== null || contact.name !== '')) {
          const column = columnLetter(tab.positions[over.key] ?? 1);
          overs.push({
            tab: 'clients',
            row: first + i,
            column,
            refusal: { code: 'points-typed', text: over.text },
          });
        }
        const recorded = member === null ? noConsent : (member.state?.consent ?? null);
        for (const { key, refusal } of contactSlips(tab, cells, people, recorded)) {
          const column = columnLetter(tab.positions[key] ?? 1);
          problems.push({ tab: 'clients', row: first + i, column, refusal });
        }
      }
      return { clients, unnumbered, typed, problems: [...problems, ...summed(overs)], lastRow: end };
    },
    people() {
      const { tab, rows, ids } = lookAtContacts({ workbook, buffer, reading });
      return rows.flatMap((cells, i): NamedPerson[] => {
        const id = ids[i] ?? '';
        const text = (key: string) => textOf(cells[(tab.positions[key] ?? 0) - 1]);
        return id === ''
          ? []
          : [{ id, name: text('name'), code: text('code'), loyaltyCard: text('loyaltyCard') }];
      });
    },
    nameIn: ({ proof }) => textOf(proof.cells[(proof.positions.name ?? 0) - 1]),
    names: names.names,
    takenOver(ids) {
      const found = names.takenOver(ids);
      if (found !== undefined) return found;
      const into = members.find(ids).rows.map(({ id, state }) => [id, state?.into ?? ''] as const);
      return new Map(into.filter(([, to]) => to !== ''));
    },
    selected: () => selectedRows(reading.tab(), workbook),
    movements: reading.movements,
    number(rows) {
      const hit = numberClients(reading, writing, { workbook, buffer }, rows);
      changes.note(rows.map(({ id }) => id));
      return hit;
    },
    showsConsent({ state, proof }) {
      const differing = state && consentDiffering(proof, proof.cells, state.consent, workbook.offset());
      return differing?.length === 0;
    },
    compare() {
      const tab = workbook.relocated('clients') ?? reading.tab();
      const end = reading.lastRow();
      if (end < 2) return [];
      const offset = workbook.offset();
      const all = { row: 2, column: 1, rows: end - 1, columns: widthOf(tab) };
      const rows = readLong(tab.sheet, buffer, all);
      return rows.flatMap((cells, i): ComparedMember[] => {
        const member = memberOf(tab, 2 + i, cells);
        if (member === null) return [];
        const changed = changedIn(tab, cells, member, offset);
        return [{ ...member, changed, consentChanged: consentChangedIn(tab, cells, member, offset) }];
      });
    },
  };
  return members;

  /** Writes new clients again in the columns as they are now: somebody moved some while the rows were added. */
  function putInPlace(written: Tab, clients: readonly NewClient[], first: number): void {
    const now = reading.tab();
    const cells = clients.map((client) => newRow(now, client, workbook.language()));
    const width = Math.max(widthOf(written), widthOf(now));
    const range = now.sheet.getRange(first, 1, clients.length, width);
    const there = buffer.read(() => range.getValues());
    const at = (written.positions.id ?? 1) - 1;
    // Rows moved as well: whoever is not found then is added once more.
    if (!clients.every(({ id }, i) => textOf(there[i]?.[at]) === id)) return;
    buffer.writing();
    range.setValues(cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')));
  }
}

// A reading fails only if somebody moves rows or columns in the same second.
const TRIES = 4;

/** @throws Error if they kept moving: clients who are there must not look new */
function readStill<Read>(read: () => Read | null): Read {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = read();
    if (found !== null) return found;
  }
  throw new Error('the rows of the clients kept moving while some were read');
}

const FEW_TYPED = 5;

/** Of a whole column that was pasted one sentence says it, at its first cell. */
function summed(overs: readonly TabProblem[]): readonly TabProblem[] {
  const [top] = overs;
  if (top === undefined || overs.length <= FEW_TYPED) return overs;
  return [{ ...top, refusal: { code: 'points-typed-often', count: overs.length } }];
}
