// One report: its period and filters, then what it shows of them, and the ways to save that.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Day, monthOf } from '../../core/day';
import { type FilterName, type Filters, movementsIn, valuesOf } from '../../core/reports/filter';
import { inCurrency } from '../../core/reports/one-currency';
import type { PeriodSpan } from '../../core/reports/period';
import { type Order, sortedRows } from '../../core/reports/sorted';
import { type Column, isFigure, isTime, type Table } from '../../core/reports/table';
import { holdersIn } from '../../core/reports/visits';
import { Choice } from '../field';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { Waiting } from '../waiting';
import { Figures } from './figures';
import { FilterBar } from './filter-bar';
import { noFilters } from './filters';
import { holderBy } from './holder-of';
import { lastShown, spanOfMonth } from './last-shown';
import { LastThere } from './last-there';
import type { Opens } from './opens';
import { type ChosenPeriod, PeriodBar } from './period-bar';
import { Plot } from './plot';
import { Remarks } from './remarks';
import type { Report, Shown } from './report';
import { ReportTable } from './report-table';
import { type ReportingWords, useReportsWords } from './reports-words';
import { type CsvReader, SaveBar } from './save-bar';
import { useSources } from './use-sources';
import { valueTextFor } from './value-text';

export type Asked = ChosenPeriod & { readonly filters: Filters };

type Props = Opens & {
  readonly report: Report;
  readonly choice: ComponentChildren;
  readonly asked: Asked;
  onAsked(asked: Asked): void;
};

/** The report of the chosen period; and where it has nothing, the last day on which it has something. */
type ShownNow = { readonly shown: Shown | null; readonly others: number; readonly last: Day | undefined };

const ever: PeriodSpan = { first: '', last: '' };

