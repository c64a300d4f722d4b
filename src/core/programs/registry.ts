// Every kind of earning programme. A new kind is one file next to this one and one line here.
import type { ConditionFields, Conditions } from '../settings/conditions';
import { type RuleOn, rulesOnBy } from '../settings/rules-on';
import { catalogPointsProgram } from './catalog-points';
import type { ProgramDefinition } from './definition';
import { firstVisitProgram } from './first-visit';
import { spendProgram } from './spend';
import { unitProgram } from './unit';
import { visitProgram } from './visit';

export type AnyProgram = ProgramDefinition<ConditionFields>;

export const programKinds: readonly AnyProgram[] = [
  spendProgram,
  unitProgram,
  visitProgram,
  firstVisitProgram,
  catalogPointsProgram,
] as readonly unknown[] as readonly AnyProgram[];

const byKind = new Map(programKinds.map((definition) => [definition.kind, definition]));

export function programKind(kind: string): AnyProgram | undefined {
  return byKind.get(kind);
}

export type ProgramOn = RuleOn<AnyProgram, Conditions>;

/** The programmes that are on, in the salon's order. */
export const programsOn = rulesOnBy<AnyProgram, Conditions>(programKind);
