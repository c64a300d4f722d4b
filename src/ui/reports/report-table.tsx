// One table of a report: sorted by a press on a heading, the first rows at once and the others as they are asked for. A
// client's name and balance open the client, a day the entry; points can be added or taken in each row.
import { useState } from 'preact/hooks';
import type { Order } from '../../core/reports/sorted';
import { type Column, isFigure, isTime, type Row, sumsOf, type Table } from '../../core/reports/table';
import { Icon } from '../icon';
import { mayI } from '../rights';
import { useReportsWords } from './reports-words';
import type { ValueText } from './value-text';

/** Rows that are drawn at once: a browser takes its time over thousands. */
const AT_ONCE = 200;

type Props = {
  /** Its rows in the order in which they are shown. */
  readonly table: Table;
  readonly order: Order | null;
  readonly text: ValueText;
  onOrder(column: Column): void;
  onClient(member: string): void;
  onEntry(row: Row): void;
  onAdjust(member: string): void;
};

export function ReportTable(props: Props) {
  const { table, order, text, onOrder } = props;
  const { words, format } = useReportsWords();
  const [shown, setShown] = useState(AT_ONCE);
  const { columns, rows } = table;
  const isAdjusting = mayI('byHand') && rows.some(({ member }) => member !== undefined && member !== '');
  const sums = columns.some(({ sum }) => sum !== undefined) && rows.length > 0 ? sumsOf(table) : null;
  // In the foot, the count stands in the cells before the first sum.
  const before = sums === null ? 0 : sums.findIndex((value) => value !== null);
  const id = `table-${table.key}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the dialog is scrolled with the keys
    <section class="card grid-table" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption class="vh" id={id}>
          {table.title}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                class={isFigure(column.kind) ? 'num' : undefined}
                aria-sort={order?.column === column.key ? order.direction : undefined}
              >
                <button class="sortby" type="button" onClick={() => onOrder(column)}>
                  {column.heading}
                  {order?.column === column.key && (order.direction === 'descending' ? ' ↓' : ' ↑')}
                </button>
              </th>
            ))}
            {isAdjusting && (
              <th scope="col">
                <span class="vh">{words.handHistory.open}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <BodyRow key={row.key} row={row} isAdjusting={isAdjusting} {...props} />
          ))}
        </tbody>
        {sums !== null && (
          <tfoot>
            <tr>
              {before > 0 && (
                <th scope="row" colSpan={before}>
                  {words.reports.rows(rows.length, format.number(rows.length))}
                </th>
              )}
              {sums.slice(before).map((sum, at) => {
                const column = columns[before + at];
                return (
                  <td key={column?.key} class="num">
                    {column === undefined ? '' : text(sum, column.kind)}
                  </td>
                );
              })}
              {isAdjusting && <td />}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 && <p class="empty">{table.empty ?? words.reports.nothing}</p>}
      {rows.length > shown && (
        <p class="pad">
          <button class="btn" type="button" onClick={() => setShown(shown + AT_ONCE)}>
            {words.reports.showMore(format.number(shown), format.number(rows.length))}
          </button>
        </p>
      )}
    </section>
  );
}

type RowProps = Props & { readonly row: Row; readonly isAdjusting: boolean };

function BodyRow({ row, table, text, isAdjusting, onClient, onEntry, onAdjust }: RowProps) {
  const { words } = useReportsWords();
  const { member = '', entry } = row;
  const name = String(row.values[table.columns.findIndex(({ kind }) => kind === 'client')] ?? '');
  return (
    <tr>
      {table.columns.map(({ key, kind }, at) => {
        const value = row.values[at] ?? null;
        const said = text(value, kind);
        const isNegative = kind === 'change' && Number(value) < 0;
        const isPlus = kind === 'change' && Number(value) > 0;
        const opens =
          said === ''
            ? undefined
            : (kind === 'client' || key === 'balance') && member !== ''
              ? () => onClient(member)
              : key === 'day' && entry !== undefined
                ? () => onEntry(row)
                : undefined;
        const content =
          opens === undefined ? (
            said
          ) : (
            <button
              class="link"
              type="button"
              {...(key === 'balance' ? { 'aria-label': words.reports.historyOf(said, name) } : {})}
              onClick={opens}
            >
              {said}
            </button>
          );
        const figure = `num${isPlus ? ' ok' : ''}${isNegative ? ' less' : ''}`;
        const style = isFigure(kind) ? figure : isTime(kind) ? 'day' : undefined;
        // A card that belongs to nobody heads no row.
        return kind === 'client' && said !== '' ? (
          <th key={key} scope="row">
            {content}
          </th>
        ) : (
          <td key={key} class={style}>
            {content}
          </td>
        );
      })}
      {isAdjusting && (
        <td>
          {member !== '' && (
            <button
              class="mini"
              type="button"
              aria-label={words.reports.adjust(name)}
              onClick={() => onAdjust(member)}
            >
              <Icon name="pen" />
            </button>
          )}
        </td>
      )}
    </tr>
  );
}
