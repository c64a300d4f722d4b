// A person moves rows or columns of the Messages tab at every call while a text is saved.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { CarnetSheet } from './carnet-sheet';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

const TAB = 'Messages';
const [OCCASION, LANGUAGE, SUBJECT] = [1, 2, 3];

const before = [
  ['Birthday', 'English', 'Happy birthday', 'Hello {first name}', 'Hi'],
  ['Points earned', 'Français', 'Vos points', 'Bonjour {prénom}', 'Salut'],
  ['Birthday', 'Français', 'Joyeux anniversaire', 'Bonjour {prénom}', 'Salut'],
  ['We miss you', 'Nederlands', 'We missen je', 'Dag {voornaam}', 'Dag'],
  ['New level', 'English', 'A {typo}', 'Hello', 'Hi'], // unusable, and stays as typed
];

const template = { subject: 'Bon anniversaire', text: 'Chère {prénom}', short: 'Coucou' };

const changing: CommandOf<'save-message'> = {
  occasion: 'birthday',
  language: 'fr',
  template,
  seen: { subject: 'Joyeux anniversaire', text: 'Bonjour {prénom}', short: 'Salut' },
};

function salon() {
  const sheet = CarnetSheet.setUp();
  sheet.standIn.person.paste(TAB, 2, 1, before);
  return sheet;
}

const sheet = salon();
const { workbook, person } = sheet.standIn;
const start = workbook.snapshot();

const { messages } = sheet.answer('show-messages', {});
const usual = messages.find(({ occasion, language }) => occasion === 'card' && language === 'nl');
const adding: CommandOf<'save-message'> = {
  occasion: 'card',
  language: 'nl',
  template: { ...template, text: 'Dag {voornaam}' },
  seen: usual?.template ?? template,
};

const rows = () =>
  workbook
    .tab(TAB)
    .values()
    .slice(1)
    .map((row) => row.slice(0, 5).map(String))
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => row.join(' | '))
    .sort();

describe.each([
  ['changed', changing],
  ['added', adding],
])('a text that is %s', (_what, command) => {
  workbook.restore(start);
  const made = sheet.run('save-message', command).meter.calls;
  const right = rows();
  const from = made.find(({ where }) => where.startsWith(TAB))?.n ?? 1;
  const calls = made.map(({ n }) => n).filter((n) => n >= from);

  /** Acts before one call, and returns the rows that the tab has afterwards. */
  function rowsWith(at: number, act: () => unknown): readonly string[] {
    workbook.restore(start);
    let done = false;
    sheet.run('save-message', command, KEY, {
      before: ({ n }) => {
        if (done || n !== at) return;
        done = true;
        act();
      },
    });
    return rows();
  }

  it('is in the tab afterwards, and nothing else has changed', () => {
    expect(calls.length).toBeGreaterThan(3);
    const kept = before.map((row) => row.join(' | ')).filter((row) => right.includes(row));
    expect(kept).toHaveLength(command === changing ? 4 : 5);
    expect(right.filter((row) => row.includes('Bon anniversaire'))).toHaveLength(1);
  });

  const sorts: [string, () => unknown][] = [
    ['sorts by occasion, up', () => person.sort(TAB, OCCASION, 'ascending')],
    ['sorts by occasion, down', () => person.sort(TAB, OCCASION, 'descending')],
    ['sorts by language', () => person.sort(TAB, LANGUAGE, 'descending')],
    ['sorts by subject', () => person.sort(TAB, SUBJECT, 'ascending')],
    ['inserts a row above', () => person.insertRows(TAB, 2)],
    ['inserts three rows among them', () => person.insertRows(TAB, 4, 3)],
    ['moves the first one to the end', () => person.moveRows(TAB, 2, 1, before.length + 2)],
  ];
  it.each(sorts)(
    'stands where it has to, and every other text as it was, if a person %s at any call',
    (_w, act) => {
      for (const at of calls) expect(rowsWith(at, act), `at call ${at}`).toEqual(right);
    },
  );

  it('takes nothing with it if a person deletes another one at any call', () => {
    for (const at of calls) {
      const now = rowsWith(at, () => person.deleteRows(TAB, 3));
      expect(now, `at call ${at}`).toEqual(right.filter((row) => !row.startsWith('Points earned')));
    }
  });

  it('leaves what a person types into another one at any call', () => {
    for (const at of calls) {
      const now = rowsWith(at, () => person.edit(TAB, 3, SUBJECT, 'Typed'));
      expect(now, `at call ${at}`).toEqual(right.map((row) => row.replace('Vos points', 'Typed')).sort());
    }
  });

  const own = command === changing ? 4 : before.length + 2;
  it.each<[string, () => unknown]>([
    ['moves columns', () => person.moveColumn(TAB, SUBJECT, LANGUAGE)],
    ['types into it', () => person.edit(TAB, own, SUBJECT, 'Typed')],
    ['deletes it', () => person.deleteRows(TAB, own)],
  ])('is never acknowledged where it does not stand, when a person %s until it is read back', (_w, act) => {
    const back = made.findLast(({ kind, where }) => kind === 'read' && where.startsWith(TAB))?.n ?? 0;
    for (const at of calls.filter((n) => n <= back)) {
      workbook.restore(start);
      let done = false;
      const outcome = sheet.run('save-message', command, KEY, {
        before: ({ n }) => {
          if (done || n !== at) return;
          done = true;
          act();
        },
      });
      const { value } = outcome as { value?: { ok: boolean } };
      const shown = sheet
        .answer('show-messages', {})
        .messages.find((one) => one.occasion === command.occasion && one.language === command.language);
      if (value?.ok === true) expect(shown?.template, `at call ${at}`).toEqual(command.template);
    }
  });
});

