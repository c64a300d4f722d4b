// Settings, rules and catalog typed by hand: read, rejected with their position, and kept when Carnet writes.
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language';
import { currencyOf } from '../../src/core/money';
import { type RawRule, type Rule, readRule } from '../../src/core/settings/rules';
import { kindsOf, namesOf, type RuleFamily, ruleFamilies } from '../../src/core/settings/ruleset';
import { withUsualNames } from '../../src/core/settings/usual-names';
import { columnLetter } from '../../src/google/tabs/cells';
import { headerOf } from '../../src/google/tabs/column-words';
import { layout } from '../../src/google/tabs/layout';
import { catalogs } from '../../src/i18n/catalog';
import { usualNames } from '../../src/i18n/usual-names';
import { CarnetSheet } from './carnet-sheet';
import { policies, setRuleset } from './salon';

const items = [
  { code: 'CUT', name: 'Cut', kind: 'service', category: 'Hair', price: 3000, active: true },
  { code: '', name: 'Shampoo, large', kind: 'product', category: 'Care, hair', price: 1500, active: true },
  { code: 'OLD', name: 'Old', kind: 'product', category: 'Care', price: null, active: false },
] as const;

function shop(language: Language = 'en'): CarnetSheet {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language, currency: 'EUR' });
  sheet.answer('put-catalog', { items: [...items] });
  return sheet;
}

type Typed = { readonly [column: string]: string | number | boolean };

/** Types cells into a row, finding the columns by their headers. */
function type(sheet: CarnetSheet, tab: RuleFamily | 'catalog' | 'clients', row: number, cells: Typed): void {
  for (const [key, text] of Object.entries(cells))
    sheet.standIn.person.edit(catalogs.en.tabs[tab], row, columnOf(tab, key), text);
}

function columnOf(tab: keyof typeof layout, key: string): number {
  return layout[tab].findIndex((column) => column.key === key) + 1;
}

function letterOf(tab: keyof typeof layout, key: string): string {
  return columnLetter(columnOf(tab, key));
}

const everyKind: { readonly [Family in RuleFamily]: readonly RawRule[] } = {
  programs: [
    rule('spend', 'Care', { points: 2, every: '12.50', scope: '', categories: 'Care, hair, Hair' }),
    rule('unit', 'Tuesdays', {
      points: 1,
      scope: 'service,tip',
      items: 'OLD, Shampoo, large',
      weekdays: 'tue,sun',
      from: '2026-12-01',
      until: '2026-12-24',
      least: '20',
    }),
    { ...rule('visit', '=Visit', { points: 5 }), on: false },
    rule('catalogPoints', 'Listed', {}),
    rule('firstVisit', 'Welcome', { points: 10, least: '5', leastOf: 'scope' }),
  ],
  rewards: [
    rule('amount', 'Ten off', { points: 100, amount: '10', scope: 'everything', until: '2027-01-31' }),
    rule('percent', 'Members', { points: 0, percent: '5.5', most: '20.00', scope: '', categories: 'Hair' }),
    rule('free', 'Old one', { points: 40, units: 2, items: 'OLD', leastOf: 'scope', mostUsesEach: 1 }),
    rule('nth', 'Second', { points: 0, every: 2, percent: '50', scope: 'product', firstVisitOnly: true }),
    rule('cash', 'Cash', {
      value: '0.105',
      leastPoints: 50,
      step: 10,
      mostPoints: 500,
      mostShare: '50',
      scope: 'product',
    }),
    rule('voucher', 'Friend', { points: 30, amount: '', percent: '15', months: 3 }),
    rule('catalogPrice', 'For points', { scope: 'product', mostUsesEach: 2 }),
    rule('giftcard', 'Card', { points: 200, amount: '25', least: '1', weekdays: 'mon' }),
  ],
  bonuses: [
    rule('promotion', 'Week', { factor: '2', from: '2026-12-01', until: '2026-12-07', weekdays: 'mon,tue' }),
    rule('birthday', 'Birthday', { factor: '1.25', mostUses: 100, mostUsesEach: 3, firstVisitOnly: true }),
    rule('tier', 'Silver', { factor: '1.5', spent: '300' }),
    rule('tier', 'Gold', { factor: '3', spent: '1000.50' }),
  ],
};

