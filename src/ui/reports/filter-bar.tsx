// What the report on show is narrowed to: a client by name, the rest chosen among what its movements have.

import type { FilterName, Filters } from '../../core/reports/filter';
import { Choice } from '../field';
import { PickClient } from '../pick-client';
import { useSession } from '../session';
import { useReportsWords } from './reports-words';

type Props = {
  readonly names: readonly FilterName[];
  readonly filters: Filters;
  /** What the period has of each, before it is narrowed; and how a value is called. */
  valuesOf(name: FilterName): readonly string[];
  wordOf(value: string, name: FilterName): string;
  onFilters(filters: Filters): void;
};

export function FilterBar({ names, filters, valuesOf, wordOf, onFilters }: Props) {
  const { words, language } = useReportsWords();
  const { clients } = useSession();
  const { reports } = words;
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (
    <div class="filters">
      {names.map((name) => {
        const put = (value: string) => onFilters({ ...filters, [name]: value });
        if (name === 'client')
          return (
            <PickClient
              key={name}
              id="report-client"
              label={reports.filters.client}
              chosen={clients.all.find(({ id }) => id === filters.client) ?? null}
              onChoose={(client) => put(client?.id ?? '')}
            />
          );
        const said = (value: string) => wordOf(value, name);
        const values = [...valuesOf(name)].sort((a, b) => compare(said(a), said(b)));
        // What was chosen stays chosen, even if the period has none of it.
        if (filters[name] !== '' && !values.includes(filters[name])) values.unshift(filters[name]);
        return (
          <Choice
            key={name}
            id={`report-${name}`}
            label={reports.filters[name]}
            value={filters[name]}
            choices={[['', reports.all], ...values.map((value) => [value, said(value)] as const)]}
            onValue={put}
          />
        );
      })}
    </div>
  );
}
