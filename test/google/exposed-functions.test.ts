// Every function of the script, called by everybody who can call it: from the web by a stranger, a client with a valid link
// and staff with theirs, in the sheet by the owner and by a second account. A new function needs a line.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exposedIn } from '../../src/local/standin/exposed';
import { type CarnetSheet, newKey } from './carnet-sheet';
import { SalonWithPages } from './salon-with-pages';
import { Phone } from './staff-hands';
import { whatStays } from './what-stays';

/** What a function shows to whoever has the sheet open. Whoever is not there gets nothing of any. */
type Shown = 'nothing' | 'answer' | 'page' | 'menus' | 'sidebars' | 'dialogs' | 'questions';

const inTheSheet: { readonly [name: string]: { readonly shows: Shown; readonly because: string } } = {
  GIFTCARD: { shows: 'answer', because: 'a cell shows what stands in its own sheet' },
  POINTS: { shows: 'answer', because: 'a cell shows what stands in its own sheet' },
  POINTS_ON: { shows: 'answer', because: 'a cell shows what stands in its own sheet' },
  api: { shows: 'answer', because: 'it asks for a capability itself' },
  doGet: { shows: 'page', because: 'a page alone tells nothing: it asks with its link' },
  checkInstallation: { shows: 'sidebars', because: 'a menu’s item' },
  checkLedger: { shows: 'questions', because: 'a menu’s item' },
  openReports: { shows: 'dialogs', because: 'a menu’s item' },
  openSidebar: { shows: 'sidebars', because: 'a menu’s item' },
  setUpSheet: { shows: 'sidebars', because: 'a menu’s item' },
  hourly: { shows: 'nothing', because: 'it is for the clock alone' },
  nightly: { shows: 'nothing', because: 'it is for the clock alone' },
  onEdit: { shows: 'nothing', because: 'without a range nothing was edited' },
  onInstall: { shows: 'menus', because: 'it only makes the menu' },
  onOpen: { shows: 'menus', because: 'it only makes the menu' },
};
const names = Object.keys(inTheSheet);

const SHOWING = ['menus', 'sidebars', 'dialogs', 'questions', 'toasts', 'mails'] as const;

let salon: SalonWithPages;
let partner: CarnetSheet;
let capabilities: { readonly [sender: string]: string };
let secrets: RegExp;

beforeAll(() => {
  salon = new SalonWithPages();
  const { sheet } = salon;
  const client = salon.page('Julie');
  const phone = new Phone(sheet, 'Kim');
  partner = sheet.under({ user: 'partner@example.com' });
  partner.open();
  // Whoever sets a sheet up gets a number in Staff, once.
  partner.standIn.run('setUpSheet');
  sheet.standIn.visit('');
  // What a phone notes when it first asks is there.
  phone.run('open', {});
  const { secret = 'no secret' } = sheet.standIn.workbook.state.properties.script;
  capabilities = { stranger: '', client: client.link, staff: phone.capability };
  secrets = new RegExp(
    ['Amélie', 'amelie@', 'owner@', 'partner@', salon.seen('Amélie').id, secret].join('|'),
  );
});

it('every function of the script is in this list', () => {
  expect([...exposedIn('Code.js', readFileSync('dist/Code.js', 'utf8'))].sort()).toEqual([...names].sort());
});

describe('from the web', () => {
  const senders = ['stranger', 'client', 'staff'];
  it.each(names.flatMap((name) => senders.map((sender) => [name, sender] as const)))(
    '%s, called by a %s, changes nothing, shows nothing and tells nothing of others',
    (name, sender) => {
      const { standIn } = salon.sheet;
      const capability = capabilities[sender] ?? '';
      const before = whatStays(salon.sheet);
      // As a request, as the event of a visit, and as what a cell would pass.
      const request = { capability, key: newKey(), action: 'show-words', command: null };
      const visit = { parameter: { k: capability.slice(2), t: capability.slice(2) }, parameters: {} };
      for (const args of [[], [{ ...request, ...visit }], ['amélie', '2026-11-20', 3], [capability]]) {
        const outcome = standIn.run(name, args, { as: 'web-rpc' });
        expect(whatStays(salon.sheet)).toBe(before);
        for (const kind of SHOWING) expect(outcome.effects[kind], kind).toEqual([]);
        const told =
          outcome.status === 'returned'
            ? outcome.value
            : outcome.status === 'threw'
              ? outcome.error.message
              : '';
        expect(JSON.stringify(told) ?? '').not.toMatch(secrets);
        if (name === 'api') expect(outcome).toMatchObject({ value: { ok: false } });
      }
    },
  );
});

describe('in the sheet', () => {
  const tabs = () => salon.sheet.standIn.workbook.tabs();
  const cells = () => JSON.stringify(tabs().map((tab) => [tab.name, tab.values()]));
  const accounts = ['owner', 'partner'];
  const ways = ['menu', 'rpc'] as const;
  it.each(names.flatMap((name) => accounts.flatMap((who) => ways.map((as) => [name, who, as] as const))))(
    '%s, called by the %s by %s, shows what is theirs and changes no cell',
    (name, who, as) => {
      const { standIn } = who === 'owner' ? salon.sheet : partner;
      const before = cells();
      const { effects } = standIn.run(name, [], { as });
      expect(cells()).toBe(before);
      expect(effects.mails).toEqual([]);
      const shown = SHOWING.filter((kind) => effects[kind].length > 0);
      const { shows, because } = inTheSheet[name] ?? { shows: 'nothing', because: '' };
      const isShown = SHOWING.some((kind) => kind === shows);
      if (isShown) expect(shown, because).toContain(shows);
      else expect(shown, because).toEqual([]);
    },
  );
});