function rule(kind: string, name: string, terms: RawRule['terms']): RawRule {
  return { kind, name, on: true, terms };
}

function rulesOf(family: RuleFamily, raw: readonly RawRule[]): readonly Rule[] {
  const currency = currencyOf('EUR');
  if (currency === undefined) throw new Error('no euros');
  const rules: Rule[] = [];
  for (const one of raw) {
    const read = readRule(kindsOf[family], one, { currency, names: namesOf(items) }, rules);
    if (!read.ok) throw new Error(`${one.name}: ${JSON.stringify(read.refusal)}`);
    rules.push(read.value);
  }
  return rules;
}

describe.each(languages)('what the form saves, read back from the tabs in %s', (language) => {
  const sheet = shop(language);
  const some = {
    language,
    earning: false,
    useUntil: '2027-01-31',
    taxServices: '21',
    expiry: 'visit',
    delay: 36,
    delayUnit: 'hours',
  };
  setRuleset(sheet, some, everyKind);
  const { ruleset, problems } = sheet.answer('open', {});

  it.each(ruleFamilies)('has every kind of %s with all its terms', (family) => {
    expect(new Set(everyKind[family].map(({ kind }) => kind)).size).toBe(kindsOf[family].length);
    expect(ruleset[family]).toEqual(rulesOf(family, everyKind[family]));
    expect(problems).toEqual([]);
  });

  it('has the settings', () => {
    expect(ruleset).toMatchObject({
      language,
      taxServices: 2100,
      expiry: 'visit',
      delay: 36,
      delayUnit: 'hours',
    });
  });

  it('says the same in another language', () => {
    const other = language === 'nl' ? 'fr' : 'nl';
    setRuleset(sheet, { ...some, language: other }, everyKind);
    const again = sheet.answer('open', {});
    const names = (of: Language) => usualNames(of, ruleset.currency);
    // Ready-made rules have the names of the language; the others keep theirs.
    expect(again.ruleset).toEqual(
      withUsualNames({ ...ruleset, language: other }, names(language), names(other)),
    );
    expect(again.problems).toEqual([]);
  });
});

