// The figures as cells: what people read, and beside it what the charts draw.
import type { DashboardFigures } from '../../app/ports/dashboard';
import type { ShownMonth } from '../../core/dashboard/shown';
import { dayAt } from '../../core/day';
import type { Language } from '../../core/language';
import { moneyCell } from '../../core/money';
import { catalogs } from '../../i18n/catalog';
import type { DashboardWords } from '../../i18n/dashboard';
import { type Locale, withCurrency } from '../../i18n/locale';
import { literal } from '../tabs/cells';
import { type ChartName, COLUMNS, drawn, FIGURES } from './places';

type Cell = string | number;
type Grid = Cell[][];

/** All rows that a command writes, over the whole width; without the rewards, which stand last, where they are not known. */
export function figureCells(figures: DashboardFigures, language: Language): Grid {
  const words = catalogs[language].dashboard;
  const format = withCurrency(language, figures.currency);
  const cells: Grid = Array.from({ length: FIGURES.rows }, () => new Array<Cell>(COLUMNS).fill(''));
  const { moment, shown } = figures;
  const kept = words.keptBy(`${format.dayNear(dayAt(moment), '')}, ${moment.slice(11)}`);
  const { menu } = catalogs[language];
  const isPast = (shown.months[0]?.open ?? 0) !== 0 && shown.months.every(isQuiet);
  const quiet = isPast ? ` · ${words.quiet(`${menu.title} → ${menu.reports}`)}` : '';
  put(cells, 0, 0, [[kept + quiet]]);
  const columns = keyFigures(figures, words, format);
  for (const [i, column] of columns.entries())
    put(
      cells,
      1,
      i,
      column.map((cell) => [cell]),
    );
  const rewards = shown.rewards ?? [];
  const months = shown.months.map(({ month }) => words.shortMonths[monthAt(month)] ?? month);
  const series = (name: string, of: (month: ShownMonth) => Cell) => [name, ...shown.months.map(of)];
  const tables: { readonly [Chart in ChartName]: Grid } = {
    points: [
      ['', ...months],
      series(words.earned, ({ earned }) => earned),
      series(words.used, ({ used }) => used),
    ],
    open: [['', ...months], series(words.openPoints, ({ open }) => open)],
    people: [
      ['', ...months],
      series(words.returning, ({ returning }) => returning ?? ''),
      series(words.new, ({ fresh }) => fresh ?? ''),
    ],
    rewards: [
      ['', ...rewards.map(({ name }) => literal(name))],
      [words.times, ...rewards.map(({ uses }) => uses)],
    ],
  };
  for (const [chart, table] of Object.entries(tables) as [ChartName, Grid][])
    put(cells, 0, drawn[chart].column - 1, table);
  return shown.rewards === null ? cells.map((line) => line.slice(0, drawn.rewards.column - 1)) : cells;
}

function isQuiet({ earned, used, fresh, returning }: ShownMonth): boolean {
  return earned === 0 && used === 0 && (fresh ?? 0) + (returning ?? 0) === 0;
}

function put(cells: Grid, row: number, column: number, block: Grid): void {
  for (const [i, line] of block.entries()) cells[row + i]?.splice(column, line.length, ...line);
}

/** Label, figure and remark of each. */
function keyFigures(
  { shown, currency }: DashboardFigures,
  words: DashboardWords,
  format: Locale,
): readonly (readonly [Cell, Cell, Cell])[] {
  const [before, now] = shown.months.slice(-2) as [ShownMonth, ShownMonth];
  const month = words.months[monthAt(now.month)] ?? '';
  const worth = (cents: number | null) => (cents === null ? '' : words.worth(format.money(cents)));
  const { cards, clients } = shown;
  const seen = now.fresh === null || now.returning === null ? null : now.fresh + now.returning;
  return [
    [words.earnedIn(month), now.earned, lastMonth(before, words, format)],
    [words.usedIn(month), now.used, worth(shown.usedWorth)],
    [words.openPoints, shown.open, worth(shown.openWorth)],
    cards === null
      ? [words.openCards, '', words.tonight]
      : [
          words.openCards,
          moneyCell(cards.left, currency),
          [
            words.cards(cards.count, format.number(cards.count)),
            ...cards.others.map((other) => words.cardsIn(format.number(other.count), other.currency)),
          ].join(', '),
        ],
    seen === null
      ? [words.seenIn(month), '', words.tonight]
      : [words.seenIn(month), seen, words.fresh(format.number(now.fresh ?? 0))],
    clients === null ? [words.clients, '', words.tonight] : [words.clients, clients, words.inAll],
  ];
}

/** The whole month before, beside the one that runs: a percentage would hold some days against thirty. */
function lastMonth({ month, earned }: ShownMonth, words: DashboardWords, format: Locale): string {
  return earned <= 0 ? '' : words.lastMonth(format.number(earned), words.months[monthAt(month)] ?? '');
}

function monthAt(month: string): number {
  return Number(month.slice(5, 7)) - 1;
}
