/** An api backed by the real server: the built add-on in the stand-in, and a salon with a history. */
import type { ActionName, AnswerOf, CommandOf } from '../../../src/app/actions';
import type { Language } from '../../../src/core/language';
import type { RawPolicies } from '../../../src/core/settings/policies';
import type { RawRule } from '../../../src/core/settings/rules';
import { openWorkbook } from '../../../src/local/standin';
import { CarnetSheet } from '../../google/carnet-sheet';
import { rule } from '../../google/full-salon';
import { contact, everyTen, setRuleset } from '../../google/salon';
import type { Phone } from '../../google/staff-hands';
import { asItWas } from '../as-it-was';

/** A Sunday, at noon. */
const TODAY = '2026-11-22';
const NOON = Date.parse(`${TODAY}T11:00:00Z`);

export type SalonRequest = {
  readonly capability: string;
  readonly key: string;
  readonly action: ActionName;
  readonly command: never;
  /** The phone that sends it; the owner's sidebar else. */
  readonly by?: Phone;
};

/** What a test injects: a refusal, or the message of a failure at Google. */
export type Forced = { readonly ok: false; readonly refusal: object } | { readonly fails: string };

export type SalonApi = {
  readonly sheet: CarnetSheet;
  readonly requests: SalonRequest[];
  answer(request: SalonRequest): Promise<object>;
  /** The next request for that action gets this answer, and is not carried out. */
  force(action: ActionName, forced: Forced): void;
  /** The next request for that action is carried out, but its answer is lost. */
  lose(action: ActionName): void;
  /** The next request for that action waits until the returned function is called. */
  hold(action: ActionName): () => void;
  /** Runs right before the next request for that action. */
  before(action: ActionName, work: () => void): void;
  sent<Name extends ActionName>(action: Name): CommandOf<Name>[];
};

export type SalonOptions = {
  readonly language?: Language;
  readonly policies?: Partial<RawPolicies>;
  readonly programs?: readonly RawRule[];
  readonly rewards?: readonly RawRule[];
  readonly bonuses?: readonly RawRule[];
};

export const someRewards: readonly RawRule[] = [
  rule('amount', '10.00 off', { points: 100, amount: '10.00', scope: 'everything' }),
  rule('free', 'Free shampoo', { points: 20, units: 1, items: 'SH' }),
  rule('percent', 'Members’ care', { points: 0, percent: 10, scope: 'product' }),
  rule('cash', 'Points as money', { value: '0.10', step: 1, scope: 'everything' }),
  rule('voucher', 'For a friend', { points: 30, amount: '10.00', months: 6 }),
  rule('giftcard', 'Gift card of 25', { points: 110, amount: '25.00' }),
  rule('amount', 'A day of care', { points: 150, amount: '60.00', scope: 'everything' }),
];

const CATALOG: CommandOf<'put-catalog'>['items'] = [
  { kind: 'service', code: 'FR', name: 'Fringe cut', category: 'Hair', price: null, active: true },
  { kind: 'service', code: 'CUT', name: 'Women’s cut', category: 'Hair', price: 5500, active: true },
  { kind: 'service', code: 'BOND', name: 'Smart bond', category: 'Hair', price: 2500, active: true },
  { kind: 'service', code: 'BAL', name: 'Balayage', category: 'Colour', price: null, active: true },
  { kind: 'product', code: 'SH', name: 'Shampoo', category: 'Retail', price: 1850, active: true },
  { kind: 'product', code: 'DSH', name: 'Dry shampoo', category: 'Retail', price: 1400, active: true },
  { kind: 'product', code: 'OLD', name: 'Old shampoo', category: 'Retail', price: 900, active: false },
  { kind: 'giftcard', code: 'GC', name: 'Gift card', category: '', price: 3000, active: true },
];

/** The clients, with the points they have from earlier invoices at one per ten. */
const PEOPLE: readonly (readonly [name: string, part: object, points: number, day: string])[] = [
  [
    'Julie Martin',
    { phone: '0470 12 34 56', loyaltyCard: 'C-1001', birthday: '1990-11-05' },
    128,
    '2026-11-08',
  ],
  ['Amélie Laurent', { phone: '+32 486 90 12 77', code: 'LAU*01' }, 64, '2026-06-30'],
  ['Sofie De Smet', { phone: '0497 33 08 21' }, 1212, '2026-11-14'],
  ['Anne-Julie Vandenbroucke-Peeters', { phone: '+33 6 12 34 56 78' }, 0, ''],
  ['<img src=x onerror="window.hacked=1">', {}, 0, ''],
  ['=IMPORTXML("http://example.com";"//a")', {}, 0, ''],
];

