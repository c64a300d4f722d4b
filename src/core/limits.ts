// How often a reward or bonus may be used, and by whom: the same limits for every kind.
import { yesNo } from './choice-fields';
import type { Facts } from './facts';
import { optional, type Terms } from './field';
import { count } from './number-fields';
import { term } from './term-field';

export const limitFields = {
  /** Uses by all clients together, 0 for no limit. */
  mostUses: term(
    optional(count(1, 999_999, 100), 0),
    {
      en: {
        label: 'Most uses in all',
        note: 'How often it can be used by all clients together. Empty: no limit.',
      },
      fr: {
        label: 'Utilisations maximum en tout',
        note: 'Combien de fois elle sert, tous clients confondus. Vide : pas de limite.',
      },
      nl: {
        label: 'Hoogstens in totaal',
        note: 'Hoe vaak alle klanten samen het kunnen gebruiken. Leeg: geen grens.',
      },
    },
    'conditions',
  ),
  /** Uses by one client, 0 for no limit. */
  mostUsesEach: term(
    optional(count(1, 9999, 1), 0),
    {
      en: { label: 'Most uses per client', note: 'How often one client can use it. Empty: no limit.' },
      fr: {
        label: 'Utilisations maximum par client',
        note: 'Combien de fois un même client peut en profiter. Vide : pas de limite.',
      },
      nl: {
        label: 'Hoogstens per klant',
        note: 'Hoe vaak één klant het kan gebruiken. Leeg: geen grens.',
      },
    },
    'conditions',
  ),
  firstVisitOnly: term(
    optional(yesNo(false), false),
    {
      en: { label: 'First visit only', note: 'Yes: only on a client’s first invoice.' },
      fr: { label: 'Première visite seulement', note: 'Oui : seulement sur la première facture du client.' },
      nl: { label: 'Alleen bij een eerste bezoek', note: 'Ja: alleen op de eerste factuur van een klant.' },
    },
    'conditions',
  ),
};

export type Limits = Terms<typeof limitFields>;

/**
 * What keeps a rule from being used on an invoice, if anything.
 * @param use the rule as its uses are counted
 * @param here how often the invoice uses it already
 */
export function limitReached(
  { firstVisitOnly }: Limits,
  use: string,
  facts: Facts,
  here: number,
): 'first-visit' | 'uses' | undefined {
  if (firstVisitOnly && !facts.firstVisit) return 'first-visit';
  const left = facts.usesLeft.find(([known]) => known === use)?.[1];
  return left !== undefined && here >= left ? 'uses' : undefined;
}