const bad: readonly (readonly [RuleFamily, Typed, column: string, code: string])[] = [
  ['programs', { kind: 'Each invoice', points: '-5' }, 'points', 'points-not-positive'],
  ['programs', { kind: 'Each invoice', points: '1.5' }, 'points', 'points-not-whole'],
  ['programs', { kind: 'Each invoice' }, 'points', 'field-empty'],
  ['programs', { kind: 'Each invoice', points: '1', least: 'ten' }, 'least', 'amount-not-money'],
  ['programs', { kind: 'Each invoice', points: '1', until: 'Christmas' }, 'until', 'day-wrong'],
  [
    'programs',
    { kind: 'Each invoice', points: '1', from: '2026-12-24', until: '2026-12-01' },
    'until',
    'days-reversed',
  ],
  [
    'programs',
    { kind: 'Each invoice', points: '1', weekdays: 'Monday, Caturday' },
    'weekdays',
    'choice-unknown',
  ],
  [
    'programs',
    { kind: 'Each service or product bought', points: '1', categories: 'Nails' },
    'categories',
    'category-unknown',
  ],
  [
    'programs',
    { kind: 'Each service or product bought', points: '1', items: 'CUT, Perm' },
    'items',
    'item-not-in-catalog',
  ],
  ['programs', { kind: 'Each service or product bought', points: '1' }, 'scope', 'scope-empty'],
  [
    'programs',
    { kind: 'Each service or product bought', points: '1', scope: 'Everything', items: 'CUT' },
    'items',
    'scope-doubled',
  ],
  [
    'rewards',
    { kind: 'An amount off', points: '-5', amount: '10', scope: 'Everything' },
    'points',
    'points-negative',
  ],
  [
    'rewards',
    { kind: 'An amount off', points: '5', amount: '-10', scope: 'Everything' },
    'amount',
    'amount-not-positive',
  ],
  [
    'rewards',
    { kind: 'A percentage off', points: '5', percent: '150', scope: 'Everything' },
    'percent',
    'percent-wrong',
  ],
  ['rewards', { kind: 'A free item', points: '5', units: '0', items: 'CUT' }, 'units', 'count-wrong'],
  ['rewards', { kind: 'A free item', points: '5', units: '1' }, 'items', 'scope-empty'],
  ['rewards', { kind: 'Points as money', value: '0', step: '1', scope: 'Everything' }, 'value', 'rate-wrong'],
  [
    'rewards',
    { kind: 'Points as money', value: '0.1', step: '100', mostPoints: '50', scope: 'Everything' },
    'mostPoints',
    'step-above-most',
  ],
  [
    'rewards',
    { kind: 'A voucher for later, or for a friend', points: '5', amount: '5', percent: '5', months: '1' },
    'amount',
    'one-of-two',
  ],
  ['bonuses', { kind: 'The birthday month', factor: '0.5' }, 'factor', 'factor-wrong'],
  ['bonuses', { kind: 'A level', factor: '2' }, 'spent', 'one-of-two'],
  ['bonuses', { kind: 'A level', factor: '2', spent: '300' }, 'spent', 'tier-overlaps'],
  ['bonuses', { kind: 'A level', factor: '2', points: '300' }, 'points', 'tier-overlaps'],
];

