// A copy of the sheet (File, Make a copy), opened by somebody: nothing is recorded there, and the sheet itself stays as it is.
import type { CommandOf } from '../../src/app/actions';
import { CarnetSheet, newKey } from '../google/carnet-sheet';
import { entriesIn } from './whole-account';

/** What a copy does that it should not, as sentences. */
export function recordedInCopy(
  { standIn }: Pick<CarnetSheet, 'standIn'>,
  invoice: CommandOf<'record-invoice'> | null,
): readonly string[] {
  const { workbook, person } = standIn;
  const copy = new CarnetSheet({ workbook: person.copyWorkbook(), clock: standIn.now(), memory: undefined });
  const before = [workbook.revision, entriesIn(workbook).length];
  copy.open();
  const replies = [
    copy.call('set-up', { language: 'en', currency: 'EUR' }),
    ...(invoice === null ? [] : [copy.call('record-invoice', invoice, newKey())]),
  ];
  return [
    ...replies.flatMap((reply) => (reply.ok ? ['a copy of the sheet goes on as if it were the sheet'] : [])),
    ...(entriesIn(copy.standIn.workbook).length === before[1] ? [] : ['a copy of the sheet got an entry']),
    ...(workbook.revision === before[0] ? [] : ['a command in a copy changed the sheet itself']),
  ];
}
