// When a programme, reward or bonus applies: days, weekdays, a minimum purchase. The same for every kind.

import { type Day, weekdayOf } from '../day';
import { everyLine, type Scope } from '../invoice/invoice';
import {
  type Less,
  lessIfFewer,
  lessIfHigher,
  lessIfLater,
  lessIfSooner,
  scopeLess,
  weighedTogether,
} from '../points/less';
import { anyDay, usually, weekdaysField } from './choice-fields';
import { optional, type Terms } from './field';
import { money } from './number-fields';
import { term } from './term-field';

export const dayFields = {
  /** First and last day, both inclusive, in the salon's time zone; '' for no limit. */
  from: term(
    lessIfLater(anyDay()),
    {
      en: { label: 'First day', note: 'The first day on which it holds. Empty: from now on.' },
      fr: { label: 'Premier jour', note: 'Le premier jour de validité. Vide : dès maintenant.' },
      nl: { label: 'Eerste dag', note: 'De eerste dag waarop dit geldt. Leeg: vanaf nu.' },
    },
    'conditions',
  ),
  until: term(
    lessIfSooner(anyDay()),
    {
      en: { label: 'Last day', note: 'The last day on which it holds. Empty: without end.' },
      fr: { label: 'Dernier jour', note: 'Le dernier jour de validité. Vide : sans fin.' },
      nl: { label: 'Laatste dag', note: 'De laatste dag waarop dit geldt. Leeg: zonder einde.' },
    },
    'conditions',
  ),
  weekdays: term(
    lessIfFewer(weekdaysField()),
    {
      en: {
        label: 'Days of the week',
        note: 'Days of the week on which it holds, separated by commas. Empty: every day.',
      },
      fr: {
        label: 'Jours de la semaine',
        note: 'Les jours de la semaine où cela vaut, séparés par des virgules. Vide : tous les jours.',
      },
      nl: {
        label: 'Dagen van de week',
        note: 'Dagen van de week waarop dit geldt, met komma’s ertussen. Leeg: elke dag.',
      },
    },
    'conditions',
  ),
};

/** What the minimum purchase counts: the whole invoice, or only lines in the rule's own scope. */
export const leastOfChoices = ['everything', 'scope'] as const;
export type LeastOf = (typeof leastOfChoices)[number];

/** The conditions of programmes and rewards. @param usual the default of what the minimum purchase counts */
export function conditionFieldsFor(usual: LeastOf) {
  return {
    /** The minimum amount, 0 for none. */
    least: term(
      lessIfHigher(optional(money(), 0)),
      {
        en: { label: 'Minimum spend', note: 'The least that has to be spent. Empty: any amount.' },
        fr: { label: 'Achat minimum', note: 'Le minimum à acheter. Vide : n’importe quel montant.' },
        nl: { label: 'Minimumbedrag', note: 'Wat er minimaal gekocht moet zijn. Leeg: elk bedrag.' },
      },
      'conditions',
    ),
    leastOf: term(
      weighedTogether(usually(usual, leastOfChoices, 'leastOf')),
      {
        en: {
          label: 'Minimum spend on',
          note: 'Whether the minimum spend counts everything on the invoice, or only what this row is for. Empty: the usual one of its kind.',
        },
        fr: {
          label: 'Achat minimum sur',
          note: 'Si l’achat minimum compte toute la facture, ou seulement ce que vise cette ligne. Vide : le choix habituel du type.',
        },
        nl: {
          label: 'Minimumbedrag van',
          note: 'Of voor het minimumbedrag de hele factuur telt, of alleen waar deze rij over gaat. Leeg: wat bij de soort gebruikelijk is.',
        },
      },
      'conditions',
    ),
    ...dayFields,
  };
}

export type ConditionFields = ReturnType<typeof conditionFieldsFor>;
export type Days = Terms<typeof dayFields>;
export type Conditions = Terms<ConditionFields>;

export function holdsOn({ from, until, weekdays }: Days, day: Day): boolean {
  if (from !== '' && day < from) return false;
  if (until !== '' && day > until) return false;
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day));
}

/** The minimum purchase counts fewer lines than before: other purchases no longer help. */
export function leastOfLess(was: Conditions, is: Conditions, scope: Scope): readonly Less[] {
  if (is.least === 0 || was.leastOf === is.leastOf) return [];
  const [before, after] = is.leastOf === 'scope' ? [everyLine, scope] : [scope, everyLine];
  return scopeLess(before, after).map(() => ({ field: 'leastOf', was: was.leastOf, is: is.leastOf }));
}

/** An empty date range: `until` before `from`. */
export function daysFault({ from, until }: Days): { code: 'days-reversed'; field: 'until' } | undefined {
  return from !== '' && until !== '' && until < from ? { code: 'days-reversed', field: 'until' } : undefined;
}
