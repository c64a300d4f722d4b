// Every kind of bonus there is. A new kind is one file beside this one and one line here.

import type { limitFields } from '../limits';
import { birthdayBonus } from './birthday';
import type { BonusDefinition } from './definition';
import { promotionBonus } from './promotion';
import { tierBonus } from './tier';

export const bonusKinds: readonly BonusDefinition<typeof limitFields>[] = [
  promotionBonus,
  birthdayBonus,
  tierBonus,
] as readonly unknown[] as readonly BonusDefinition<typeof limitFields>[];

const byKind = new Map(bonusKinds.map((definition) => [definition.kind, definition]));

export function bonusKind(kind: string): BonusDefinition<typeof limitFields> | undefined {
  return byKind.get(kind);
}
