// A programme's rule in words, by its own definition.
import type { Program } from '../../core/book';
import type { Fields, Terms } from '../../core/fields';
import { programKind } from '../../core/programs/registry';
import type { Words } from '../words';

export function ruleOf(program: Pick<Program, 'kind' | 'terms'>, { language, say }: Words): string {
  const definition = programKind(program.kind);
  return definition?.explain(program.terms as Terms<Fields>, say)[language] ?? '';
}
