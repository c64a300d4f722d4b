// Every kind of bonus there is. A new kind is one file beside this one and one line here.
import type { Fields } from '../field';
import { birthdayBonus } from './birthday';
import type { BonusDefinition } from './definition';
import { promotionBonus } from './promotion';
import { tierBonus } from './tier';

export const bonusKinds: readonly BonusDefinition<Fields>[] = [
  promotionBonus,
  birthdayBonus,
  tierBonus,
] as readonly unknown[] as readonly BonusDefinition<Fields>[];

const byKind = new Map(bonusKinds.map((definition) => [definition.kind, definition]));

export function bonusKind(kind: string): BonusDefinition<Fields> | undefined {
  return byKind.get(kind);
}
