// Every kind of bonus. A new kind is one file next to this one and one line here.

import type { limitFields } from '../points/limits';
import type { Rule } from '../settings/rules';
import { birthdayBonus } from './birthday';
import type { DefinedBonus } from './definition';
import { promotionBonus } from './promotion';
import { tierBonus } from './tier';

export const bonusKinds: readonly DefinedBonus<typeof limitFields>[] = [
  promotionBonus,
  birthdayBonus,
  tierBonus,
] as readonly unknown[] as readonly DefinedBonus<typeof limitFields>[];

const byKind = new Map(bonusKinds.map((definition) => [definition.kind, definition]));

export function bonusKind(kind: string): DefinedBonus<typeof limitFields> | undefined {
  return byKind.get(kind);
}

/** Whether a rule is a level: of several, only the highest one reached counts. */
export function isLevel({ kind }: Pick<Rule, 'kind'>): boolean {
  return bonusKind(kind)?.exclusive === true;
}
