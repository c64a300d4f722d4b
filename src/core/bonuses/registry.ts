// Every kind of bonus there is. A new kind is one file beside this one and one line here.

import type { TermFields } from '../term-field';
import { birthdayBonus } from './birthday';
import type { BonusDefinition } from './definition';
import { promotionBonus } from './promotion';
import { tierBonus } from './tier';

export const bonusKinds: readonly BonusDefinition<TermFields>[] = [
  promotionBonus,
  birthdayBonus,
  tierBonus,
] as readonly unknown[] as readonly BonusDefinition<TermFields>[];

const byKind = new Map(bonusKinds.map((definition) => [definition.kind, definition]));

export function bonusKind(kind: string): BonusDefinition<TermFields> | undefined {
  return byKind.get(kind);
}
