// Shows the figures on the Dashboard after the work of a command, with one write.
import { shownFigures } from '../../core/dashboard/shown';
import type { Moment } from '../../core/day';
import { dayAt } from '../../core/day';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Checkpoint } from '../ports/checkpoint';
import type { DashboardFigures } from '../ports/dashboard';
import type { World } from '../ports/world';

/** What is shown once a checkpoint is reached; null if its figures have to be counted first. */
export function figuresAt(
  { figures }: Pick<Checkpoint, 'figures'>,
  ruleset: Ruleset,
  moment: Moment,
): DashboardFigures | null {
  if (figures === null) return null;
  const shown = shownFigures(figures, { ruleset, day: dayAt(moment) });
  return { shown, currency: ruleset.currency, moment };
}

/**
 * Writes the figures once the command's entries stand. They land with what is read next, or with `land`; what else a command
 * writes must neither be done twice nor be given up because somebody has made a table of the Dashboard or closed it.
 */
export function showFigures(world: World, figures: DashboardFigures | null): void {
  if (figures !== null) world.dashboard.show(figures);
}
