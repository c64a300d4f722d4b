// What the Dashboard shows, read from its cells, and the same counted from the entries of the ledger in another way.

import { expect } from 'vitest';
import { countedFigures } from '../../../src/core/dashboard/counted-figures';
import type { Figures } from '../../../src/core/dashboard/figures';
import { type Entry, readEntry } from '../../../src/core/journal/entry';
import { drawn, VALUES_ROW, VISIBLE_COLUMNS } from '../../../src/google/dashboard/places';
import type { Workbook } from '../../../src/local/standin';
import type { CarnetSheet } from '../carnet-sheet';
import { textsOf } from '../ledger-truth';

export type Sight = {
  /** Earned, used, open points, open cards, clients of the month, clients. */
  readonly figures: readonly unknown[];
  readonly earned: readonly unknown[];
  readonly used: readonly unknown[];
  readonly open: readonly unknown[];
  readonly returning: readonly unknown[];
  readonly fresh: readonly unknown[];
  /** The most used rewards, and how often each was used. */
  readonly rewards: readonly unknown[];
  readonly times: readonly unknown[];
};

export function sightOf(workbook: Workbook, name = 'Dashboard'): Sight {
  const tab = workbook.tab(name);
  const series = ({ row, column, columns }: (typeof drawn)[keyof typeof drawn], line: number) =>
    tab.values(row + line, column + 1, 1, columns - 1)[0] ?? [];
  return {
    figures: tab.values(VALUES_ROW, 1, 1, VISIBLE_COLUMNS)[0] ?? [],
    earned: series(drawn.points, 1),
    used: series(drawn.points, 2),
    open: series(drawn.open, 1),
    returning: series(drawn.people, 1),
    fresh: series(drawn.people, 2),
    rewards: series(drawn.rewards, 0),
    times: series(drawn.rewards, 1),
  };
}

export function entriesIn(workbook: Workbook): readonly Entry[] {
  return textsOf(workbook)
    .flatMap((text) => readEntry(text) ?? [])
    .sort((a, b) => a.seq - b.seq);
}

/** The figures kept with the checkpoint. */
export function keptIn(workbook: Workbook): Figures | null {
  const { done = 'null' } = workbook.scriptProperties();
  return (JSON.parse(done) as { figures?: Figures } | null)?.figures ?? null;
}

/** What is wrong with what the Dashboard shows and what is kept for it; empty if nothing is. */
export function wrongOf(workbook: Workbook, month: string): readonly string[] {
  const counted = countedFigures(entriesIn(workbook));
  const wrong: string[] = [];
  const same = (what: string, is: unknown, right: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(right))
      wrong.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(right)}`);
  };
  same('kept', keptIn(workbook), counted);
  const sight = sightOf(workbook);
  const [, earned = 0, used = 0] = counted.months.find(([own]) => own === month) ?? ['', 0, 0];
  const [, seen = 0, fresh = 0] = counted.holders?.seen.find(([own]) => own === month) ?? ['', 0, 0];
  same('earned', sight.figures[0], earned);
  same('used', sight.figures[1], used);
  same('open', sight.figures[2], counted.open);
  same('seen', sight.figures[4], seen);
  same('clients', sight.figures[5], counted.holders?.clients);
  same('earned by month', sight.earned[11], earned);
  same('open by month', sight.open[11], counted.open);
  same('returning', sight.returning[11], seen - fresh);
  same('new', sight.fresh[11], fresh);
  return wrong;
}

/**
 * What is wrong with the Dashboard once a command has come after whatever happened, and the night where its figures wait for
 * that: a write that failed, or figures that have to be counted. Empty if nothing is, or there is none to look at.
 */
export function wrongInTheEnd({ standIn }: CarnetSheet): readonly string[] {
  const { workbook } = standIn;
  const there = workbook.tabs().map(({ name }) => name);
  if (!there.includes('Dashboard') || !there.includes('Ledger')) return [];
  const kept = keptIn(workbook);
  const isWaiting =
    kept?.holders == null ||
    kept.uses == null ||
    kept.holders.seq !== kept.seq ||
    workbook.scriptProperties().dashboard?.includes('\\"isLeft\\":true') === true;
  if (isWaiting) runNight({ standIn });
  return wrongOf(workbook, new Date(standIn.now()).toISOString().slice(0, 7));
}

/** The nightly run, as Google's clock calls it, to its end. */
export function runNight({ standIn }: Pick<CarnetSheet, 'standIn'>): void {
  const trigger = standIn.workbook.state.triggers.find(({ handler }) => handler === 'nightly');
  const outcome = standIn.run('nightly', [{ triggerUid: trigger?.id ?? '' }]);
  expect(outcome).toMatchObject({ status: 'returned' });
}
