// The salon changes its language: menu, tabs, the words in old rows and the names of ready-made rules follow.

import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { type Language, languages } from '../../src/core/language';
import type { RawRule } from '../../src/core/settings/rules';
import { ruleFamilies } from '../../src/core/settings/ruleset';
import { catalogs } from '../../src/i18n/catalog';
import { localeFor } from '../../src/i18n/locale';
import { usualNames } from '../../src/i18n/usual-names';
import type { StandInOptions } from '../../src/local/standin';
import type { AllWords } from '../../src/ui/owner-words';
import { readyMade } from '../../src/ui/rules/ready-made';
import { searching } from './carnet-sheet';
import { FullSalon, rule } from './full-salon';
import { ledgerColumn } from './ledger-column';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

/** The letter of the ledger's notes. */
const NOTE = String.fromCharCode(64 + ledgerColumn('note'));

const EUR = { code: 'EUR', decimals: 2 };

function salon(invoices = 4, options: Partial<StandInOptions> = {}): FullSalon {
  const made = new FullSalon({}, {}, options);
  for (let at = 0; at < invoices; at++) made.sell('Julie', ['CUT']);
  const card = made.sell('', ['GC']);
  made.sell('Amélie', ['SH'], { cards: [card.issued[0]?.code ?? ''] });
  return made;
}

function speaking({ sheet }: FullSalon, language: Language, rules: Partial<Record<string, RawRule[]>> = {}) {
  const { policies, rules: known, rulesetHash } = sheet.answer('open', {});
  return {
    seen: rulesetHash,
    policies: { ...policies, language },
    ...known,
    ...rules,
  } as unknown as CommandOf<'save-settings'>;
}

function kinds({ sheet }: FullSalon, language: Language, tab: 'ledger' | 'storedValues'): string[] {
  const shown = sheet.standIn.workbook.tab(catalogs[language].tabs[tab]);
  const column = tab === 'ledger' ? ledgerColumn('kind') : 2;
  return shown.displayValues(2, column, shown.lastRow - 1, 1).flat();
}

describe('another language', () => {
  it('renews the menu, and only then', () => {
    const made = salon();
    const french = made.sheet.run('save-settings', speaking(made, 'fr'));
    expect(french.effects.menus).toMatchObject([
      {
        title: 'Carnet',
        entries: [
          { label: catalogs.fr.menu.open },
          { label: catalogs.fr.menu.reports },
          'separator',
          {},
          {},
          {},
        ],
      },
    ]);
    expect(made.sheet.run('save-settings', speaking(made, 'fr')).effects.menus).toEqual([]);
  });

  it.each([
    { search: 'finds what a filter hides', options: searching(), folded: 0 },
    // The changes of settings: they stay folded away under their former word, which the filter knows too.
    { search: 'passes over what a filter hides', options: {}, folded: 2 },
  ])('is spoken by the rows that are there, and back, where a search $search', ({ options, folded }) => {
    const made = salon(4, options);
    made.sheet.answer('void-invoice', { seq: 3, row: 0, member: made.seen('Julie'), note: '' });
    const before = { ledger: kinds(made, 'en', 'ledger'), cards: kinds(made, 'en', 'storedValues') };
    for (const language of ['fr', 'nl', 'en'] as const) {
      made.sheet.answer('save-settings', speaking(made, language));
      const words = Object.values(catalogs[language].entryKinds);
      const shown = made.sheet.standIn.workbook.tab(catalogs[language].tabs.ledger);
      const strange = kinds(made, language, 'ledger')
        .map((kind, at) => ({ kind, isFolded: shown.rowHidden(at + 2) }))
        .filter(({ kind }) => !words.includes(kind.replace(/ \d+$/, '')));
      expect(strange.filter(({ isFolded }) => !isFolded)).toEqual([]);
      expect(strange.length).toBeLessThanOrEqual(folded);
      expect(kinds(made, language, 'ledger')).toContain(`${catalogs[language].entryKinds.reverse} 3`);
      expect(kinds(made, language, 'storedValues')).toEqual([catalogs[language].storedValueKinds.giftcard]);
      expect(made.findings()).toEqual([]);
    }
    expect(kinds(made, 'en', 'ledger').slice(0, before.ledger.length)).toEqual(before.ledger);
    expect(kinds(made, 'en', 'storedValues')).toEqual(before.cards);
  });

  it('has no word for a kind of entry that is a part of another one', () => {
    const words = languages.flatMap((language) => Object.values(catalogs[language].entryKinds));
    const parts = words.filter((word) => words.some((other) => other !== word && other.includes(word)));
    expect(parts).toEqual([]);
  });

  it('costs the same however many rows there are', () => {
    const [few, many] = [salon(2), salon(30)].map(
      (made) => made.sheet.run('save-settings', speaking(made, 'fr')).meter.calls.length,
    );
    expect(many).toBe(few);
  });

  it('damages no row that is moved or typed over at any call, and is finished by the next command', () => {
    const made = salon();
    const { workbook, person } = made.sheet.standIn;
    const command = speaking(made, 'fr');
    const start = workbook.snapshot();
    const calls = made.sheet.run('save-settings', command).meter.calls;
    const replaced = calls.filter(({ name }) => name === 'TextFinder.replaceAllWith');
    expect(replaced.length).toBeGreaterThan(10);
    // The tabs get their new names on the way.
    const now = (tab: 'ledger' | 'clients') =>
      workbook.tabs().find(({ name }) => [catalogs.en.tabs[tab], catalogs.fr.tabs[tab]].includes(name))
        ?.name ?? '';
    const acts = [
      () => person.sort(now('ledger'), 1, 'descending'),
      () => person.edit(now('ledger'), 3, ledgerColumn('note'), 'a note'),
      () => person.insertRows(now('clients'), 2),
    ];
    for (const [at, { n }] of replaced.entries()) {
      workbook.restore(start);
      let done = false;
      const outcome = made.sheet.run('save-settings', command, KEY, {
        before: (call) => {
          if (done || call.n !== n) return;
          done = true;
          (acts[at % acts.length] as () => unknown)();
        },
        faults: { at: n + 1, act: 'kill-before' },
      });
      expect(outcome.status).toBe('killed');
      made.sheet.answer('list-clients', { first: 2 });
      made.sell('Julie', ['CUT']);
      expect(made.sheet.answer('open', {}).ruleset.language).toBe('fr');
      expect(kinds(made, 'fr', 'ledger')).not.toContain('Invoice');
      const [, ...rows] = workbook.tab(catalogs.fr.tabs.ledger).values();
      const entries = rows.map(
        (row) => JSON.parse(String(row[ledgerColumn('entry') - 1])) as { seq: number },
      );
      expect(new Set(entries.map(({ seq }) => seq)).size).toBe(entries.length);
      // What was typed over is found by the check, and nothing else.
      const found = made.findings() as readonly { readonly code: string; readonly column: string }[];
      expect(found.filter(({ column }) => column !== NOTE)).toEqual([]);
    }
  });
});