/** People's own columns, one beside Carnet's and one among them. */
const columns = ['Asked by', 'Checked'];

describe.each([
  ['changed', changing],
  ['added', adding],
])('columns of a person’s own beside a text that is %s', (_what, command) => {
  workbook.restore(start);
  person.insertColumns(TAB, SUBJECT);
  person.paste(TAB, 1, SUBJECT, [['Checked'], ...before.map((_, i) => [`by Kim ${i}`])]);
  person.paste(TAB, 1, 7, [['Asked by'], ...before.map((_, i) => [`Ava ${i}`])]);
  const theirs = workbook.snapshot();
  const made = sheet.run('save-message', command).meter.calls;
  const from = made.find(({ where }) => where.startsWith(TAB))?.n ?? 1;
  const calls = made.map(({ n }) => n).filter((n) => n >= from);

  /** Rows by what stands above each cell, wherever the columns are. */
  const byHeader = () => {
    const [header = [], ...cells] = workbook.tab(TAB).values();
    const seen = (row: readonly unknown[]) =>
      Object.fromEntries(header.map((name, at) => [String(name), row[at]]).filter(([, cell]) => cell !== ''));
    return cells
      .map(seen)
      .filter((row) => Object.keys(row).length > 0)
      .map((row) => JSON.stringify(Object.entries(row).sort()))
      .sort();
  };
  const right = byHeader();
  workbook.restore(theirs);
  const untouched = byHeader();

  const acts: [string, () => unknown][] = [
    ['moves one of them in front of the texts', () => person.moveColumn(TAB, 7, 4)],
    ['moves one of them behind the texts', () => person.moveColumn(TAB, SUBJECT, 8)],
    ['moves one of them to the front', () => person.moveColumn(TAB, 7, 1)],
    ['moves the subject to the front', () => person.moveColumn(TAB, 4, 1)],
    ['moves the short text in front of the subject', () => person.moveColumn(TAB, 6, 4)],
    ['moves the occasion to the end', () => person.moveColumn(TAB, OCCASION, 8)],
    ['inserts one in front of the texts', () => person.insertColumns(TAB, 4)],
    ['inserts one in front of all', () => person.insertColumns(TAB, 1)],
  ];

  it('there are two, and a text is saved beside them', () => {
    for (const column of columns) expect(right.join()).toContain(column);
    expect(right.filter((row) => row.includes('Bon anniversaire'))).toHaveLength(1);
    expect(calls.length).toBeGreaterThan(3);
  });

  it.each(acts)('keep every cell, and so does every text, if a person %s at any call', (_w, act) => {
    for (const at of calls) {
      workbook.restore(theirs);
      let done = false;
      const out = sheet.run('save-message', command, KEY, {
        before: ({ n }) => {
          if (done || n !== at) return;
          done = true;
          act();
        },
      });
      const { value } = out as { value?: { ok: boolean } };
      // Whoever moves columns while the text in force is read sees that nothing was saved, and tries again.
      expect(value?.ok === true ? [right] : [right, untouched], `at call ${at}`).toContainEqual(byHeader());
    }
  });
});
