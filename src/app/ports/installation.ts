// What Carnet believes of Google, tried on this sheet.
import type { Tried } from '../../core/installation';

export type Installation = {
  /**
   * Tries it in a scratch tab that it makes and removes; one that an interruption left is removed first. Remembers how
   * to search. A trial that Google fails is an outcome, never an error.
   */
  try(): readonly Tried[];
};