export function ReportView({ report, choice, asked, onAsked, onClient, onEntry, onAdjust }: Props) {
  const said = useReportsWords();
  const { words, language, format } = said;
  const { opened, clients } = useSession();
  const [option, setOption] = useState('');
  const [orders, setOrders] = useState<{ readonly [table: string]: Order }>({});
  const [reader, setReader] = useState<CsvReader>('excel');
  const { Question, period, filters: filterNames, choices } = report;
  const sources = useSources(report.sources);
  const { loaded, progress } = sources;
  const span = period === 'chosen' ? asked.span : ever;
  const about = report.about?.(option, opened.today) ?? opened.today;

  // Those filters alone that the report offers.
  const filters = useMemo(
    () => ({ ...noFilters, ...Object.fromEntries(filterNames.map((name) => [name, asked.filters[name]])) }),
    [report, asked.filters],
  );
  const holderOf = useMemo(() => holderBy(clients.aliases), [clients.aliases]);
  const nameOf = useMemo(() => namesOf(clients.all, clients.aliases), [clients.all, clients.aliases]);
  const { shown, others, last } = useMemo<ShownNow>(() => {
    if (loaded === null || clients.loading) return { shown: null, others: 0, last: undefined };
    const { movements: all = [] } = loaded;
    const holder = holdersIn(all);
    const shownIn = (days: PeriodSpan): Omit<ShownNow, 'last'> & { readonly shown: Shown } => {
      const chosen = movementsIn(all, days, filters, holder);
      const { movements, others } = inCurrency(chosen, opened.ruleset.currency.code);
      const input = { span: days, filters, option, clients: clients.all, nameOf, holderOf, opened, said };
      return { shown: report.show({ ...input, loaded, movements }), others };
    };
    const now = shownIn(span);
    if (period !== 'chosen' || rowsOf(now.shown.tables) > 0) return { ...now, last: undefined };
    const days = report.daysOf?.(loaded) ?? all.map(({ day }) => day);
    return { ...now, last: lastShown(days, (some) => rowsOf(shownIn(some).shown.tables) > 0) };
  }, [report, loaded, clients.loading, clients.all, span, filters, option, opened, said]);
  const tables = useMemo(
    () => (shown?.tables ?? []).map((table) => inOrder(table, orders[table.key], said)),
    [shown, orders, language],
  );
  const text = useMemo(() => valueTextFor(said, opened.today), [said, opened.today]);

  function sortBy(table: Table, { key, kind }: Column): void {
    const was = orders[table.key];
    const first = isFigure(kind) || isTime(kind) ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = was?.column === key && was.direction === first ? other : first;
    setOrders({ ...orders, [table.key]: { column: key, direction } });
  }

  const rows = rowsOf(tables);
  const refusal = sources.refusal ?? clients.refusal;
  const inSpan = useMemo(() => movementsIn(loaded?.movements ?? [], span, noFilters), [loaded, span]);
  return (
    <>
      <div class="split head">
        {choice}
        <SaveBar
          name={fileName(words.reports.names[report.name], report, asked.span, about)}
          tables={tables}
          reader={reader}
        />
      </div>
      {Question !== undefined && <Question option={option} opened={opened} onOption={setOption} />}
      {period === 'chosen' && (
        <PeriodBar
          span={asked.span}
          period={asked.period}
          today={opened.today}
          onPeriod={(chosen) => onAsked({ ...asked, ...chosen })}
        />
      )}
      {filterNames.length > 0 && (
        <FilterBar
          names={filterNames}
          filters={filters}
          valuesOf={(name) =>
            loaded === null ? [] : (choices?.values(loaded, span, name) ?? valuesOf(inSpan, name))
          }
          wordOf={(value, name) => choices?.word(value, name, said) ?? ledgerWord(value, name, said)}
          onFilters={(changed) => onAsked({ ...asked, filters: { ...asked.filters, ...changed } })}
        />
      )}
      {refusal !== null && (
        <TryAgain refusal={refusal} onRetry={sources.refusal === null ? clients.reload : sources.retry} />
      )}
      {progress !== null && progress.done < progress.all && (
        <p class="row note" role="status">
          <progress value={progress.done} max={progress.all} aria-label={words.reports.reading} />
          {words.reports.readOf(format.number(progress.done), format.number(progress.all))}
        </p>
      )}
      {shown === null && refusal === null && <Waiting rows={6} />}
      {shown !== null && (
        <>
          {last !== undefined && (
            <LastThere
              day={last}
              today={opened.today}
              onMonth={(day) => onAsked({ ...asked, span: spanOfMonth(monthOf(day)) })}
            />
          )}
          {shown.figures.length > 0 && <Figures figures={shown.figures} />}
          {shown.chart !== null && <Plot chart={shown.chart} />}
          {tables.map((table) => (
            <section key={table.key} class="sec">
              {tables.length > 1 && <h2>{table.title}</h2>}
              <ReportTable
                table={table}
                order={orders[table.key] ?? null}
                text={text}
                onOrder={(column) => sortBy(table, column)}
                onClient={onClient}
                onEntry={({ entry, member = '' }) => entry !== undefined && onEntry(entry, member)}
                onAdjust={onAdjust}
              />
            </section>
          ))}
          {shown.remarks !== undefined && (
            <Remarks {...shown.remarks} onClient={onClient} onEntry={onEntry} />
          )}
          {shown.note !== undefined && <p class="note">{shown.note}</p>}
          {others > 0 && period === 'chosen' && (
            <p class="note">{words.reports.otherCurrency(others, format.number(others))}</p>
          )}
          {tables.length > 0 && (
            <div class="split">
              <p class="note">{words.reports.sameRows(rows, format.number(rows))}</p>
              <Choice
                id="report-csv"
                label={words.reports.csvFor}
                value={reader}
                choices={[
                  ['excel', words.reports.csvExcel],
                  ['other', words.reports.csvOther],
                ]}
                onValue={(chosen) => setReader(chosen)}
              />
            </div>
          )}
        </>
      )}
    </>
  );
}

function rowsOf(tables: readonly Table[]): number {
  return tables.reduce((sum, table) => sum + table.rows.length, 0);
}

function ledgerWord(value: string, name: FilterName, { words }: ReportingWords): string {
  const kinds: { readonly [kind: string]: string } = words.entryKinds;
  return name === 'kind' ? (kinds[value] ?? value) : value;
}

function inOrder(table: Table, order: Order | undefined, { language }: ReportingWords): Table {
  return order === undefined ? table : { ...table, rows: sortedRows(table, order, language) };
}

type Named = { readonly id: string; readonly name: string };

/** By a client's own number, or one that leads to them. */
function namesOf(clients: readonly Named[], aliases: readonly Named[]): (member: string) => string {
  const names = new Map([...aliases, ...clients].map(({ id, name }) => [id, name]));
  return (member) => names.get(member) ?? member;
}

/** `Points 2026-11-01 2026-11-26`: sorts by itself in a folder. */
function fileName(title: string, { period }: Report, { first, last }: PeriodSpan, about: string): string {
  const days = period === 'chosen' ? [first, last].filter((day) => day !== '') : [about];
  return [title, ...days].join(' ');
}
