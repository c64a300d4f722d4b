// One table with at least one example of every writing command: the initial state and the command. Tests of faults, of
// two tills at once and of the simulation use it; a command without an example does not compile.
import type { AnswerOf, CommandOf, WritingName } from '../../src/app/actions';
import { consentMark } from '../../src/core/members/consent';
import { bookingExamples } from './booking-examples';
import { bookingImportExamples } from './booking-import-examples';
import { CarnetSheet } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { broughtClient, takingClients } from './many-clients';
import { outboxColumn } from './outbox-column';
import { planned } from './planned';
import { contact, policies } from './salon';
import { staffNamed } from './staff-hands';

/** A sheet in some state, and the command to run there. */
export type Prepared<Name extends WritingName> = {
  readonly sheet: CarnetSheet;
  readonly command: CommandOf<Name>;
  /** How many entries the command adds to the journal, not counting those of the ruleset. */
  readonly entries: number;
  /** No ledger yet, or one that only this command repairs: no other command can come first. */
  readonly isBroken?: true;
  /** The script property that it changes, and no cell. */
  readonly note?: string;
};

export type Example<Name extends WritingName> = {
  /** The start of the test's title. */
  readonly what: string;
  readonly prepare: () => Prepared<Name>;
};

export type Examples = { readonly [Name in WritingName]: readonly [Example<Name>, ...Example<Name>[]] };

/** An example of any command, with its name. */
export type AnyExample = {
  [Name in WritingName]: Example<Name> & { readonly action: Name };
}[WritingName];

const RECEIPTS = `Receipt,Date,Description,Client,Staff,Quantity,Amount
1,2026-11-02,Cut,Julie,Kim,1,50.00
2,2026-11-03,Shampoo,Julie,Kim,2,40.00
3,2026-11-03,Cut,Nora,Kim,1,50.00
4,2026-11-05,Cut,WALK-IN,Kim,1,50.00
`;

const RETURNS = `5,2026-11-06,Cut,Julie,Kim,-1,-50.00
6,2026-11-06,Peel,Nora,Kim,-1,-30.00
`;

const LATER_DAY = '2026-12-20';

function known(salon: FullSalon, name: string): { readonly id: string; readonly row: number } {
  const { id, row } = salon.client(name);
  return { id, row };
}

/** The second client merged into the first, with all contact fields that differ taken from the second. */
function merging(salon: FullSalon, into: string, from: string): CommandOf<'merge-clients'> {
  const two = { into: known(salon, into), from: known(salon, from) };
  return { ...two, exchanged: exchangedIn(salon.sheet.answer('plan-merge', two)) };
}

function exchangedIn({ fields }: AnswerOf<'plan-merge'>): CommandOf<'merge-clients'>['exchanged'] {
  return fields.map(({ field, into, from }) => ({ field, into: from, from: into }));
}

/** A more expensive reward and no gift cards, from a future day. */
function salonThatWaits(): FullSalon {
  const salon = new FullSalon();
  salon.sell('Julie', ['11 CUT']); // 55 points
  salon.sheet.answer('save-settings', { ...dearer(salon), from: LATER_DAY });
  return salon;
}

/** Julie has 100 points and an address, and her own page is open. */
function salonWithPage(policies: ConstructorParameters<typeof FullSalon>[0] = {}): FullSalon {
  const salon = new FullSalon(policies);
  salon.sell('Julie', ['20 CUT']);
  const { id } = salon.seen('Julie');
  const email = { field: 'email', from: '', to: 'julie@example.be' } as const;
  salon.sheet.answer('edit-client', { id, changes: [email] });
  salon.sheet.openPage(known(salon, 'Julie'));
  return salon;
}

/** What Julie's page sends, with a code that the salon has just read out. */
function buying(salon: FullSalon, reward: string): CommandOf<'buy-with-points'> {
  const { rewards, row } = salon.sheet.answer('client-page', { row: 0 });
  const exchange = rewards.find((one) => one.reward === reward)?.exchange;
  if (exchange == null) throw new Error(`${reward} is not to be had for points`);
  const { code } = salon.sheet.answer('show-code', known(salon, 'Julie'));
  return { row, reward, seen: exchange, code };
}

