// What entries of a stretch take back, and the settings that they cite: read where they stand, all with few searches.
import type { LookedUp } from '../../core/decide/proof-notes';
import type { Entry } from '../../core/journal/entry';
import type { Ruleset } from '../../core/settings/ruleset';
import { reversalsOfAll } from '../ledger/find-entry';
import { entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';

/** Holds little: it is filled for each stretch anew. */
export function lookUps(
  world: ReadingWorld,
): LookedUp & { prepare(stretch: readonly Entry[], cited: number): void } {
  const rulesets = new Map<number, Ruleset>();
  const invoices = new Map<number, Entry>();
  const reversals = new Map<number, readonly Entry[]>();

  function numbered(seqs: readonly number[]): readonly Entry[] {
    if (seqs.length === 0) return [];
    const wanted = new Set(seqs);
    const found = entriesOf(world.journal.find('seq', seqs.map(String)));
    const there = new Set(found.map(({ seq }) => seq));
    // A number that somebody has typed over.
    const missed = [...wanted].filter((seq) => !there.has(seq));
    const surely = missed.length === 0 ? [] : entriesOf(world.journal.findSurely('seq', missed.map(String)));
    return [...found, ...surely].filter(({ seq }) => wanted.has(seq));
  }

  return {
    rulesets,
    invoices,
    reversals,
    prepare(stretch, cited) {
      const first = stretch[0]?.seq ?? 0;
      const back = [...new Set(stretch.map(({ of }) => of))].filter((seq) => seq > 0 && seq < first);
      invoices.clear();
      reversals.clear();
      for (const entry of numbered(back)) invoices.set(entry.seq, entry);
      for (const [of, own] of reversalsOfAll(world, back))
        reversals.set(
          of,
          own.filter(({ seq }) => seq < first),
        );
      const settings = [
        cited,
        ...stretch.map(({ ruleset }) => ruleset),
        ...[...invoices.values()].map(({ ruleset }) => ruleset),
      ];
      const lacking = [...new Set(settings)].filter((seq) => seq > 0 && seq < first && !rulesets.has(seq));
      for (const { seq, settings } of numbered(lacking)) if (settings !== null) rulesets.set(seq, settings);
    },
  };
}
