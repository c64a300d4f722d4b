// How often a reward or bonus may be used, and by which clients: the same limits for every kind.

import { yesNo } from '../settings/choice-fields';
import { optional, type Terms } from '../settings/field';
import { count } from '../settings/number-fields';
import type { Rule } from '../settings/rules';
import { term } from '../settings/term-field';
import type { Facts } from './facts';
import { lessIfTighter, lessIfYes } from './less';
import { type UsedFamily, useOf } from './uses';

export const limitFields = {
  /** Uses by all clients together, 0 for no limit. */
  mostUses: term(
    lessIfTighter(optional(count(1, 999_999, 100), 0)),
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
        label: 'Maximaal in totaal',
        note: 'Hoe vaak alle klanten samen het kunnen gebruiken. Leeg: geen grens.',
      },
    },
    'conditions',
  ),
  /** Uses by one client, 0 for no limit. */
  mostUsesEach: term(
    lessIfTighter(optional(count(1, 9999, 1), 0)),
    {
      en: { label: 'Most uses per client', note: 'How often one client can use it. Empty: no limit.' },
      fr: {
        label: 'Utilisations maximum par client',
        note: 'Combien de fois un même client peut en profiter. Vide : pas de limite.',
      },
      nl: {
        label: 'Maximaal per klant',
        note: 'Hoe vaak één klant het kan gebruiken. Leeg: geen grens.',
      },
    },
    'conditions',
  ),
  firstVisitOnly: term(
    lessIfYes(optional(yesNo(false), false)),
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
 * The limit that keeps a rule from being used on an invoice, if any.
 * @param here how often the invoice already uses it
 */
export function limitReached(
  family: UsedFamily,
  { name, terms }: Rule,
  facts: Facts,
  here: number,
): 'first-visit' | 'uses' | undefined {
  const { mostUses, mostUsesEach, firstVisitOnly } = terms as Limits;
  if (firstVisitOnly && !facts.firstVisit) return 'first-visit';
  // Uses are counted under a hash of the name: without a limit, as for most rules, it need not be computed.
  if (mostUses === 0 && mostUsesEach === 0) return undefined;
  const use = useOf(family, name);
  const left = facts.usesLeft.find(([known]) => known === use)?.[1];
  return left !== undefined && here >= left ? 'uses' : undefined;
}
