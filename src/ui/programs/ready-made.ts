// The six ways of earning that salons know from Salonized, ready to be taken.
import type { RawProgram } from '../../core/book';
import type { Currency } from '../../core/money';
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

/** In a currency without decimals, ten is next to nothing: a step is a thousand of its units. */
export function readyMade(words: Catalog, { decimals }: Currency): readonly RawProgram[] {
  const step = decimals === 0 ? { every: '1000' } : {};
  return ways.map(({ name, kind, terms }) => ({
    name: words.programs.ways[name],
    kind,
    terms: 'every' in terms ? { ...terms, ...step } : terms,
    on: true,
  }));
}
