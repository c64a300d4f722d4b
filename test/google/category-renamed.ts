// The owner types another name for a category into the catalog.
import type { FullSalon } from './full-salon';

export function renameCategory({ sheet }: FullSalon, from: string, to: string): void {
  const { workbook, person } = sheet.standIn;
  const rows = workbook.tab('Catalog').values();
  const column = (rows[0] ?? []).indexOf('Category') + 1;
  for (const [i, row] of rows.entries())
    if (row[column - 1] === from) person.edit('Catalog', i + 1, column, to);
}
