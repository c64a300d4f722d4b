/** A salon whose clients have pages of their own, and such a page in a real browser, as the web app serves it. */
import type { Browser, Page } from 'playwright-core';
import type { ActionName, CommandOf } from '../../../src/app/actions';
import type { Language } from '../../../src/core/language';
import type { RawPolicies } from '../../../src/core/settings/policies';
import type { Page as Served } from '../../../src/local/standin';
import { CarnetSheet, workbookWhere } from '../../google/carnet-sheet';
import { rule } from '../../google/full-salon';
import { contact, everyTen, setRuleset } from '../../google/salon';
import { asItWas } from '../as-it-was';
import { closePage, openSite } from '../warm-page';

const NOON = Date.parse('2026-11-26T11:00:00Z');

const rewards = [
  rule('amount', '5.00 off', { points: 50, amount: '5.00', scope: 'everything' }),
  rule('free', 'Free cut', { points: 190, units: 1, items: 'CUT' }),
  rule('giftcard', 'Gift card of 10', { points: 110, amount: '10.00' }),
  rule('giftcard', 'Gift card of 25', { points: 260, amount: '25.00' }),
  rule('voucher', 'For a friend', { points: 30, amount: '10.00', months: 6 }),
];

const bonuses = [
  rule('tier', 'Silver', { factor: '1.1', spent: '500' }),
  rule('tier', 'Gold', { factor: '1.5', spent: '2000' }),
];

export type ClientSalon = {
  readonly sheet: CarnetSheet;
  readonly julie: { readonly id: string; readonly row: number };
  /** The address's part after the question mark. */
  readonly query: string;
};

export type SalonOf = {
  readonly language?: Language;
  readonly policies?: Partial<RawPolicies>;
  readonly email?: string;
  readonly name?: string;
};

/** Julie has points, a gift card with something on it, and a history. */
export function clientSalon(of: SalonOf = {}): ClientSalon {
  return asItWas(`client ${JSON.stringify(of)}`, () => newSalon(of));
}

function newSalon({
  language = 'en',
  policies = {},
  email = 'julie.martin@example.be',
  name = 'Julie Martin',
}: SalonOf): ClientSalon {
  let days = 0;
  const clock = () => NOON - 60 * 86_400_000 + days * 86_400_000;
  const workbook = workbookWhere({ activeSpreadsheet: 'always' });
  const sheet = CarnetSheet.setUp({ workbook, clock });
  sheet.answer('put-catalog', {
    items: [
      { kind: 'service', code: 'CUT', name: 'Colour and cut', category: 'Hair', price: 132_00, active: true },
      { kind: 'giftcard', code: 'GC', name: 'Gift card', category: '', price: 50_00, active: true },
    ],
  });
  const rules = { programs: [everyTen], rewards, bonuses };
  setRuleset(
    sheet,
    {
      language,
      salonPhone: '02 512 34 56',
      expiry: 'earned',
      expiryMonths: 3,
      giftcardMonths: 12,
      ...policies,
    },
    rules,
  );
  const julie = sheet.answer('add-client', { ...contact(name, '0470 12 34 56'), email, language });
  const sell = (lines: readonly string[], more: object = {}) => {
    const typed = { client: name, lines: lines.map((item) => ({ item, quantity: 1 })), ...more };
    const { record } = sheet.answer('quote-invoice', typed as CommandOf<'quote-invoice'>);
    return sheet.answer('record-invoice', record as CommandOf<'record-invoice'>);
  };
  for (let visit = 0; visit < 11; visit++) {
    sell(['CUT']);
    days += 5;
    sheet.open();
  }
  const { issued } = sell(['GC']);
  sell(['CUT'], { rewards: ['5.00 off'], cards: [issued[0]?.code ?? ''] });
  sell(['GC']);
  days = 60;
  sheet.open();
  const link = sheet.openPage(julie);
  return { sheet, julie, query: `k=${link.slice(2)}` };
}

export type ClientPageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly query?: string;
};

export type OpenedPage = {
  readonly page: Page;
  readonly requests: { readonly action: ActionName; readonly key: string; readonly command: object }[];
  /** The next request for that action is carried out, but its answer is lost. */
  lose(action: ActionName): void;
  /** The next request for that action waits until the returned function is called. */
  hold(action: ActionName): () => void;
  close(): Promise<void>;
};

export async function openClientPage(
  browser: Browser,
  { sheet, query }: ClientSalon,
  options: ClientPageOptions = {},
): Promise<OpenedPage> {
  const { width = 360, height = 740, scheme = 'light' } = options;
  const outcome = sheet.standIn.visit(options.query ?? query);
  if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
  const { html } = outcome.value as Served;
  const requests: OpenedPage['requests'] = [];
  const lost = new Set<ActionName>();
  const held = new Map<ActionName, Promise<void>>();
  const answer = async (request: OpenedPage['requests'][number]) => {
    requests.push(request);
    await held.get(request.action);
    held.delete(request.action);
    const reply = sheet.standIn.run('api', [request], { as: 'web-rpc' });
    if (lost.delete(request.action)) return { fails: 'NetworkError: Connection failure due to HTTP 0' };
    return reply.status === 'returned' ? (reply.value as object) : { fails: JSON.stringify(reply) };
  };
  const site = { url: 'https://client.test/', html, answer };
  const page = await openSite(browser, site, { width, height, scheme, locale: 'en-US' });
  return {
    page,
    requests,
    lose: (action) => void lost.add(action),
    hold(action) {
      let release = () => {};
      held.set(action, new Promise<void>((then) => (release = then)));
      return () => release();
    },
    close: () => closePage(page),
  };
}
