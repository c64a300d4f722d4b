// Every kind of earning programme there is. A new kind is one file beside this one and one line here.
import type { Fields } from '../fields';
import type { ProgramDefinition } from './definition';
import { spendProgram } from './spend';
import { unitProgram } from './unit';
import { visitProgram } from './visit';

export const programKinds: readonly ProgramDefinition<Fields>[] = [spendProgram, unitProgram, visitProgram];

export function programKind(kind: string): ProgramDefinition<Fields> | undefined {
  return programKinds.find((definition) => definition.kind === kind);
}

/** The fields of all kinds, each once, in the order of the registry: what a tab or a form needs columns for. */
export const programFields: readonly string[] = [
  ...new Set(programKinds.flatMap((definition) => Object.keys(definition.fields))),
];
