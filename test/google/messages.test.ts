// The texts of messages: saved in the sidebar, typed in the tab, shown as one client would get them.
import { describe, expect, it } from 'vitest';
import { actions, type CommandOf } from '../../src/app/actions';
import { occasions } from '../../src/core/messages/occasions';
import type { Template } from '../../src/core/messages/template';
import { layout } from '../../src/google/tabs/layout';
import { CarnetSheet, newKey, searching } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { addMany } from './many-clients';

const TAB = 'Messages';
const column = (key: string) => layout.messages.findIndex((known) => known.key === key) + 1;

type Place = Pick<CommandOf<'save-message'>, 'occasion' | 'language'>;

const french: Place = { occasion: 'birthday', language: 'fr' };
const own: Template = {
  subject: 'Joyeux anniversaire, {prénom} !',
  text: 'Chère {prénom},\n\nUn massage vous attend.\n\n{salon}',
  short: 'Joyeux anniversaire, {prénom} !',
};

function shownIn(sheet: CarnetSheet, { occasion, language }: Place) {
  const { messages } = sheet.answer('show-messages', {});
  const found = messages.find((one) => one.occasion === occasion && one.language === language);
  if (found === undefined) throw new Error(`no text for ${occasion} in ${language}`);
  return found;
}

const saving = (
  sheet: CarnetSheet,
  place: Place,
  template: Template,
  seen = shownIn(sheet, place).template,
) => ({
  ...place,
  template,
  seen,
});

const rowsOf = ({ standIn: { workbook } }: CarnetSheet) =>
  workbook
    .tab(TAB)
    .values()
    .slice(1)
    .map((row) => row.map(String))
    .filter((row) => row.some((cell) => cell !== ''));

