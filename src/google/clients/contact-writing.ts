// Writes cells that people type for one client, who is changed or merged.
import type { ContactDetails, Members } from '../../app/ports/members';
import { MissingTab } from '../../app/ports/tabs';
import { headerOf } from '../tabs/column-words';
import { samePlaces, type Workbook } from '../tabs/workbook';
import { detailCells } from './client-row';
import type { ClientsReading } from './clients-reading';
import type { ContactsPutBack } from './contacts-put-back';

export function contactWriting(
  workbook: Workbook,
  reading: ClientsReading,
  { put, stands }: ContactsPutBack,
): Members['writeContact'] {
  return ({ row, id }, wanted, listed) => {
    const tab = reading.proven();
    const values = detailCells(wanted, workbook.language());
    for (const key of Object.keys(values) as (keyof ContactDetails)[])
      if (tab.positions[key] === undefined)
        throw new MissingTab('clients', headerOf('clients', key, workbook.language()));
    put(tab, row, values);
    const read = reading.cells(tab, row); // flushes the write first
    const now = workbook.relocated('clients') ?? tab;
    const cells = samePlaces(now, tab) ? read : reading.cells(now, row);
    const before = new Map([...listed].reverse().map((client) => [client.id, client.proof]));
    return stands({ tab, row, id, values }, { now, cells, before });
  };
}
