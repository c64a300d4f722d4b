// Keeps the Dashboard beside the work of a command: its one write lands with what the command reads back anyway.
import type { Figures } from '../../core/dashboard/figures';
import { shownFigures } from '../../core/dashboard/shown';
import type { Moment } from '../../core/day';
import { dayAt } from '../../core/day';
import { LedgerCorrupt } from '../../core/result';
import type { Ruleset } from '../../core/ruleset';
import type { Checkpoint } from '../ports/checkpoint';
import type { DashboardFigures } from '../ports/dashboard';
import { MissingTab } from '../ports/tabs';
import type { World } from '../ports/world';

/** What is shown once a checkpoint is reached; null if its figures have to be counted first. */
export function figuresAt(
  { figures, uses }: { readonly figures: Figures | null } & Pick<Checkpoint, 'uses'>,
  ruleset: Ruleset,
  moment: Moment,
): DashboardFigures | null {
  if (figures === null) return null;
  const shown = shownFigures(figures, { ruleset, uses, day: dayAt(moment) });
  return { shown, currency: ruleset.currency, moment };
}

/**
 * Does work that writes and reads back, with the figures written before it, so that all of it lands together. If that
 * fails, it may be for the Dashboard, which somebody has made a table or closed: then the work is done again without it.
 * @param work may be done twice
 */
export function besideDashboard<Answer>(
  world: World,
  figures: DashboardFigures | null,
  work: () => Answer,
): Answer {
  if (figures === null || !world.dashboard.show(figures)) return work();
  const answer = workedOnce(world, work);
  world.dashboard.land();
  return answer;
}

function workedOnce<Answer>(world: World, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof LedgerCorrupt || error instanceof MissingTab) throw error;
    world.dashboard.leave();
    return work();
  }
}
