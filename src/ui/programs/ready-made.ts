// The six ways of earning that salons know from Salonized, ready to be taken.
import type { RawProgram } from '../../core/book';
import type { Catalog } from '../../i18n/catalog';

type Way = Pick<RawProgram, 'kind' | 'terms'> & { readonly name: keyof Catalog['programs']['ways'] };

const ways: readonly Way[] = [
  { name: 'spent', kind: 'spend', terms: { points: '1', every: '10', scope: 'everything' } },
  { name: 'spentOnProducts', kind: 'spend', terms: { points: '1', every: '10', scope: 'product' } },
  { name: 'spentOnServices', kind: 'spend', terms: { points: '1', every: '10', scope: 'service' } },
  { name: 'service', kind: 'unit', terms: { points: '1', scope: 'service' } },
  { name: 'invoice', kind: 'visit', terms: { points: '1' } },
  { name: 'product', kind: 'unit', terms: { points: '1', scope: 'product' } },
];

export function readyMade(words: Catalog): readonly RawProgram[] {
  return ways.map(({ name, kind, terms }) => ({ name: words.programs.ways[name], kind, terms, on: true }));
}
