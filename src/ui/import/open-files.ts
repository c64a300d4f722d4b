// Opens the files that a person chose or dropped: text in any encoding, workbooks with their sheets, calendars.
import type { Language } from '../../core/language';
import { accept, type Result } from '../../core/result';
import type { CalendarContext } from '../../files/calendar-events';
import { isCalendar, isWorkbook, textOf } from '../../files/file-text';
import { readTable, type Table, type TableRefusal } from '../../files/read-table';
import { recognise } from '../../files/recognise';
import type { CallRefusal } from '../api';
import { fetchPart } from '../pieces';
import type { ChosenFile, Unreadable } from './chosen-file';

export type Opened = {
  readonly files: readonly ChosenFile[];
  readonly unreadable: readonly Unreadable[];
  /** Why the part of the page that reads workbooks or calendars did not come. */
  readonly refusal: CallRefusal | null;
};

type Opening = CalendarContext & { readonly language: Language };

export async function openFiles(list: readonly File[], opening: Opening): Promise<Opened> {
  const files: ChosenFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of list) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = isWorkbook(bytes) ? null : textOf(bytes);
    const part = text === null ? 'workbook' : text.ok && isCalendar(text.value.text) ? 'calendar' : null;
    const refusal = part === null ? null : await fetchPart(part, opening.language);
    if (refusal !== null) return { files, unreadable, refusal };
    const tables =
      text === null
        ? await sheetsOf(bytes)
        : part === null || !text.ok
          ? tableOfText(text)
          : await tableOfCalendar(text.value.text, opening);
    if (tables.ok)
      files.push(...tables.value.map((sheet) => chosenFile(file.name, sheet, tables.value.length)));
    else unreadable.push({ id: file.name, name: file.name, refusal: tables.refusal });
  }
  return { files, unreadable, refusal: null };
}

type Sheet = { readonly sheet: string; readonly table: Table };

async function sheetsOf(bytes: Uint8Array): Promise<Result<readonly Sheet[], TableRefusal>> {
  const { readWorkbook } = await import('../../files/read-workbook');
  return readWorkbook(bytes);
}

function tableOfText(text: ReturnType<typeof textOf>): Result<readonly Sheet[], TableRefusal> {
  return text.ok ? onlyTable(readTable(text.value.text)) : text;
}

async function tableOfCalendar(
  text: string,
  { zone, today }: CalendarContext,
): Promise<Result<readonly Sheet[], TableRefusal>> {
  const { readCalendar } = await import('../../files/read-calendar');
  return onlyTable(readCalendar(text, { zone, today }));
}

function onlyTable(table: Result<Table, TableRefusal>): Result<readonly Sheet[], TableRefusal> {
  return table.ok ? accept([{ sheet: '', table: table.value }]) : table;
}

function chosenFile(name: string, { sheet, table }: Sheet, sheets: number): ChosenFile {
  const shown = sheets > 1 ? sheet : '';
  return {
    id: shown === '' ? name : `${name} ${shown}`,
    name,
    sheet: shown,
    table,
    ...recognise(table),
    mapping: null,
    answers: {},
    isRemembered: false,
  };
}
