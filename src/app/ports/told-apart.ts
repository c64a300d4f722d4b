// Pairs of clients that are two although they look like one.
import type { ApartPair } from '../../core/members/told-apart';

export type ToldApart = {
  /** Oldest first; none if a newer Carnet wrote them. */
  read(): readonly ApartPair[];
  write(pairs: readonly ApartPair[]): void;
};
