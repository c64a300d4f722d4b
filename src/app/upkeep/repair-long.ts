// Repairs a long ledger by what the check has found: a few rows at a time under the lock, each from its own entries. Rows that
// hold no entry, and copies of rows, are left to the repair that reads all: to delete a row, all entries have to be known.
import type { Finding } from '../../core/decide/finding';
import type { Language } from '../../core/language';
import { accept, type Result } from '../../core/result';
import { forgetNames, project, projectStoredValue } from '../ledger/project';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import { rebuilt, rebuiltStoredValue } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { World } from '../ports/world';
import { checkLong } from './check-long';

/** Findings that one request puts right: less than a minute. */
const MOST = 40;

/** @returns how many rows were written again; null where rows have to be set aside, or not all is proved yet */
export function repairByFindings(
  world: World,
  checkpoint: Checkpoint,
): Result<number | null, TransactionRefusal> {
  const { findings, proved, lastOf } = checkLong(world, checkpoint);
  if (proved.left > 0 || findings.some(({ code, tab }) => !isOfRow(code, tab))) return accept(null);
  let repaired = 0;
  // One under each lock, so that tills take their turns between.
  for (const finding of findings.slice(0, MOST)) {
    const turn = inTransaction<boolean, never>(world, ({ ruleset: { language } }) =>
      accept(isPutRight(world, finding, { language, lastOf })),
    );
    if (!turn.ok) return turn;
    if (!turn.value) return accept(null);
    repaired += 1;
  }
  return accept(repaired);
}

function isOfRow(code: Finding['code'], tab: Finding['tab']): boolean {
  if (tab === 'ledger') return code === 'visible-changed';
  if (tab === 'clients') return code !== 'client-doubled';
  return code !== 'stored-value-doubled' && code !== 'stored-value-missing';
}

type Known = { readonly language: Language; readonly lastOf: ReadonlyMap<string, number> };

/** Whether it was; not where other entries have to be known first. */
function isPutRight(world: World, { tab, row, member = '' }: Finding, known: Known): boolean {
  if (tab === 'ledger') return isRowPutRight(world, row);
  if (tab === 'clients') putClientRight(world, { row, member }, known);
  else putCardRight(world, row);
  return true;
}

/** An entry that stands in another cell goes where, after a sort in that second, the only copy of another would stand. */
function isRowPutRight(world: World, row: number): boolean {
  const [there] = world.journal.compare(row, row);
  if (there?.isEntryAstray) return false;
  if (there?.entry != null && there.changed.length > 0) world.journal.restore(row, there.entry);
  return true;
}

function putClientRight(
  world: World,
  { row, member }: { readonly row: number; readonly member: string },
  { language, lastOf }: Known,
): void {
  const there = member === '' ? world.members.at(row) : world.members.locate(member, 0);
  const [seen = there] = there === null && member !== '' ? world.members.restore([member], language) : [];
  if (seen === null) return; // the row is nobody's any more
  const cells = rebuilt(world, seen.id, lastOf.get(seen.id) ?? 'unknown');
  project(world, seen, cells, 'recorded');
  if (cells.state.erased) forgetNames(world, [seen.id]);
}

function putCardRight(world: World, row: number): void {
  const seen = row === 0 ? null : world.storedValues.at(row);
  const right = seen === null ? null : rebuiltStoredValue(world, seen.id);
  if (right !== null) projectStoredValue(world, row, right);
}
