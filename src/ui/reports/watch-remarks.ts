// What stands out in the work of the staff, in sentences, each with the way to what it is about.
import { dayAt } from '../../core/day';
import type { PersonFigures, StaffWatch, Watched } from '../../core/reports/staff-watch';
import { withCurrency } from '../../i18n/locale';
import { openedBy } from './movement-words';
import type { Remark, ReportInput } from './report';

type Person = { readonly number: number; readonly name: string; readonly address: string };
type NameOf = (actor: number) => string;
type Said = ReportInput['said'];

/** Nobody looks through more at once; the table has the sums of all. */
const MOST = 40;

export function namesOfStaff(people: readonly Person[], { words, format }: Said): NameOf {
  const { watch } = words.ownerReports;
  const names = new Map(people.map(({ number, name, address }) => [number, name || address]));
  return (actor) => {
    if (actor === 0) return watch.noName;
    return names.get(actor) || watch.person(format.number(actor));
  };
}

export function remarksOf(
  { persons, watched }: StaffWatch,
  nameOf: NameOf,
  { said, nameOf: clientOf, opened }: Pick<ReportInput, 'said' | 'nameOf' | 'opened'>,
): readonly Remark[] {
  const { language, currency, format, words } = said;
  const { watch } = words.ownerReports;
  const { money, points } = withCurrency(language, currency);
  const sentences: { readonly [Reason in Watched['reason']]: (who: string, one: Watched) => string } = {
    own: (who, { amount }) => watch.own(who, points(amount)),
    'after-use': (who, { amount }) => watch.afterUse(who, points(amount)),
    late: (who, { amount }) => watch.late(who, amount, format.number(amount)),
    'card-voided': (who, { amount }) => (amount === 0 ? watch.voucher(who) : watch.card(who, money(amount))),
  };
  const single = watched.slice(0, MOST).map((one): Remark => {
    const { entry, reason, of } = one;
    const client = entry.member === '' ? '' : clientOf(entry.member);
    const when = `${format.dayNear(dayAt(entry.moment), opened.today)}, ${entry.moment.slice(11, 16)}`;
    // What was taken back can be looked at; the entry that took it back has nothing more to show.
    const shown = of === '' ? openedBy(entry) : { seq: entry.of, day: of };
    return {
      key: `${reason} ${entry.seq}`,
      icon: reason === 'late' ? 'clock' : 'alert',
      what: sentences[reason](nameOf(entry.actor), one),
      note: [when, client, entry.note === '' ? '' : `“${entry.note}”`]
        .filter((part) => part !== '')
        .join(' · '),
      ...(entry.member === '' ? {} : { member: entry.member }),
      ...(shown === null ? {} : { entry: shown }),
    };
  });
  return [...single, ...manyRefunds(persons, nameOf, said), ...withoutName(persons, said)];
}

/** Three times as many as anybody else, and three at least. */
function manyRefunds(
  persons: readonly PersonFigures[],
  nameOf: NameOf,
  { words, format }: Said,
): readonly Remark[] {
  const { watch } = words.ownerReports;
  const [first, second] = [...persons].sort((a, b) => b.refunds.times - a.refunds.times);
  if (first === undefined || second === undefined) return [];
  const { times } = first.refunds;
  if (times < 3 || times < 3 * second.refunds.times) return [];
  return [
    {
      key: 'refunds',
      icon: 'alert',
      what: watch.manyRefunds(nameOf(first.actor), format.number(times)),
      note: watch.others(format.number(second.refunds.times)),
    },
  ];
}

function withoutName(persons: readonly PersonFigures[], { words, format }: Said): readonly Remark[] {
  const { watch } = words.ownerReports;
  const nobody = persons.find(({ actor }) => actor === 0);
  if (nobody === undefined) return [];
  const { entries } = nobody;
  return [
    {
      key: 'unnamed',
      icon: 'clock',
      what: watch.unnamed(entries, format.number(entries)),
      note: watch.giveLinks,
    },
  ];
}