function dearer({ sheet }: FullSalon): CommandOf<'save-settings'> {
  const { rulesetHash: seen, rules, policies: opened } = sheet.answer('open', {});
  const rewards = rules.rewards.flatMap((reward) =>
    reward.kind === 'giftcard' ? [] : [{ ...reward, terms: { ...reward.terms, points: 60 } }],
  );
  const command = {
    seen,
    policies: { ...opened, expiry: 'earned' },
    programs: rules.programs,
    rewards,
    bonuses: [],
  };
  return command as unknown as CommandOf<'save-settings'>;
}

/** A text with one more line than the one in force. */
function retold(
  sheet: CarnetSheet,
  { occasion, language }: Pick<CommandOf<'save-message'>, 'occasion' | 'language'>,
): Pick<CommandOf<'save-message'>, 'template' | 'seen'> {
  const { messages } = sheet.answer('show-messages', {});
  const seen = messages.find((one) => one.occasion === occasion && one.language === language)?.template;
  if (seen === undefined) throw new Error(`no text for ${occasion} in ${language}`);
  return { seen, template: { ...seen, text: `${seen.text}\nMerci !`, subject: `=${seen.subject}` } };
}

function seriesOf(salon: FullSalon): CommandOf<'adjust-clients'> {
  const members = ['Julie', 'Amélie'].map((name) => salon.seen(name).id);
  return { batch: 'abcdef012345', members, points: 5, note: 'We miss you!' };
}

