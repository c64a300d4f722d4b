// Checks the whole ledger against its own rules and reports changes made by hand. Writes nothing.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { auditLedger } from '../../core/decide/audit';
import type { Finding } from '../../core/decide/finding';
import { holdEngine } from '../../core/journal/engine';
import { genesis, type Head } from '../../core/journal/entry';
import { accept, type CorruptionCode, LedgerCorrupt, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { chainOf } from '../ledger/journal-rows';
import type { Checkpoint } from '../ports/checkpoint';
import type { ComparedRow } from '../ports/journal';
import type { ReadingWorld } from '../ports/world';
import { checkLong } from './check-long';
import { PROVED_WHOLE } from './prove-portion';

export type LedgerCheck = {
  readonly entries: number;
  readonly clients: number;
  /** The last entry's number and hash: stored elsewhere, it proves later that no entry was replaced. */
  readonly head: Head;
  readonly findings: readonly Finding[];
  /**
   * Up to which entry all is proved, since when what stands before it was, and how many entries are left: a long ledger is
   * proved in portions. A short one is proved whole.
   */
  readonly proved: {
    readonly how: 'whole' | 'since';
    readonly seq: number;
    readonly day: Day | '';
    readonly left: number;
  };
  /** Why writing stops, or null. Adopting the sheet resolves `checkpoint-missing` and `checkpoint-ahead`. */
  readonly stopped: { readonly code: CorruptionCode; readonly row: number } | null;
};

export const checkLedger = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world) {
    if (!world.journal.exists()) return refuse({ code: 'not-set-up' });
    const checkpoint = isStopping(() => world.checkpoint.read());
    const isLong = world.journal.lastRow() - 1 > PROVED_WHOLE;
    const checked = checkpoint !== null && isLong ? longCheck(world, checkpoint) : wholeCheck(world);
    return accept(placed(world, checked));
  },
});

/** With the rows where people see them: those of closed years stand in the archive. */
function placed({ journal }: ReadingWorld, { findings, stopped, ...checked }: LedgerCheck): LedgerCheck {
  return {
    ...checked,
    // Names are looked for in the Ledger alone, by its own rows.
    findings: findings.map((finding) =>
      finding.tab === 'ledger' && finding.code !== 'name-differs'
        ? { ...finding, ...journal.placeOf(finding.row) }
        : finding,
    ),
    stopped: stopped && { ...stopped, row: journal.placeOf(stopped.row).row },
  };
}

/** What was read; null where it stops writing, which the check tells. */
function isStopping<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LedgerCorrupt) return null;
    throw error;
  }
}

function wholeCheck(world: ReadingWorld): LedgerCheck {
  const rows = world.journal.compare(2, world.journal.lastRow());
  const members = world.members.compare();
  const entries = rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const head = entries.reduce<Head>((last, entry) => (entry.seq > last.seq ? entry : last), genesis);
  return {
    entries: entries.length,
    clients: members.length,
    head: { seq: head.seq, hash: head.hash },
    findings: [
      ...auditLedger(rows, members, world.storedValues.compare(), world.erasedNumbers.read()),
      ...misnamed(world),
    ],
    proved: { how: 'whole', seq: head.seq, day: world.clock.today(), left: 0 },
    stopped: stoppedBy(world, rows),
  };
}

function longCheck(world: ReadingWorld, checkpoint: Checkpoint): LedgerCheck {
  const { isWhole, lastOf: _states, ...checked } = checkLong(world, checkpoint);
  const fault = checked.findings.find(({ code }) => code in ofChain);
  const stopped = fault === undefined ? null : { code: ofChain[fault.code as ChainFault], row: fault.row };
  const { seq, hash } = checkpoint;
  return {
    ...checked,
    proved: { how: 'since', ...checked.proved },
    head: { seq, hash },
    findings: [...checked.findings, ...misnamed(world)],
    stopped: isWhole ? stopped : { code: 'checkpoint-ahead', row: 0 },
  };
}

/** What stops the next command; an exact copy of a row does not. */
const ofChain = {
  'entry-missing': 'entry-missing',
  'chain-broken': 'chain-broken',
} as const;

type ChainFault = keyof typeof ofChain;

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