/** Salons of the same options, one after the other, are one sheet as it was at first. */
export function salonApi(options: SalonOptions = {}): SalonApi {
  return laterSalon('salon', options, () => {});
}

/** A salon in which more has happened, under a name of its own. */
export function laterSalon(which: string, options: SalonOptions, later: (api: SalonApi) => void): SalonApi {
  const { language = 'en', policies, programs, rewards, bonuses } = options;
  const all = JSON.stringify({ language, policies, programs, rewards, bonuses });
  const { sheet } = asItWas(`${which} ${all}`, () => {
    const api = apiOf(salonOf(options));
    later(api);
    return api;
  });
  return apiOf(sheet);
}

/** Those of one language have the same past; their rules and settings follow. */
function salonOf({ language = 'en', ...options }: SalonOptions): CarnetSheet {
  const past = asItWas(`past ${language}`, () => ({ sheet: salonWithPast(language) })).sheet;
  const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels' });
  workbook.restore(past.standIn.workbook.snapshot());
  // Another seed: what is added must not get an identifier that somebody of the past has.
  const sheet = past.under({ workbook, seed: 2 });
  const { programs = [everyTen], rewards = [], bonuses = [] } = options;
  setRuleset(sheet, { language, ...options.policies }, { programs, rewards, bonuses });
  return sheet;
}

function salonWithPast(language: Language): CarnetSheet {
  const sheet = new CarnetSheet({ clock: NOON });
  sheet.open();
  sheet.answer('set-up', { language, currency: 'EUR' });
  sheet.answer('put-catalog', { items: CATALOG });
  // Only one plain programme, so that ten earn one point.
  setRuleset(sheet, { language }, { programs: [everyTen] });
  for (const [name, part, points, day] of PEOPLE) {
    const client = sheet.answer('add-client', { ...contact(name), ...part });
    if (points > 0) sheet.answer('record-invoice', pastOf(client, points, day));
  }
  return sheet;
}

function apiOf(sheet: CarnetSheet): SalonApi {
  type Waiting = {
    readonly action: ActionName;
    readonly forced?: Forced;
    readonly work?: () => void;
    readonly isLost?: boolean;
  };
  const waiting: Waiting[] = [];
  const held = new Map<ActionName, Promise<void>>();
  const requests: SalonRequest[] = [];
  return {
    sheet,
    requests,
    force: (action, forced) => void waiting.push({ action, forced }),
    lose: (action) => void waiting.push({ action, isLost: true }),
    before: (action, work) => void waiting.push({ action, work }),
    sent: (action) => requests.filter((request) => request.action === action).map(({ command }) => command),
    hold(action) {
      let release = () => {};
      held.set(action, new Promise<void>((then) => (release = then)));
      return () => release();
    },
    async answer(request) {
      requests.push(request);
      await held.get(request.action);
      held.delete(request.action);
      const at = waiting.findIndex(({ action }) => action === request.action);
      const [found] = at < 0 ? [] : waiting.splice(at, 1);
      if (found?.forced !== undefined) return found.forced;
      found?.work?.();
      const by = request.by ?? sheet;
      const reply = by.call(request.action, request.command, request.key);
      return found?.isLost === true ? { fails: 'NetworkError: Connection failure due to HTTP 0' } : reply;
    },
  };
}

function pastOf(client: AnswerOf<'add-client'>, points: number, day: string): CommandOf<'record-invoice'> {
  const amount = points * 1000;
  return {
    member: { id: client.id, row: client.row, version: 0 },
    day,
    receipt: '2006',
    staff: '',
    lines: [
      {
        kind: 'service',
        item: 'BAL',
        name: 'Balayage',
        category: 'Colour',
        quantity: 1,
        amount,
        discount: 0,
      },
    ],
    rewards: [],
    cards: [],
    corrects: null,
    seen: { due: amount, points, used: 0, balance: points },
  };
}

/** The api with this many more clients in the list, without visits: filling a sheet would take too long. */
export function crowded(api: SalonApi, crowd: number): SalonApi {
  const more = Array.from({ length: crowd }, (_, index) => ({
    ...contact(`Client ${index + 1}`),
    consent: '',
    consentDay: '',
    consentMark: '',
    consentTyped: null,
    id: String(index).padStart(8, '2'),
    row: index + 100,
    version: 0,
    standing: { balance: 0, available: 0, pending: 0 },
    lastVisit: '2024-01-01',
    damaged: false,
  }));
  return {
    ...api,
    async answer(request) {
      const reply = await api.answer(request);
      if (request.action !== 'list-clients' || !('value' in reply)) return reply;
      const value = reply.value as AnswerOf<'list-clients'>;
      return { ...reply, value: { ...value, clients: [...value.clients, ...more] } };
    },
  };
}