describe('a slip in a tab is named with tab, row and column, and the rest goes on', () => {
  it.each(bad)('%s %o: %s is refused as %s', (family, cells, column, code) => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    const before = sheet.answer('open', {}).ruleset;
    const row = everyKind[family].length + 2;
    type(sheet, family, row, { on: 'Yes', name: 'Slip', ...cells });
    type(sheet, family, row + 1, goodRow[family]);
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toEqual([
      expect.objectContaining({ tab: family, row, column: letterOf(family, column) }),
    ]);
    expect(problems[0]?.refusal).toMatchObject({ code, family });
    expect(ruleset[family].map(({ name }) => name)).toEqual([
      ...before[family].map(({ name }) => name),
      'Good',
    ]);
  });

  const goodRow: { readonly [Family in RuleFamily]: Typed } = {
    programs: { on: 'Yes', name: 'Good', kind: 'Each invoice', points: 3 },
    rewards: { on: 'Yes', name: 'Good', kind: 'A gift card', points: '100', amount: '1.234,50' },
    bonuses: { on: 'No', name: 'Good', kind: 'The birthday month', factor: '2,5' },
  };

  it.each([
    ['name', '', 'rule-name-empty'],
    ['name', 'Care', 'rule-name-doubled'],
    ['kind', '', 'rule-kind-unknown'],
    ['on', '', 'choice-unknown'],
  ])('a rule whose %s is “%s”', (column, text, code) => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    type(sheet, 'programs', 3, { [column]: text });
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toMatchObject([
      { tab: 'programs', row: 3, column: letterOf('programs', column), refusal: { code } },
    ]);
    // As before: a slip does not remove a rule.
    expect(ruleset.programs).toEqual(rulesOf('programs', everyKind.programs));
  });

  it.each([
    ['rewardsAtOnce', '0', 'count-wrong'],
    ['taxProducts', '150', 'percent-wrong'],
    ['giftcardMonths', 'many', 'count-wrong'],
  ])('the setting %s as “%s”', (policy, text, code) => {
    const sheet = shop();
    setRuleset(sheet, { rewardsAtOnce: 3, taxProducts: '6', giftcardMonths: 12 }, everyKind);
    const keys = sheet.standIn.workbook.tab('Settings').displayValues(1, 4, 100, 1);
    const row = keys.findIndex(([key]) => key === policy) + 1;
    sheet.standIn.person.edit('Settings', row, 2, text);
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toMatchObject([
      { tab: 'settings', row, column: 'B', refusal: { code: 'policy-refused', policy, refusal: { code } } },
    ]);
    expect(ruleset.programs).toHaveLength(5);
  });

  it.each([
    [{ earns: 'Yes' }, 'points', 'item-points'],
    [{ earns: 'Yes', points: '-3' }, 'points', 'item-points'],
    [{ earns: 'Yes', points: '2.5' }, 'points', 'item-points'],
    [{ price: 'free' }, 'price', 'item-price'],
  ])('an item with %o', (cells, column, code) => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    type(sheet, 'catalog', 3, cells as Typed);
    const { ruleset, catalog: sold, problems } = sheet.answer('open', {});
    expect(problems).toMatchObject([
      { tab: 'catalog', row: 3, column: letterOf('catalog', column), refusal: { code } },
    ]);
    // Rules refer to the item by name, not by price: the rule continues.
    expect(ruleset.programs.map(({ name }) => name)).toContain('Tuesdays');
    expect(sold.map(({ name }) => name)).toContain('Cut');
  });

  it('a tab of rules that was deleted is named, its rules go on, and set-up writes them again', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    sheet.standIn.person.deleteTab('Rewards');
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toMatchObject([{ tab: 'rewards', row: 0, refusal: { code: 'tab-missing' } }]);
    expect(ruleset.rewards).toEqual(rulesOf('rewards', everyKind.rewards));
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(sheet.answer('open', {})).toMatchObject({ ruleset, problems: [] });
  });

  it('a column of rules that was deleted is named, the rules go on, and set-up writes it again', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    sheet.standIn.person.deleteColumns('Rewards', columnOf('rewards', 'least'));
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toMatchObject([{ tab: 'rewards', refusal: { code: 'column-missing' } }]);
    expect(ruleset.rewards).toEqual(rulesOf('rewards', everyKind.rewards));
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(sheet.answer('open', {})).toMatchObject({ ruleset, problems: [] });
  });

  it('without a catalog tab no rule fails for what it names', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    sheet.standIn.person.deleteTab('Catalog');
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toMatchObject([{ tab: 'catalog', row: 0, refusal: { code: 'tab-missing' } }]);
    expect(ruleset.programs).toHaveLength(5);
  });
});

describe('points that the catalog lists', () => {
  it('are the item’s own switch and number, and an import leaves both alone', () => {
    const sheet = shop();
    type(sheet, 'catalog', 2, { earns: 'Yes', points: '7' });
    type(sheet, 'catalog', 3, { earns: 'No', points: '9' });
    sheet.answer('put-catalog', { items: items.map((item) => ({ ...item, price: 100 })) });
    const { catalog: sold, problems } = sheet.answer('open', {});
    expect(problems).toEqual([]);
    expect(sold.map(({ catalogPoints, price }) => [catalogPoints, price])).toEqual([
      [7, 100],
      [0, 100],
      [0, 100],
    ]);
  });

  it('are set from the sidebar without touching anything else of the item; off keeps the number', () => {
    const sheet = shop();
    type(sheet, 'catalog', 3, { earns: 'Yes', points: '9' });
    const before = sheet.answer('open', {}).catalog;
    type(sheet, 'catalog', 2, { price: '61.00' }); // after the page was loaded
    const wanted = [
      { kind: 'service', code: 'CUT', name: 'Cut', points: 12 },
      { kind: 'product', code: '', name: 'Shampoo, large', points: 0 },
      { kind: 'service', code: 'GONE', name: 'Deleted', points: 3 },
    ] as const;
    expect(sheet.answer('set-item-points', { items: [...wanted] })).toEqual({ missing: ['Deleted'] });
    const { catalog, problems } = sheet.answer('open', {});
    expect(problems).toEqual([]);
    expect(catalog).toEqual([
      { ...before[0], price: 6100, catalogPoints: 12 },
      { ...before[1], catalogPoints: 0 },
      ...before.slice(2),
    ]);
    // Switched on again by hand, the number is there.
    type(sheet, 'catalog', 3, { earns: 'Yes' });
    expect(sheet.answer('open', {}).catalog[1]?.catalogPoints).toBe(9);
  });
});

