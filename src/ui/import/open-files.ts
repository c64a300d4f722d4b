// Opens the files that a person chose or dropped: text in any encoding, or workbooks with their sheets.
import type { Language } from '../../core/language';
import { accept, type Result } from '../../core/result';
import { isWorkbook, textOf } from '../../files/file-text';
import { readTable, type Table, type TableRefusal } from '../../files/read-table';
import { recognise } from '../../files/recognise';
import type { CallRefusal } from '../api';
import { fetchPart } from '../pieces';
import type { ChosenFile, Unreadable } from './chosen-file';

export type Opened = {
  readonly files: readonly ChosenFile[];
  readonly unreadable: readonly Unreadable[];
  /** Why the part of the page that reads workbooks did not come. */
  readonly refusal: CallRefusal | null;
};

export async function openFiles(list: readonly File[], language: Language): Promise<Opened> {
  const files: ChosenFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of list) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isWorkbook(bytes)) {
      const refusal = await fetchPart('workbook', language);
      if (refusal !== null) return { files, unreadable, refusal };
    }
    const tables = isWorkbook(bytes) ? await sheetsOf(bytes) : tableOfText(bytes);
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

function tableOfText(bytes: Uint8Array): Result<readonly Sheet[], TableRefusal> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const table = readTable(text.value.text);
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
