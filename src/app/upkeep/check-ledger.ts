// Checks the whole ledger against its own rules and reports changes made by hand. Writes nothing.
import * as v from 'valibot';
import { auditLedger } from '../../core/decide/audit';
import type { Finding } from '../../core/decide/finding';
import { holdEngine } from '../../core/journal/engine';
import { genesis, type Head } from '../../core/journal/entry';
import { accept, type CorruptionCode, LedgerCorrupt, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { chainOf } from '../ledger/journal-rows';
import type { ComparedRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';

export type LedgerCheck = {
  readonly entries: number;
  readonly clients: number;
  /** The last entry's number and hash: stored elsewhere, it proves later that no entry was replaced. */
  readonly head: Head;
  readonly findings: readonly Finding[];
  /** Why writing stops, or null. Adopting the sheet resolves `checkpoint-missing` and `checkpoint-ahead`. */
  readonly stopped: { readonly code: CorruptionCode; readonly row: number } | null;
};

export const checkLedger = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world) {
    if (!world.journal.exists()) return refuse({ code: 'not-set-up' });
    const rows = world.journal.compare(2, world.journal.lastRow());
    const members = world.members.compare();
    const entries = rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    const head = entries.reduce<Head>((last, entry) => (entry.seq > last.seq ? entry : last), genesis);
    return accept<LedgerCheck>({
      entries: entries.length,
      clients: members.length,
      head: { seq: head.seq, hash: head.hash },
      findings: [
        ...auditLedger(rows, members, world.storedValues.compare(), world.erasedNumbers.read()),
        ...misnamed(world),
      ],
      stopped: stoppedBy(world, rows),
    });
  },
});

/** Names stand in no entry: the ledger shows those of Clients, or what somebody has typed over them. */
function misnamed(world: ReadingWorld): readonly Finding[] {
  const names = new Map(world.members.people().map(({ id, name }) => [id, name]));
  return world.journal
    .misnamed(names)
    .map(({ row, column }) => ({ code: 'name-differs', tab: 'ledger', row, seq: 0, column }));
}

/** The corruption that would stop the next command. */
function stoppedBy(
  world: ReadingWorld,
  rows: readonly ComparedRow[],
): { readonly code: CorruptionCode; readonly row: number } | null {
  try {
    const chain = chainOf(rows);
    for (const { settings } of chain) if (settings !== null) holdEngine(settings);
    const checkpoint = world.checkpoint.read();
    if (checkpoint === null) return chain.length === 0 ? null : { code: 'checkpoint-missing', row: 0 };
    const known = chain.find((entry) => entry.seq === checkpoint.seq);
    const lost = checkpoint.seq > 0 && known?.hash !== checkpoint.hash;
    return lost ? { code: 'checkpoint-ahead', row: 0 } : null;
  } catch (error) {
    if (error instanceof LedgerCorrupt) return { code: error.code, row: error.row };
    throw error;
  }
}