describe('the texts of messages', () => {
  it('are the usual ones in every language until the salon writes its own', () => {
    const sheet = CarnetSheet.setUp();
    const { messages, problems, names } = sheet.answer('show-messages', {});
    expect(messages).toHaveLength(3 * occasions.length);
    expect(messages.every(({ usual, fault }) => usual === null && fault === null)).toBe(true);
    expect(messages.every(({ template }) => Object.values(template).every((text) => text !== ''))).toBe(true);
    expect([problems, rowsOf(sheet)]).toEqual([[], []]);
    expect([names.en.pointsToGo, names.fr.firstName, names.nl.balance]).toEqual([
      'points to go',
      'prénom',
      'saldo',
    ]);
  });

  it('that are saved stand in the tab, in words that people read, and beside the usual one', () => {
    const sheet = CarnetSheet.setUp();
    const usual = shownIn(sheet, french).template;
    expect(sheet.answer('save-message', saving(sheet, french, own))).toEqual({ template: own });
    expect(rowsOf(sheet)).toEqual([['Birthday', 'Français', own.subject, own.text, own.short]]);
    expect(shownIn(sheet, french)).toEqual({ ...french, template: own, usual, fault: null });
    expect(shownIn(sheet, { ...french, language: 'nl' }).usual).toBeNull();
  });

  it('keep their row when they are saved again, and people’s own columns beside them', () => {
    const sheet = CarnetSheet.setUp();
    const { person } = sheet.standIn;
    for (const language of ['en', 'fr', 'nl'] as const) {
      const place = { occasion: 'birthday', language } as const;
      sheet.answer(
        'save-message',
        saving(sheet, place, { ...shownIn(sheet, place).template, subject: 'Hi' }),
      );
    }
    person.insertColumns(TAB, 2);
    person.edit(TAB, 3, 2, 'by Kim');
    sheet.answer('save-message', saving(sheet, french, own));
    expect(
      rowsOf(sheet).map(([occasion, note, language, subject]) => [occasion, note, language, subject]),
    ).toEqual([
      ['Birthday', '', 'English', 'Hi'],
      ['Birthday', 'by Kim', 'Français', own.subject],
      ['Birthday', '', 'Nederlands', 'Hi'],
    ]);
  });

  it('that look like a formula stay text', () => {
    const sheet = CarnetSheet.setUp();
    const formula = { subject: '=HYPERLINK("https://x.example")', text: '=1+1', short: "'=1" };
    expect(sheet.answer('save-message', saving(sheet, french, formula))).toEqual({ template: formula });
    expect(shownIn(sheet, french).template).toEqual(formula);
    expect(rowsOf(sheet)[0]?.[column('text') - 1]).toBe("'=1+1");
  });

  it.each([
    [
      'an unknown variable, with what was meant',
      { text: 'Bonjour {prenon}' },
      { code: 'variable-unknown', field: 'text', text: 'prenon', near: 'prénom' },
    ],
    [
      'one of another occasion',
      { short: '{échéance}' },
      { code: 'variable-elsewhere', field: 'short', text: 'échéance' },
    ],
    ['an empty text', { text: ' \n ' }, { code: 'template-empty', field: 'text' }],
    [
      'one that is too long',
      { subject: 'x'.repeat(121) },
      { code: 'template-too-long', field: 'subject', most: 120 },
    ],
    ['a subject of two lines', { subject: 'a\nb' }, { code: 'template-lines', field: 'subject' }],
  ])('with %s are refused, and nothing is written', (_what, part: Partial<Template>, refusal) => {
    const sheet = CarnetSheet.setUp();
    const reply = sheet.call('save-message', saving(sheet, french, { ...own, ...part }));
    expect(reply).toMatchObject({ ok: false, refusal });
    expect(rowsOf(sheet)).toEqual([]);
  });

  it('that somebody changed meanwhile are not written over', () => {
    const sheet = CarnetSheet.setUp();
    const { template: seen } = shownIn(sheet, french);
    sheet.answer('save-message', saving(sheet, french, own));
    const mine = { ...own, subject: 'Bon anniversaire' };
    expect(sheet.call('save-message', saving(sheet, french, mine, seen))).toMatchObject({
      ok: false,
      refusal: { code: 'message-changed' },
    });
    expect(shownIn(sheet, french).template).toEqual(own);
    sheet.standIn.person.edit(TAB, 2, column('subject'), 'Typed');
    expect(sheet.call('save-message', saving(sheet, french, mine, own))).toMatchObject({ ok: false });
  });

  it('that are sent twice are written once', () => {
    const sheet = CarnetSheet.setUp();
    const command = saving(sheet, french, own);
    const key = newKey();
    for (let i = 0; i < 2; i++)
      expect(sheet.run('save-message', command, key)).toMatchObject({ value: { ok: true } });
    expect(rowsOf(sheet)).toHaveLength(1);
  });

  it('are the owner’s alone', () => {
    for (const name of ['show-messages', 'save-message', 'preview-message'] as const)
      expect(actions[name].roles, name).toEqual(['owner']);
  });
});

