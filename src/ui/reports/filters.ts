// What a report can be narrowed to, besides its period.
import { type Filters, filterNames } from '../../core/reports/filter';

/** Everything. */
export const noFilters: Filters = Object.fromEntries(filterNames.map((name) => [name, ''])) as Filters;
