// The Messages tab: the salon's own texts, typed by people or saved in the sidebar; one row for an occasion and a language.
import type { MessageText, MessageTexts } from '../../app/ports/message-texts';
import type { TabProblem } from '../../app/ports/tabs';
import { type Language, languageNames, languages } from '../../core/language';
import { type Occasion, occasions, variablesOf } from '../../core/messages/occasions';
import { type TemplateRefusal, templateFault } from '../../core/messages/template';
import { catalogs } from '../../i18n/catalog';
import type { SharedTab } from '../tabs/intended-rows';
import { wholeTab, writeSharedRows } from '../tabs/shared-rows';
import type { ReadRow } from '../tabs/tab-reading';
import { choiceOf, wordsIn } from '../tabs/words';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

const messagesTab: SharedTab = { name: 'messages', identity: ['occasion', 'language'] };

export function sheetMessageTexts(workbook: Workbook, buffer: WriteBuffer): MessageTexts {
  return {
    read() {
      const { rows, problems } = wholeTab(workbook, buffer, 'messages');
      const read = textsIn(rows);
      return { texts: read.texts, problems: [...problems, ...read.problems] };
    },
    write({ occasion, language, template }) {
      const before = wholeTab(workbook, buffer, 'messages');
      const row = before.rows.find((one) => occasionIn(one) === occasion && languageIn(one) === language);
      const words = catalogs[workbook.language()].choices.occasions;
      const place = { occasion: words[occasion], language: languageNames[language] };
      writeSharedRows(workbook, buffer, messagesTab, {
        before,
        changed: row === undefined ? [] : [{ row, texts: template }],
        added: row === undefined ? [{ ...place, ...template }] : [],
      });
    },
  };
}

function textsIn(rows: readonly ReadRow[]): {
  readonly texts: readonly MessageText[];
  readonly problems: readonly TabProblem[];
} {
  const texts = new Map<string, MessageText>();
  const first = new Map<string, number>();
  const problems: TabProblem[] = [];
  for (const row of rows) {
    const [occasion, language] = [occasionIn(row), languageIn(row)];
    if (occasion === undefined || language === undefined) {
      const key = occasion === undefined ? 'occasion' : 'language';
      problems.push(row.problem(key, { code: 'choice-unknown', text: row.text(key) }));
      continue;
    }
    const place = `${occasion} ${language}`;
    const other = first.get(place);
    if (other !== undefined) {
      problems.push(row.problem('occasion', { code: 'message-doubled', row: other }));
      continue;
    }
    const template = { subject: row.text('subject'), text: row.text('text'), short: row.text('short') };
    const fault = faultOf(template, occasion, language);
    if (fault !== null) problems.push(row.problem(fault.field, fault));
    first.set(place, row.row);
    texts.set(place, { occasion, language, template, fault });
  }
  return { texts: [...texts.values()], problems };
}

function faultOf(
  template: MessageText['template'],
  occasion: Occasion,
  language: Language,
): TemplateRefusal | null {
  return templateFault(template, catalogs[language].letters.names, variablesOf[occasion]) ?? null;
}

function occasionIn(row: ReadRow): Occasion | undefined {
  const choice = choiceOf(row.text('occasion'), wordsIn('occasions'));
  return occasions.find((known) => known === choice);
}

function languageIn(row: ReadRow): Language | undefined {
  const choice = choiceOf(row.text('language'), wordsIn('languages'));
  return languages.find((known) => known === choice);
}