describe('ready-made rules', () => {
  const words = (language: Language) =>
    ({
      language,
      currency: EUR,
      words: catalogs[language],
      format: localeFor(language, EUR),
      refusal: () => '',
    }) as AllWords;

  it.each(['EUR', 'JPY', 'KWD'])(
    'have the same names where they are offered and where they follow (%s)',
    (code) => {
      const currency = { code, decimals: { EUR: 2, JPY: 0, KWD: 3 }[code] ?? 2 };
      for (const language of ['en', 'fr', 'nl'] as const) {
        const said = { ...words(language), currency, format: localeFor(language, currency) };
        for (const family of ruleFamilies)
          expect(
            readyMade(family, said).flatMap(({ rules }) => rules.map(({ kind, name }) => [kind, name])),
          ).toEqual(usualNames(language, currency)[family]);
      }
    },
  );

  it('get the names of the new language, unless the salon has named them or their uses are counted', () => {
    const made = new FullSalon();
    const { usualRewards } = catalogs.en.programs;
    const cash = { value: '0.10', step: 1, scope: 'everything' };
    const five = { points: 50, amount: '5.00', scope: 'everything' };
    const rewards = [
      rule('cash', usualRewards.cash, cash),
      rule('amount', usualRewards.cash.toUpperCase(), five),
      rule('voucher', usualRewards.friend, { points: 30, amount: '10.00', months: 6, mostUses: 5 }),
      rule('percent', 'Ours', { points: 0, percent: 5, scope: 'everything' }),
    ];
    made.sheet.answer('save-settings', speaking(made, 'en', { rewards }));
    made.sheet.answer('save-settings', speaking(made, 'nl'));
    const { ruleset, problems } = made.sheet.answer('open', {});
    expect(ruleset.rewards.map(({ name }) => name)).toEqual([
      catalogs.nl.programs.usualRewards.cash,
      usualRewards.cash.toUpperCase(),
      usualRewards.friend,
      'Ours',
    ]);
    expect(problems).toEqual([]);
    expect(made.findings()).toEqual([]);
  });

  it('keep a name that another rule has already', () => {
    const made = new FullSalon();
    const five = { points: 50, amount: '5.00', scope: 'everything' };
    const cash = { value: '0.10', step: 1, scope: 'everything' };
    const { cash: english } = catalogs.en.programs.usualRewards;
    const { cash: french } = catalogs.fr.programs.usualRewards;
    const rewards = [rule('cash', english, cash), rule('amount', french, five)];
    made.sheet.answer('save-settings', speaking(made, 'en', { rewards }));
    made.sheet.answer('save-settings', speaking(made, 'fr'));
    const { ruleset } = made.sheet.answer('open', {});
    expect(ruleset.rewards.map(({ name }) => name)).toEqual([english, french]);
  });
});