export const examples: Examples = {
  ...bookingExamples,
  ...bookingImportExamples,

  'set-up': [
    {
      what: 'setting up an empty sheet',
      prepare: () => {
        const sheet = new CarnetSheet();
        sheet.open();
        return { sheet, command: { language: 'en', currency: 'EUR' }, entries: 0, isBroken: true };
      },
    },
    {
      what: 'setting up again what a person deleted',
      prepare: () => {
        const { sheet } = new FullSalon();
        sheet.standIn.person.deleteTab('Catalog');
        return { sheet, command: { language: 'en', currency: 'EUR' }, entries: 0 };
      },
    },
  ],

  'list-clients': [
    {
      what: 'numbering clients typed into the tab',
      prepare: () => {
        const { sheet } = new FullSalon();
        sheet.standIn.person.edit('Clients', 4, 1, 'Nora');
        sheet.standIn.person.edit('Clients', 5, 1, 'Zoé');
        return { sheet, command: { first: 2 }, entries: 0 };
      },
    },
  ],

  'add-client': [
    {
      what: 'adding a client',
      prepare: () => ({
        sheet: new FullSalon().sheet,
        command: contact('Nora', '0470 12 34 56'),
        entries: 0,
      }),
    },
    {
      what: 'adding a client who gets a head start',
      prepare: () => ({
        sheet: new FullSalon({ headStart: 25, expiry: 'earned', expiryMonths: 12 }).sheet,
        command: contact('Nora'),
        entries: 1,
      }),
    },
    {
      what: 'adding a client who gets a head start and agrees to be written to',
      prepare: () => {
        const { sheet } = new FullSalon({ headStart: 25 });
        const mark = consentMark(sheet.answer('open', {}).ruleset.consentNl);
        const consent = { language: 'nl', mark } as const;
        return { sheet, command: { ...contact('Nora'), consent }, entries: 2 };
      },
    },
  ],

  'edit-client': [
    {
      what: 'a client with a new phone and note',
      prepare: () => {
        const salon = new FullSalon();
        const { id } = salon.seen('Julie');
        const phone = { field: 'phone', from: '', to: '0470 12 34 56' } as const;
        const note = { field: 'note', from: '', to: 'window seat' } as const;
        return { sheet: salon.sheet, command: { id, changes: [phone, note] }, entries: 0 };
      },
    },
    {
      what: 'a client with another name, language and birthday',
      prepare: () => {
        const { sheet } = new FullSalon();
        const { id } = sheet.answer('add-client', { ...contact('Nora'), birthday: '05-17' });
        const changes = [
          { field: 'name', from: 'Nora', to: '=Nora' },
          { field: 'language', from: '', to: 'fr' },
          { field: 'birthday', from: '05-17', to: '1990-05-18' },
        ] as const;
        return { sheet, command: { id, changes: [...changes] }, entries: 0 };
      },
    },
  ],

  'change-consent': [
    {
      what: 'a client who agrees to be written to',
      prepare: () => {
        const salon = new FullSalon();
        const { ruleset } = salon.sheet.answer('open', {});
        const { id, row } = salon.seen('Amélie');
        const consent = { language: 'fr', mark: consentMark(ruleset.consentFr) } as const;
        return { sheet: salon.sheet, command: { id, row, consent }, entries: 1 };
      },
    },
    {
      what: 'a client who withdraws it',
      prepare: () => {
        const salon = new FullSalon();
        const { ruleset } = salon.sheet.answer('open', {});
        const { id, row } = salon.seen('Julie');
        const consent = { language: 'en', mark: consentMark(ruleset.consentEn) } as const;
        salon.sheet.answer('change-consent', { id, row, consent });
        return { sheet: salon.sheet, command: { id, row, consent: null }, entries: 1 };
      },
    },
    {
      what: 'a client whose consent was typed into the tab',
      prepare: () => {
        const { sheet } = new FullSalon();
        const { id, row } = sheet.answer('list-clients', { first: 2 }).clients[0] ?? { id: '', row: 0 };
        const typed = { day: '2026-11-01', words: 'Signed on paper' };
        const cells = [['Yes', typed.day, typed.words]];
        sheet.standIn.person.paste('Clients', row, clientColumn('consent'), cells);
        return { sheet, command: { id, row, consent: { typed } }, entries: 1 };
      },
    },
  ],

  'merge-clients': [
    {
      what: 'merging two clients whose rows exchange a name',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['10 CUT', 'GC']);
        salon.sell('Amélie', ['2 CUT'], { rewards: [] });
        const command = merging(salon, 'Julie', 'Amélie');
        return { sheet: salon.sheet, command, entries: 2 };
      },
    },
    {
      what: 'merging two clients with expired points, one of whom has withdrawn a consent',
      prepare: () => {
        const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
        for (const name of ['Julie', 'Amélie']) salon.sell(name, ['CUT']);
        const { consentEn } = salon.sheet.answer('open', {}).ruleset;
        const said = { language: 'en', mark: consentMark(consentEn) } as const;
        for (const consent of [said, null])
          salon.sheet.answer('change-consent', { ...known(salon, 'Amélie'), consent });
        salon.later(60);
        salon.sell('Amélie', ['2 SH']);
        const command = { ...merging(salon, 'Julie', 'Amélie'), exchanged: [] };
        return { sheet: salon.sheet, command, entries: 3 };
      },
    },
  ],

  'unmerge-clients': [
    {
      what: 'undoing a merge after another invoice',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['10 CUT', 'GC']);
        salon.sell('Amélie', ['2 CUT']);
        const { seq, row } = salon.sheet.answer('merge-clients', merging(salon, 'Julie', 'Amélie'));
        salon.sell('Amélie', ['SH']);
        const exchanged = exchangedIn(salon.sheet.answer('plan-unmerge', { seq, row }));
        return { sheet: salon.sheet, command: { seq, row, exchanged }, entries: 2 };
      },
    },
  ],

  'erase-client': [
    {
      what: 'erasing a client who has two numbers',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['10 CUT', 'GC']);
        salon.sell('Amélie', ['2 CUT']);
        const command = known(salon, 'Julie');
        salon.sheet.answer('merge-clients', { ...merging(salon, 'Julie', 'Amélie'), exchanged: [] });
        const { person } = salon.sheet.standIn;
        person.edit('Ledger', 9, ledgerColumn('note'), 'Amélie called');
        salon.sheet.answer('repair-ledger', {});
        return { sheet: salon.sheet, command, entries: 2 };
      },
    },
  ],

  'revoke-link': [
    {
      what: 'ending a client’s link',
      prepare: () => {
        const salon = salonWithPage();
        return {
          sheet: salon.sheet,
          command: known(salon, 'Julie'),
          entries: 0,
          note: `link.${salon.seen('Julie').id}`,
        };
      },
    },
  ],

  'revoke-links': [
    {
      what: 'ending all links',
      prepare: () => ({ sheet: salonWithPage().sheet, command: {}, entries: 0, note: 'links' }),
    },
  ],

  'show-code': [
    {
      what: 'a code that is read out to the client',
      prepare: () => {
        const salon = salonWithPage();
        return {
          sheet: salon.sheet,
          command: known(salon, 'Julie'),
          entries: 0,
          note: `code.${salon.seen('Julie').id}`,
        };
      },
    },
  ],

  'ask-code': [
    {
      what: 'a code that is mailed to the client',
      prepare: () => {
        const salon = salonWithPage();
        const note = `code.${salon.seen('Julie').id}`;
        return { sheet: salon.sheet, command: { row: 0 }, entries: 0, note };
      },
    },
  ],

  'buy-with-points': [
    {
      what: 'a gift card for points',
      prepare: () => {
        const salon = salonWithPage();
        return { sheet: salon.sheet, command: buying(salon, 'Gift card of 25'), entries: 1 };
      },
    },
    {
      what: 'a voucher for points, after others have expired',
      prepare: () => {
        const salon = salonWithPage({ expiry: 'earned', expiryMonths: 1 });
        salon.later(60);
        salon.sell('Julie', ['20 CUT']);
        return { sheet: salon.sheet, command: buying(salon, 'For a friend'), entries: 1 };
      },
    },
  ],

  'take-back-consent': [
    {
      what: 'a client who takes a consent back by the link',
      prepare: () => {
        const salon = salonWithPage();
        const { ruleset } = salon.sheet.answer('open', {});
        const consent = { language: 'en', mark: consentMark(ruleset.consentEn) } as const;
        salon.sheet.answer('change-consent', { ...known(salon, 'Julie'), consent });
        return { sheet: salon.sheet, command: { row: 0 }, entries: 1 };
      },
    },
  ],

  'record-invoice': [
    {
      what: 'an invoice with gift cards and a reward',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['10 CUT', 'GC']);
        const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
        return recording(salon, 'Julie', ['CUT', '2 GC'], { cards: [code], rewards: ['5 off'] });
      },
    },
    {
      what: 'a correction to another client',
      prepare: () => {
        const salon = new FullSalon();
        const wrong = salon.sell('Julie', ['CUT', 'GC']);
        const { sheet, command } = recording(salon, 'Amélie', ['CUT']);
        const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
        return { sheet, command: { ...command, corrects }, entries: 2 };
      },
    },
    {
      what: 'an invoice after points expired',
      prepare: () => {
        const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
        salon.sell('Julie', ['CUT']);
        salon.later(60);
        return { ...recording(salon, 'Julie', ['CUT']), entries: 2 };
      },
    },
    {
      what: 'the first invoice of a day on which other settings begin',
      prepare: () => {
        const salon = salonThatWaits();
        salon.later(31);
        return recording(salon, 'Julie', ['CUT']);
      },
    },
    {
      what: 'the first invoice of a client typed into the tab, who gets a head start with it',
      prepare: () => {
        const salon = new FullSalon({ headStart: 25 });
        salon.sheet.standIn.person.edit('Clients', 4, 1, 'Zoé');
        salon.client('Zoé'); // listing the clients gives her a number
        return { ...recording(salon, 'Zoé', ['CUT']), entries: 2 };
      },
    },
    {
      what: 'an invoice of nobody',
      prepare: () => recording(new FullSalon(), '', ['CUT', 'SH']),
    },
  ],

  'void-invoice': [
    {
      what: 'taking a head start back',
      prepare: () => {
        const salon = new FullSalon({ headStart: 25 });
        const { id, row, version } = salon.sheet.answer('add-client', contact('Nora'));
        const [event] = salon.sheet.answer('show-history', { id, row, before: 0 }).events;
        const { seq = 0 } = event ?? {};
        const command = { seq, row: 0, member: { id, row, version }, note: 'added twice' };
        return { sheet: salon.sheet, command, entries: 1 };
      },
    },
    {
      what: 'voiding an invoice that used points and sold a gift card',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['10 CUT']);
        const { seq, row } = salon.sell('Julie', ['CUT', 'GC'], { rewards: ['5 off'] });
        const command = { seq, row, member: salon.seen('Julie'), note: 'wrong client' };
        return { sheet: salon.sheet, command, entries: 1 };
      },
    },
  ],

  'adjust-points': [
    {
      what: 'points added by hand',
      prepare: () => {
        const salon = new FullSalon();
        const command = { member: salon.seen('Julie'), points: 15, note: 'Thank you!', seen: 15 };
        return { sheet: salon.sheet, command, entries: 1 };
      },
    },
    {
      what: 'points taken by hand, after others have expired',
      prepare: () => {
        const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
        salon.sell('Julie', ['CUT']);
        salon.later(60);
        salon.sell('Julie', ['CUT']);
        salon.later(60);
        const give = { member: salon.seen('Julie'), points: 9, note: 'Sorry!', seen: null };
        salon.sheet.answer('adjust-points', give);
        const command = { member: salon.seen('Julie'), points: -4, note: 'Typed twice', seen: 5 };
        return { sheet: salon.sheet, command, entries: 1 };
      },
    },
  ],

  'adjust-clients': [
    {
      what: 'points by hand for several clients',
      prepare: () => {
        const salon = new FullSalon();
        return { sheet: salon.sheet, command: seriesOf(salon), entries: 2 };
      },
    },
  ],

  'undo-batch': [
    {
      what: 'taking points for several clients back',
      prepare: () => {
        const salon = new FullSalon();
        const series = seriesOf(salon);
        salon.sheet.answer('adjust-clients', series);
        salon.sell('Julie', ['CUT']);
        return { sheet: salon.sheet, command: { batch: series.batch, before: 0 }, entries: 2 };
      },
    },
    {
      what: 'undoing an import of sales, of a return of an older one, and of points in the place of history',
      prepare: () => {
        const salon = new FullSalon();
        const { sheet } = salon;
        const taking = (invoices: unknown, recordOnly: boolean, batch: string) =>
          sheet.answer('take-receipts', { invoices, recordOnly, batch } as CommandOf<'take-receipts'>);
        const sold = planned(sheet, RECEIPTS).invoices;
        const [first, second, ...others] = sold;
        taking([second], true, 'abc123abc121');
        taking([first, ...others], false, 'abc123abc122');
        const batch = 'abc123abc123';
        taking(planned(sheet, RECEIPTS + RETURNS).invoices, false, batch);
        // The sale in the place of history, two returns, and the history that comes back.
        return { sheet, command: { batch, before: 0 }, entries: 4 };
      },
    },
  ],

  'refund-invoice': [
    {
      what: 'a refund to a gift card, of another that was sold',
      prepare: () => {
        const salon = new FullSalon();
        const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
        const { seq } = salon.sell('Julie', ['CUT', 'GC'], { cards: [code] });
        const back = { what: 'everything' } as const;
        const command = { seq, row: 0, member: salon.seen('Julie'), back, note: '', seen: null };
        return { sheet: salon.sheet, command, entries: 1 };
      },
    },
    {
      what: 'a refund of one unit of three',
      prepare: () => {
        const salon = new FullSalon();
        const { seq, row } = salon.sell('Julie', ['3 SH']);
        const back = { what: 'units' as const, units: [{ line: 0, quantity: 1 }] };
        const command = { seq, row, member: salon.seen('Julie'), back, note: 'leaked', seen: null };
        return { sheet: salon.sheet, command, entries: 1 };
      },
    },
  ],

  'void-stored-value': [
    {
      what: 'voiding a gift card',
      prepare: () => {
        const salon = new FullSalon();
        const id = salon.sell('Julie', ['GC']).issued[0]?.id ?? '';
        return { sheet: salon.sheet, command: { storedValue: id, row: 0, note: 'lost' }, entries: 1 };
      },
    },
  ],

  'save-settings': [
    {
      what: 'saving other settings and rules',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT']);
        const { rulesetHash: seen, rules } = salon.sheet.answer('open', {});
        const command = {
          seen,
          policies: policies({ expiry: 'earned', expiryMonths: 12 }),
          programs: rules.programs.map((program) => ({ ...program, name: 'One for ten' })),
          rewards: rules.rewards.slice(1),
          bonuses: [],
        };
        return { sheet: salon.sheet, command: command as CommandOf<'save-settings'>, entries: 0 };
      },
    },
    {
      what: 'saving settings for a later day',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT']);
        return { sheet: salon.sheet, command: { ...dearer(salon), from: LATER_DAY }, entries: 0 };
      },
    },
    {
      what: 'putting the sheet in another language',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT']);
        const { rulesetHash: seen, rules } = salon.sheet.answer('open', {});
        const command = { seen, policies: policies({ language: 'fr' }), ...rules };
        return { sheet: salon.sheet, command: command as CommandOf<'save-settings'>, entries: 0 };
      },
    },
  ],

  'change-later': [
    {
      what: 'putting off what waits for a later day',
      prepare: () => {
        const { sheet } = salonThatWaits();
        const { rulesetHash: seen } = sheet.answer('open', {});
        return { sheet, command: { seen, waitsFor: LATER_DAY, from: '2027-02-01' }, entries: 0 };
      },
    },
  ],

  'expire-points': [
    {
      what: "taking out two clients' points that have expired",
      prepare: () => {
        const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
        salon.sell('Julie', ['CUT']);
        salon.sell('Amélie', ['2 CUT']);
        salon.later(60);
        return { sheet: salon.sheet, command: { first: 2 }, entries: 2 };
      },
    },
  ],

  'change-expiry': [
    {
      what: "giving two clients' points another expiry",
      prepare: () => {
        const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
        salon.sell('Julie', ['CUT']);
        salon.sell('Amélie', ['2 CUT']);
        const { rulesetHash, rules } = salon.sheet.answer('open', {});
        const wanted = { ...rules, policies: policies({ expiry: 'earned', expiryMonths: 24 }) };
        const saved = { seen: rulesetHash, ...wanted } as CommandOf<'save-settings'>;
        const { rulesetHash: seen } = salon.sheet.answer('save-settings', saved);
        return { sheet: salon.sheet, command: { first: 2, seen }, entries: 2 };
      },
    },
  ],

  'put-catalog': [
    {
      what: 'putting new and changed items into the catalog',
      prepare: () => {
        const { sheet } = new FullSalon();
        const items = [
          { kind: 'service', code: 'CUT', name: 'Cut', category: 'Hair', price: 5500, active: true },
          { kind: 'service', code: 'COL', name: 'Colour', category: 'Hair', price: 8000, active: true },
          { kind: 'product', code: 'BR', name: 'Brush', category: 'Care', price: 1500, active: false },
        ] as const;
        return { sheet, command: { items: [...items] }, entries: 0 };
      },
    },
  ],

  'set-item-points': [
    {
      what: 'switching the points of one item on and those of another off',
      prepare: () => {
        const { sheet } = new FullSalon();
        const items = [
          { kind: 'service', code: 'CUT', name: 'Cut', points: 6 },
          { kind: 'product', code: 'SH', name: 'Shampoo', points: 0 },
        ] as const;
        return { sheet, command: { items: [...items] }, entries: 0 };
      },
    },
  ],

  'tell-apart': [
    {
      what: 'telling apart two clients who look like one',
      prepare: () => {
        const salon = new FullSalon();
        const [one, other] = ['Julie', 'Amélie'].map((name) => known(salon, name).id);
        const command = { one: one ?? '', other: other ?? '' };
        return { sheet: salon.sheet, command, entries: 0, note: 'apart' };
      },
    },
  ],

  'save-message': [
    {
      what: 'a text of the salon’s own for an occasion that has none',
      prepare: () => {
        const { sheet } = new FullSalon();
        const place = { occasion: 'earned', language: 'fr' } as const;
        return { sheet, command: { ...place, ...retold(sheet, place) }, entries: 0 };
      },
    },
    {
      what: 'another text for an occasion that has one',
      prepare: () => {
        const { sheet } = new FullSalon();
        for (const language of ['en', 'fr', 'nl'] as const) {
          const place = { occasion: 'birthday', language } as const;
          sheet.answer('save-message', { ...place, ...retold(sheet, place) });
        }
        const place = { occasion: 'birthday', language: 'fr' } as const;
        return { sheet, command: { ...place, ...retold(sheet, place) }, entries: 0 };
      },
    },
  ],

  'add-staff': [
    {
      what: 'adding somebody to the staff, with a link',
      prepare: () => {
        const { sheet } = new FullSalon();
        // With the first link, the sheet gets a secret that is another one each time.
        sheet.answer('add-staff', staffNamed('Joke'));
        return { sheet, command: staffNamed('Inès'), entries: 0 };
      },
    },
  ],

  'change-staff': [
    {
      what: 'switching somebody off, and giving them other rights',
      prepare: () => {
        const { sheet } = new FullSalon();
        const { person } = sheet.answer('add-staff', staffNamed('Inès'));
        const command = { staff: person.number, ...staffNamed('Inès', { byHand: 20 }), access: 'off' };
        return { sheet, command: command as CommandOf<'change-staff'>, entries: 0 };
      },
    },
  ],

  'link-staff': [
    {
      what: 'a new link for somebody who lost their phone',
      prepare: () => {
        const { sheet } = new FullSalon();
        const { person } = sheet.answer('add-staff', staffNamed('Inès'));
        return { sheet, command: { staff: person.number }, entries: 0 };
      },
    },
  ],

  'put-report': [
    {
      what: 'putting a report into a tab',
      prepare: () => {
        const { sheet } = new FullSalon();
        const kinds = ['text', 'day', 'money'] as const;
        const rows = [['=1+1', '2026-11-02', 1234]];
        const command = {
          name: 'Sold',
          mark: '1'.repeat(32),
          kinds: [...kinds],
          row: 1,
          isHeading: false,
          rows,
          isLast: true,
        };
        return { sheet, command, entries: 0 };
      },
    },
  ],

  'remember-files': [
    {
      what: 'remembering what was said of a file',
      prepare: () => {
        const { sheet } = new FullSalon();
        const answers = { dates: 'dmy', nobody: 'walk-in' };
        const file = {
          headings: '0123456789abcdef',
          kind: 'receipts',
          columns: { date: [1], tax: [5, 6] },
          answers,
        };
        return { sheet, command: { files: [file] }, entries: 0, note: 'files' };
      },
    },
  ],

  'take-receipts': [
    {
      what: 'taking receipts of a known client, a new one and nobody',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT']);
        const { invoices } = planned(salon.sheet, RECEIPTS);
        const command = { invoices, recordOnly: false } as CommandOf<'take-receipts'>;
        return { sheet: salon.sheet, command, entries: 4 };
      },
    },
    {
      what: 'taking returns, of a sale that is known and of one that is not, and history that becomes points',
      prepare: () => {
        const salon = new FullSalon();
        const taken = planned(salon.sheet, RECEIPTS, { recordOnly: true }).invoices;
        salon.sheet.answer('take-receipts', { invoices: taken.slice(0, 1) as never, recordOnly: true });
        const { invoices } = planned(salon.sheet, RECEIPTS + RETURNS);
        const command = { invoices, recordOnly: false, batch: 'abc123abc123' } as CommandOf<'take-receipts'>;
        return { sheet: salon.sheet, command, entries: 7 };
      },
    },
  ],

  'take-clients': [
    {
      what: 'taking clients of a file: one who is there, and new ones with points, a gift card and a consent',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT']);
        const { clients: there } = salon.sheet.answer('list-clients', { first: 2 });
        const julie = there.find(({ name }) => name.startsWith('Julie'))?.id ?? '';
        const clients = [
          broughtClient(julie, { email: 'julie@example.com', points: 40 }),
          broughtClient('N3WC1A0A', { points: 120, consent: 'yes', consentDay: '2026-05-01' }),
          broughtClient('N3WC1A0B', { giftCard: { code: 'OLD-77', balance: 2500 }, since: '2019-04-01' }),
          broughtClient('N3WC1A0C', {}),
        ];
        return { sheet: salon.sheet, command: { ...takingClients, clients }, entries: 4 };
      },
    },
  ],

  'write-message': [
    {
      what: 'writing to a client about the points of an invoice',
      prepare: () => {
        const salon = new FullSalon();
        const { seq } = salon.sell('Julie', ['CUT']);
        const command = { member: known(salon, 'Julie'), occasion: 'earned' as const, seq };
        return { sheet: salon.sheet, command, entries: 0 };
      },
    },
    {
      what: 'writing to a client who is in the outbox for something else',
      prepare: () => {
        const salon = new FullSalon();
        const { seq } = salon.sell('Julie', ['CUT']);
        const member = known(salon, 'Julie');
        salon.sheet.answer('write-message', { member, occasion: 'earned', seq });
        return { sheet: salon.sheet, command: { member, occasion: 'birthday', seq: 0 }, entries: 0 };
      },
    },
  ],

  'send-again': [
    {
      what: 'sending again what was perhaps sent',
      prepare: () => {
        const salon = new FullSalon();
        const command = { member: known(salon, 'Julie'), occasion: 'birthday' as const, seq: 0 };
        const { number } = salon.sheet.answer('write-message', command);
        salon.sheet.standIn.person.edit('Outbox', 2, outboxColumn('mark'), 'oops');
        return { sheet: salon.sheet, command: { number, row: 0 }, entries: 0 };
      },
    },
  ],

  'send-now': [
    {
      what: 'what waits for a client who has no address',
      prepare: () => {
        const salon = new FullSalon();
        const member = known(salon, 'Julie');
        salon.sheet.answer('write-message', { member, occasion: 'birthday' as const, seq: 0 });
        return { sheet: salon.sheet, command: {}, entries: 0 };
      },
    },
  ],

  'prove-ledger': [
    {
      what: 'proving a ledger, and noting how far',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT', 'GC']);
        return { sheet: salon.sheet, command: { from: 'start' }, entries: 0, note: 'proved' };
      },
    },
  ],

  'repair-ledger': [
    {
      what: 'repairing what was typed over, and setting aside what is no entry',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT', 'GC']);
        salon.sell('Amélie', ['SH']);
        const { person } = salon.sheet.standIn;
        person.edit('Clients', 2, clientColumn('points'), '999');
        person.edit('Clients', 3, clientColumn('state'), 'oops');
        person.edit('Ledger', 3, ledgerColumn('points'), '77');
        person.edit('Ledger', 8, ledgerColumn('day'), 'lunch at one');
        return { sheet: salon.sheet, command: {}, entries: 0, isBroken: true };
      },
    },
  ],

  'check-installation': [
    {
      what: 'trying the installation again after a try that broke off',
      prepare: () => {
        const { sheet } = new FullSalon();
        const { calls } = sheet.run('check-installation', { page: '' }).meter;
        const at = calls.findIndex(({ name }) => name === 'Spreadsheet.deleteSheet') + 1;
        sheet.run('check-installation', { page: '' }, undefined, { faults: { at, act: 'kill-before' } });
        return { sheet, command: { page: '' }, entries: 0 };
      },
    },
  ],

  'close-year': [
    {
      what: 'the first year, of which one invoice stays as the last line',
      prepare: () => {
        const salon = new FullSalon();
        salon.sell('Julie', ['CUT', 'GC']);
        salon.sell('Amélie', ['SH']);
        salon.later(60);
        return { sheet: salon.sheet, command: { year: 2026 }, entries: 0 };
      },
    },
  ],

  'adopt-sheet': [
    {
      what: 'adopting a ledger that lost a row',
      prepare: () => {
        const salon = new FullSalon();
        const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
        salon.sell('Julie', ['SH'], { cards: [code] });
        const { workbook, person } = salon.sheet.standIn;
        person.deleteRows('Ledger', workbook.tab('Ledger').lastRow);
        return {
          sheet: salon.sheet,
          command: { reason: 'a row was deleted' },
          entries: 2,
          isBroken: true,
        };
      },
    },
  ],
};

/** All examples, each with its command's name. */
export const allExamples = Object.entries(examples).flatMap(([action, list]) =>
  (list as readonly Example<WritingName>[]).map((example) => ({ ...example, action })),
) as unknown as readonly AnyExample[];

function recording(
  salon: FullSalon,
  client: string,
  codes: readonly string[],
  more: Parameters<FullSalon['quote']>[2] = {},
): Prepared<'record-invoice'> {
  const { record } = salon.quote(client, codes, more);
  return { sheet: salon.sheet, command: record as CommandOf<'record-invoice'>, entries: 1 };
}