describe('the tax and the cost of an item', () => {
  it('are the item’s own cells; a file without them leaves both alone, one with costs keeps them', () => {
    const sheet = shop();
    type(sheet, 'catalog', 2, { tax: '21 %', cost: '12,50' });
    type(sheet, 'catalog', 3, { tax: '9' });
    const own = () => sheet.answer('open', {}).catalog.map(({ taxRate, cost }) => [taxRate, cost]);
    expect(own()).toEqual([
      [2100, 1250],
      [900, null],
      [null, null],
    ]);
    sheet.answer('put-catalog', { items: items.map((item) => ({ ...item, price: 100 })) });
    expect(own()[0]).toEqual([2100, 1250]);
    sheet.answer('put-catalog', { items: items.map((item) => ({ ...item, cost: 900 })) });
    expect(own()).toEqual([
      [2100, 900],
      [900, 900],
      [null, 900],
    ]);
    expect(sheet.answer('open', {}).problems).toEqual([]);
  });

  it('that cannot be read are named by their cells, and the item is sold without them', () => {
    const sheet = shop();
    type(sheet, 'catalog', 2, { tax: 'reduced', cost: '-1' });
    const { problems, catalog } = sheet.answer('open', {});
    expect(problems.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [2, 'item-tax'],
      [2, 'item-cost'],
    ]);
    expect(catalog[0]).toMatchObject({ taxRate: null, cost: null });
  });
});

describe('a day', () => {
  it.each([
    ['a date as the sheet’s own country writes it', '24/12/2026'],
    ['an ISO day', '2026-12-24'],
    ['text that stays text', "'2026-12-24"],
  ])('may be typed as %s', (_what, text) => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    type(sheet, 'programs', 4, { until: text });
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toEqual([]);
    expect(ruleset.programs[2]?.terms.until).toBe('2026-12-24');
  });
});