describe('texts that people type in the tab', () => {
  const typed = (...rows: readonly (readonly string[])[]) => {
    const sheet = CarnetSheet.setUp();
    sheet.standIn.person.paste(TAB, 2, 1, rows);
    return sheet;
  };

  it('count by the words of any language for occasion and language', () => {
    const sheet = typed([
      'anniversaire',
      'french',
      'Bon anniversaire',
      'Bonjour {PRENOM}',
      'Bon anniversaire',
    ]);
    expect(sheet.answer('show-messages', {}).problems).toMatchObject([
      { tab: 'messages', row: 2, column: 'B', refusal: { code: 'choice-unknown', text: 'french' } },
    ]);
    sheet.standIn.person.edit(TAB, 2, 2, 'Français');
    expect(sheet.answer('show-messages', {}).problems).toEqual([]);
    expect(shownIn(sheet, french).template.subject).toBe('Bon anniversaire');
  });

  it('are named at their row if they have a variable of yesterday, and are shown as they stand', () => {
    const sheet = typed(
      ['Birthday', 'English', 'Happy birthday', 'Dear {first name}', 'Hi'],
      ['Birthday', 'Français', 'Bonjour', 'Vous avez {points à gagner}', 'Hi'],
    );
    const fault = { code: 'variable-unknown', field: 'text', text: 'points à gagner', near: '' };
    expect(sheet.answer('show-messages', {}).problems).toEqual([
      { tab: 'messages', row: 3, column: 'D', refusal: fault },
    ]);
    expect(shownIn(sheet, french)).toMatchObject({ template: { subject: 'Bonjour' }, fault });
    expect(shownIn(sheet, { ...french, language: 'en' }).fault).toBeNull();
  });

  it('are named if a cell is empty, too long, or of no occasion', () => {
    const sheet = typed(
      ['Birthday', 'English', 'Happy birthday', 'Hi', ''],
      ['New level', 'English', 'x'.repeat(121), 'Hi', 'Hi'],
      ['Christmas', 'English', 'Merry', 'Hi', 'Hi'],
      ['', '', 'a remark', '', ''],
    );
    expect(
      sheet
        .answer('show-messages', {})
        .problems.map(({ row, column, refusal }) => [row, column, refusal.code]),
    ).toEqual([
      [2, 'E', 'template-empty'],
      [3, 'C', 'template-too-long'],
      [4, 'A', 'choice-unknown'],
      [5, 'A', 'choice-unknown'],
    ]);
  });

  it('of which two are for the same count once: the upper one, and the other is named', () => {
    const sheet = typed(
      ['Birthday', 'English', 'First', 'Hi', 'Hi'],
      ['Verjaardag', 'English', 'Second', 'Hi', 'Hi'],
    );
    expect(sheet.answer('show-messages', {}).problems).toMatchObject([
      { row: 3, column: 'A', refusal: { code: 'message-doubled', row: 2 } },
    ]);
    expect(shownIn(sheet, { ...french, language: 'en' }).template.subject).toBe('First');
  });

  it('are the usual ones again, with a word why, once the tab is deleted', () => {
    const sheet = typed(['Birthday', 'Français', 'Bonjour', 'Hi', 'Hi']);
    sheet.standIn.person.deleteTab(TAB);
    expect(sheet.answer('show-messages', {}).problems).toMatchObject([
      { tab: 'messages', row: 0, refusal: { code: 'tab-missing' } },
    ]);
    expect(shownIn(sheet, french).usual).toBeNull();
    expect(sheet.call('save-message', saving(sheet, french, own))).toMatchObject({
      ok: false,
      refusal: { code: 'tab-gone', tab: 'messages' },
    });
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    sheet.answer('save-message', saving(sheet, french, own));
    expect(rowsOf(sheet)).toHaveLength(1);
  });

  it('keep their text and get their words in another language with the sheet', () => {
    const { sheet } = new FullSalon();
    sheet.answer('save-message', saving(sheet, french, own));
    const { rulesetHash: seen, rules, policies } = sheet.answer('open', {});
    const { programs, rewards, bonuses } = rules;
    const nl = { ...policies, language: 'nl' };
    sheet.answer('save-settings', { seen, policies: nl, programs, rewards, bonuses } as never);
    const tab = sheet.standIn.workbook.tab('Berichten');
    expect(tab.displayValues(1, 1, 2, 3)).toEqual([
      ['Gelegenheid', 'Taal', 'Onderwerp'],
      ['Verjaardag', 'Français', own.subject],
    ]);
    expect(shownIn(sheet, french).template).toEqual(own);
  });
});

