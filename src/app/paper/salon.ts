// What stands at the head of everything that is printed for clients.
import type { Policies } from '../../core/settings/policies';
import type { ReadingWorld } from '../ports/world';

export type PaperSalon = {
  /** '' if the sheet has not been given a name. */
  readonly name: string;
  readonly address: string;
  readonly phone: string;
};

export function paperSalon(
  world: ReadingWorld,
  { salonAddress, salonPhone }: Pick<Policies, 'salonAddress' | 'salonPhone'>,
): PaperSalon {
  return { name: world.salon(), address: salonAddress, phone: salonPhone };
}
