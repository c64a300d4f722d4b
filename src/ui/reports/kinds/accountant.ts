// For the accountant: what open points and gift cards are worth at a month's end, and what moved.
import { moneyFor } from '../../../core/points/points-worth';
import { linesShown, type MonthEnd, monthEndOf, type UsedShare } from '../../../core/reports/month-end';
import type { PastEnd } from '../../../core/reports/past-end';
import type { Column, Row, Table, Value } from '../../../core/reports/table';
import { withCurrency } from '../../../i18n/locale';
import { MonthQuestion, monthChosen, monthText } from '../month-question';
import { defineReport, type Figure } from '../report';
import type { ReportingWords } from '../reports-words';

export const accountant = defineReport({
  name: 'accountant',
  sources: ['movements'],
  period: 'none',
  filters: [],
  Question: MonthQuestion,
  about: monthChosen,
  show({ loaded, opened, option, said }) {
    const month = monthChosen(option, opened.today);
    const found = monthEndOf(loaded.movements, month, opened.today, opened.ruleset);
    // No run of the night had taken them out: the balances held them still.
    const { past } = found;
    return {
      figures: figuresOf(found, said),
      chart: null,
      tables: [tableOf(found, monthText(month, said.language), said)],
      note: [past === null ? '' : pastText(past, said), noteOf(found, said)].join(' ').trim(),
    };
  },
});

function figuresOf(
  { open, value, share, expected, cards, currency }: MonthEnd,
  said: ReportingWords,
): Figure[] {
  const { words, format, language } = said;
  const { monthEnd } = words.ownerReports;
  const { money } = withCurrency(language, currency);
  const count = (points: number) => format.number(points);
  const clients = words.reports.clientsCounted(open.clients, count(open.clients));
  const figures: Figure[] = [{ label: monthEnd.openPoints, value: count(open.points), note: clients }];
  if (value !== null)
    figures.push({ label: monthEnd.face, value: money(value.closing), note: monthEnd.faceNote });
  if (value !== null)
    figures.push({
      label: monthEnd.expected,
      value: expected === null ? '–' : money(expected),
      note: expected === null || share === null ? monthEnd.unknown : shareText(share, said),
    });
  const { cards: count_, money: left } = cards.open;
  figures.push({
    label: monthEnd.cards,
    value: money(left),
    note: monthEnd.cardsNote(count_, count(count_)),
  });
  return figures;
}

function shareText({ used, expired, since, isWhole }: UsedShare, { words, format }: ReportingWords): string {
  const { expectedNote, expectedSince } = words.ownerReports.monthEnd;
  const share = format.percent(hundredths(used, expired));
  return isWhole ? expectedNote(share) : expectedSince(share, format.day(since));
}

/** The share in whole percent, as hundredths of one: it is a guess, and no more exact than that. */
function hundredths(used: number, expired: number): number {
  return Math.round((used * 100) / (used + expired)) * 100;
}

function pastText({ points, until }: PastEnd, { words, format }: ReportingWords): string {
  return words.ownerReports.monthEnd.pastIs(format.number(points), format.day(until));
}

function tableOf(found: MonthEnd, month: string, { words, format }: ReportingWords): Table {
  const { monthEnd } = words.ownerReports;
  const { points, past, worth, value, cards, before, to, currency } = found;
  const columns: Column[] = [
    { key: 'movement', heading: monthEnd.what, kind: 'text' },
    { key: 'points', heading: monthEnd.points, kind: 'points' },
    ...(value === null
      ? []
      : [{ key: 'value', heading: monthEnd.value(currency.code), kind: 'money' } as const]),
    { key: 'cards', heading: monthEnd.giftCards(currency.code), kind: 'money' },
  ];
  const row = (key: string, text: string, [moved, worth, card]: readonly [number, number, number]): Row => {
    const values: Value[] = value === null ? [text, moved, card] : [text, moved, worth, card];
    return { key, values };
  };
  return {
    key: 'month-end',
    title: monthEnd.movements(month),
    columns,
    rows: [
      row('opening', monthEnd.opening(format.day(before)), [
        points.opening,
        value?.opening ?? 0,
        cards.opening,
      ]),
      ...linesShown([points.moved, cards.moved]).map((kind) =>
        row(kind, monthEnd.moved[kind], [points.moved[kind], value?.moved[kind] ?? 0, cards.moved[kind]]),
      ),
      row('closing', monthEnd.opening(format.day(to)), [points.closing, value?.closing ?? 0, cards.closing]),
      ...(past === null
        ? []
        : [row('past', monthEnd.past, [past.points, worth === null ? 0 : moneyFor(past.points, worth), 0])]),
    ],
  };
}

/** How the figures came about: whoever books them has to know. */
function noteOf({ worth, share, open, cards, currency }: MonthEnd, said: ReportingWords): string {
  const { words, format, language } = said;
  const { monthEnd } = words.ownerReports;
  const { money, points, number, day } = withCurrency(language, currency);
  return [
    worth === null ? monthEnd.noFace : monthEnd.faceIs(points(worth.points), money(worth.money)),
    share === null
      ? ''
      : monthEnd.shareIs(number(share.used), number(share.expired), day(share.since), day(share.to)),
    open.owed === 0 ? '' : monthEnd.owedIs(format.number(open.owed)),
    cards.others === 0 ? '' : monthEnd.others(cards.others, number(cards.others)),
    monthEnd.recorded,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