describe('a preview', () => {
  const salon = new FullSalon({ senderName: 'Salon Lumière' });
  salon.sell('Julie', ['11 CUT']);
  const { id, row } = salon.client('Julie');
  const client = { id, row };
  const preview = (place: Place, part: Partial<Template> = {}) => {
    const template = { ...shownIn(salon.sheet, place).template, ...part };
    return salon.sheet.answer('preview-message', { ...place, template, client });
  };

  it('shows a text as a real client would get it, with what the client did last', () => {
    const { subject, text, fault, missing, short } = preview({ occasion: 'earned', language: 'en' });
    expect(subject).toBe('55 points for you');
    expect(text).toContain(
      'Hello Julie,\n\nThank you for coming in for Cut!\nYou have earned 55 points and now have 55.',
    );
    expect(text).toContain('Only 45 points to go for Gift card of 25.');
    expect(short).toContain('Salon Lumière');
    expect([fault, missing]).toEqual([null, ['usable from']]);
  });

  it('shows what is not known in braces as it stands, and says what is wrong with it', () => {
    const { text, html, fault } = preview(
      { occasion: 'earned', language: 'en' },
      { text: '<b>{togo}</b> {points}' },
    );
    expect(text).toContain('<b>{togo}</b> 55');
    expect(html).toContain('&lt;b&gt;{togo}&lt;/b&gt; 55');
    expect(fault).toEqual({ code: 'variable-unknown', field: 'text', text: 'togo', near: 'points to go' });
  });

  it.each(occasions)('has something to say on the occasion %s in every language', (occasion) => {
    for (const language of ['en', 'fr', 'nl'] as const) {
      const { subject, text, short, fault } = preview({ occasion, language });
      expect([subject, text, short].join(), language).not.toMatch(/[{}]/);
      expect([fault, subject !== '', short !== '']).toEqual([null, true, true]);
    }
  });

  it('shows no code that a card really has', () => {
    const { text } = preview({ occasion: 'card', language: 'en' });
    const [, code = ''] = /code: (\S+)/.exec(text) ?? [];
    expect(salon.sheet.call('show-stored-value', { code, row: 0 })).toMatchObject({ ok: false });
  });

  it('has the client’s own addresses, which alone can be clicked, once the page’s address is known', () => {
    const before = preview({ occasion: 'away', language: 'en' });
    expect(before.html).not.toContain('<a');
    expect(before.text).toContain('just tell us.');
    salon.sheet.openPage(client);
    const { link } = salon.sheet.answer('show-link', client);
    const { text, html } = preview({ occasion: 'away', language: 'en' }, { text: 'Look: {link}' });
    expect(text).toBe(`Look: ${link}\n\nNo more messages: ${link}&no=mail`);
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${link}"`, `href="${link}&amp;no=mail"`]);
  });

  it('of a client who is gone is refused', () => {
    const gone = { id: 'ZZZZZZZZ', row: 2 };
    const command = { ...french, template: own, client: gone };
    expect(salon.sheet.call('preview-message', command)).toMatchObject({
      ok: false,
      refusal: { code: 'client-unknown' },
    });
  });
});

describe('what messages cost', () => {
  const costs = [1000, 20_000].map((clients) => {
    const { sheet } = new FullSalon({}, {}, searching());
    addMany(sheet, clients);
    const { id, row } = sheet.answer('list-clients', { first: 2 }).clients[0] ?? { id: '', row: 0 };
    const first = sheet.run('save-message', saving(sheet, french, own)).meter;
    const again = sheet.run('save-message', saving(sheet, french, { ...own, subject: 'Bonjour' })).meter;
    const shown = sheet.run('show-messages', {}).meter;
    const template = own;
    const previewed = sheet.run('preview-message', { ...french, template, client: { id, row } }).meter;
    return [first, again, shown, previewed].map(({ calls }) => calls.map(({ name }) => name));
  });

  it('is the same for a thousand clients and for twenty thousand', () => {
    expect(costs[1]).toEqual(costs[0]);
  });

  it('is few calls: to save a first text, to save it again, to show all, to preview one', () => {
    const [first = [], again = [], shown = [], previewed = []] = costs[0] ?? [];
    expect(first.length, first.join(', ')).toBeLessThanOrEqual(22);
    expect(again.length, again.join(', ')).toBeLessThanOrEqual(18);
    expect(shown.length, shown.join(', ')).toBeLessThanOrEqual(6);
    expect(previewed.length, previewed.join(', ')).toBeLessThanOrEqual(24);
  });
});