describe('a save of the form', () => {
  const names = (sheet: CarnetSheet) => sheet.answer('open', {}).ruleset.rewards.map(({ name }) => name);
  const beside = layout.rewards.length + 1;

  it('keeps rows, what people wrote beside them and rows that cannot be read, in another order too', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    const { person, workbook } = sheet.standIn;
    person.insertRows('Rewards', 4, 2);
    type(sheet, 'rewards', 4, { on: 'Yes', name: 'Slip', kind: 'A gift card', points: 'x' });
    type(sheet, 'rewards', 5, {
      on: 'perhaps'.slice(0, 0),
      name: 'Later',
      kind: 'A gift card',
      points: '1',
      amount: '1',
    });
    person.insertColumns('Rewards', beside);
    person.edit('Rewards', 3, beside, 'ask Kim');
    const rewards = [...everyKind.rewards].reverse().filter(({ name }) => name !== 'Ten off');
    setRuleset(sheet, {}, { ...everyKind, rewards });
    expect(names(sheet)).toEqual(['Card', 'For points', 'Friend', 'Cash', 'Second', 'Old one', 'Members']);
    const rows = workbook
      .tab('Rewards')
      .displayValues(2, 2, 9, 1)
      .map(([name]) => name);
    expect(rows).toEqual([
      'Card',
      'Slip',
      'Later',
      'For points',
      'Friend',
      'Cash',
      'Second',
      'Old one',
      'Members',
    ]);
    expect(workbook.tab('Rewards').displayValues(2, beside, 1, 1)).toEqual([['ask Kim']]);
  });

  it('leaves the second of two rules with one name to whoever typed it', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    sheet.standIn.person.edit('Rewards', 3, 2, 'Ten off');
    const rewards = everyKind.rewards.filter(({ name }) => name !== 'Members');
    setRuleset(sheet, { rewardsAtOnce: 2 }, { ...everyKind, rewards });
    expect(sheet.standIn.workbook.tab('Rewards').displayValues(2, 2, 8, 1).flat()).toEqual([
      'Ten off',
      'Ten off',
      'Old one',
      'Second',
      'Cash',
      'Friend',
      'For points',
      'Card',
    ]);
  });

  it('in another currency writes the same rows again', () => {
    const sheet = shop();
    setRuleset(sheet, {}, { rewards: [rule('giftcard', 'Card', { points: 100, amount: '10.00' })] });
    const seen = sheet.answer('open', {}).rulesetHash;
    const saved = sheet.answer('save-settings', {
      seen,
      policies: policies({ currency: 'JPY' }),
      programs: [],
      rewards: [rule('giftcard', 'Card', { points: 100, amount: '1000' })],
      bonuses: [],
    });
    expect(saved.problems.filter(({ tab }) => tab === 'rewards')).toEqual([]);
    expect(sheet.standIn.workbook.tab('Rewards').lastRow).toBe(2);
  });

  it('finds columns that were moved and renamed', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    sheet.standIn.person.moveColumn('Rewards', columnOf('rewards', 'points'), 1);
    sheet.standIn.person.edit('Rewards', 1, 1, 'My price');
    setRuleset(sheet, {}, { ...everyKind, rewards: [...everyKind.rewards].reverse() });
    const { ruleset, problems } = sheet.answer('open', {});
    expect(problems).toEqual([]);
    expect(ruleset.rewards).toEqual(rulesOf('rewards', [...everyKind.rewards].reverse()));
  });
});

describe('calls to Google', () => {
  it('to read all settings, the catalog and the rules: one read a tab', () => {
    const sheet = shop();
    setRuleset(sheet, {}, everyKind);
    const { calls } = sheet.run('open', {}).meter;
    const reads = calls
      .filter(({ name }) => name === 'Range.getValues')
      .map(({ where }) => where.split('!')[0]);
    expect(reads.sort()).toEqual(['Catalog', 'Extra points', 'Programmes', 'Rewards', 'Settings']);
    expect(calls.filter(({ name }) => name.includes('Metadata'))).toEqual([]);
  });
});

describe('headers', () => {
  it.each(Object.keys(layout) as (keyof typeof layout)[])(
    'of %s are different words in all languages',
    (tab) => {
      const byWord = new Map<string, string>();
      for (const { key } of layout[tab])
        for (const language of languages) {
          const word = headerOf(tab, key, language);
          expect(word, `${tab} ${key} ${language}`).not.toBe(key);
          expect(byWord.get(word) ?? key, `${word} in ${tab}`).toBe(key);
          byWord.set(word, key);
        }
    },
  );

  it('and the words of choices stand for one choice each', () => {
    for (const [vocabulary, words] of Object.entries(catalogs.en.choices))
      for (const choice of Object.keys(words)) {
        const text = languages.map((language): string => {
          const all: { readonly [name: string]: { readonly [choice: string]: string } } =
            catalogs[language].choices;
          return all[vocabulary]?.[choice] ?? '';
        });
        expect(
          text.every((word) => word !== '' && !/[,;\n]/.test(word)),
          `${vocabulary} ${choice}`,
        ).toBe(true);
        for (const language of languages) {
          const all: { readonly [name: string]: { readonly [choice: string]: string } } =
            catalogs[language].choices;
          const others = Object.entries(all[vocabulary] ?? {}).filter(([other]) => other !== choice);
          expect(others.filter(([, word]) => text.includes(word))).toEqual([]);
        }
      }
  });
});
