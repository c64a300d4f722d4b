// When a programme, reward or bonus holds: days, weekdays, a least purchase. The same for every kind.
import { anyDay, weekdaysField } from './choice-fields';
import { type Day, weekdayOf } from './day';
import { optional, type Terms } from './field';
import { money } from './number-fields';
import { term } from './term-field';

export const dayFields = {
  /** First and last day, both included, in the salon's time zone; '' for no limit. */
  from: term(
    anyDay(),
    {
      en: { label: 'First day', note: 'The first day on which it holds. Empty: from now on.' },
      fr: { label: 'Premier jour', note: 'Le premier jour de validité. Vide : dès maintenant.' },
      nl: { label: 'Eerste dag', note: 'De eerste dag waarop dit geldt. Leeg: vanaf nu.' },
    },
    'conditions',
  ),
  until: term(
    anyDay(),
    {
      en: { label: 'Last day', note: 'The last day on which it holds. Empty: without end.' },
      fr: { label: 'Dernier jour', note: 'Le dernier jour de validité. Vide : sans fin.' },
      nl: { label: 'Laatste dag', note: 'De laatste dag waarop dit geldt. Leeg: zonder einde.' },
    },
    'conditions',
  ),
  weekdays: term(
    weekdaysField(),
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

export const conditionFields = {
  /** The least sum on the invoice, 0 for none. */
  least: term(
    optional(money(), 0),
    {
      en: {
        label: 'Least purchase',
        note: 'The least that the invoice has to come to. Empty: any amount.',
      },
      fr: {
        label: 'Achat minimum',
        note: 'Le montant minimum de la facture. Vide : n’importe quel montant.',
      },
      nl: {
        label: 'Minimumaankoop',
        note: 'Het bedrag dat de factuur minstens moet zijn. Leeg: elk bedrag.',
      },
    },
    'conditions',
  ),
  ...dayFields,
};

export type Days = Terms<typeof dayFields>;
export type Conditions = Terms<typeof conditionFields>;

export function holdsOn({ from, until, weekdays }: Days, day: Day): boolean {
  if (from !== '' && day < from) return false;
  if (until !== '' && day > until) return false;
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day));
}

/** Days that no calendar has between them: `until` before `from`. */
export function daysFault({ from, until }: Days): { code: 'days-reversed'; field: 'until' } | undefined {
  return from !== '' && until !== '' && until < from ? { code: 'days-reversed', field: 'until' } : undefined;
}
