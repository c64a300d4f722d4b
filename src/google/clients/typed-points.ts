// Says in a cell what somebody has typed there, once it was put right: balances come through Carnet.
import { defaultRuleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { localeFor } from '../../i18n/locale';
import { refusalSentence } from '../../i18n/refusals';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { typedOver } from './client-derived';
import type { Row } from './client-row';

/** @param cells the row as it was before */
export function noteTyped(
  workbook: Workbook,
  buffer: WriteBuffer,
  tab: Tab,
  { row, cells }: { readonly row: number; readonly cells: Row },
): void {
  const typed = typedOver(tab, cells);
  const column = typed === undefined ? undefined : tab.positions[typed.key];
  if (typed === undefined || column === undefined) return;
  const language = workbook.language();
  const refusal = { code: 'points-typed', text: typed.text } as const;
  const format = localeFor(language, defaultRuleset.currency);
  buffer.writing();
  tab.sheet.getRange(row, column).setNote(refusalSentence(catalogs[language].refusals, refusal, format));
}
