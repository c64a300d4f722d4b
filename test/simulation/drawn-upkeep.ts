// Random commands on everything else: clients, settings, catalog, imports, expiry, upkeep.
import type { CommandOf } from '../../src/app/actions';
import { addDays, monthsOfYear } from '../../src/core/day';
import { nobody } from '../../src/core/imported/imported-invoice';
import type { Entry } from '../../src/core/journal/entry';
import { languages } from '../../src/core/language';
import { consentMark, consentSentence } from '../../src/core/members/consent';
import { expiryStarts, expiryUnits } from '../../src/core/points/expiry';
import { roundings } from '../../src/core/points/rounding';
import { type BroughtClient, broughtClient, takingClients } from '../google/many-clients';
import { contact, policies } from '../google/salon';
import { type Drawn, type Receipt, type Scene, writesNoKey } from './scene';

export const addClient: Drawn<'add-client'> = {
  weight: 3,
  draw(scene) {
    const { dice, known } = scene;
    known.counted += 1;
    const code = dice.chance(0.5) ? `K*${known.counted}` : '';
    const consent = dice.chance(0.3) ? consentDrawn(scene) : null;
    return { ...contact(`Client ${known.counted}`, `0470 ${known.counted}`), code, consent };
  },
  refusals: ['client-doubled', 'consent-changed'],
  learn(known, { name, code }, { id, row, version }) {
    known.clients = [...known.clients.filter((other) => other.id !== id), { id, row, version, name, code }];
  },
  differs({ consent }, entry) {
    const wanted = consent === null ? 'join' : 'consent';
    return entry.kind === wanted ? [] : [`is no ${wanted} but ${entry.kind}`];
  },
};

/** The salon's own words, in a language that a client speaks. */
function consentDrawn(scene: Scene): CommandOf<'add-client'>['consent'] {
  const opened = scene.ask('open', {});
  if (opened === null) return null;
  const language = scene.dice.pick(languages);
  return { language, mark: consentMark(consentSentence(opened.ruleset, language)) };
}

export const changeConsent: Drawn<'change-consent'> = {
  weight: 2,
  draw(scene) {
    const { dice, known } = scene;
    const consent = consentDrawn(scene);
    if (consent === null || known.clients.length === 0) return null;
    const { id, row } = dice.pick(known.clients);
    return { id, row, consent: dice.chance(0.7) ? consent : null };
  },
  refusals: ['client-unknown', 'consent-changed', 'client-merged', 'client-erased'],
  differs({ id, consent }, entry) {
    const given = consent === null ? 'no' : 'yes';
    const isSame = entry.member === id && entry.consent?.given === given;
    return isSame ? [] : [`is no ${given} of ${id} but ${entry.kind}`];
  },
};

export const editClient: Drawn<'edit-client'> = {
  weight: 2,
  draw(scene) {
    const { dice, known } = scene;
    if (known.clients.length === 0) return null;
    const { id, row } = dice.pick(known.clients);
    const shown = scene.ask('show-client', { id, row });
    if (shown === null) return null;
    const field = dice.pick(['phone', 'email', 'note'] as const);
    const typed = dice.between(1, 9);
    // One of nine is no address, and refused.
    const to = field === 'email' && typed < 9 ? `client${typed}@example.com` : `${field} ${typed}`;
    return { id, changes: [{ field, from: shown[field], to }] };
  },
  // The name goes with the tab of the clients.
  refusals: ['client-unknown', 'client-edited', 'client-email-wrong', 'client-name-empty'],
  differs: writesNoKey,
};

export const listClients: Drawn<'list-clients'> = {
  weight: 7,
  draw: () => ({ first: 2 }),
  refusals: [],
  learn(known, _command, { clients }) {
    known.clients = clients.map(({ id, row, version, name, code }) => ({ id, row, version, name, code }));
  },
  differs: writesNoKey,
};

export const saveSettings: Drawn<'save-settings'> = {
  weight: 4,
  draw(scene) {
    const { dice } = scene;
    const opened = scene.ask('open', {});
    if (opened === null) return null;
    const wish = {
      earning: dice.chance(0.9),
      overdraw: dice.pick(['negative', 'zero']),
      expiry: dice.pick(['earned', 'earned', 'visit', 'yearly', 'never']),
      expiryUnit: dice.pick(expiryUnits),
      expiryMonths: dice.between(1, 3),
      expiryDays: dice.between(10, 90),
      yearlyDate: dice.between(1, 28),
      yearlyMonth: dice.pick(monthsOfYear),
      expiryOr: dice.pick(['no', 'no', ...expiryStarts]),
      expiryOrMonths: dice.between(1, 4),
      rounding: dice.pick(roundings),
      promotions: dice.pick(['all', 'best']),
      sameInvoice: dice.chance(0.4),
      deductions: dice.chance(0.5),
      taxBy: dice.pick(['line', 'invoice']),
      taxServices: dice.pick([0, 21, 6]),
      taxProducts: dice.pick([0, 21]),
      giftcardMonths: dice.pick([0, 1, 12]),
      rewardEarns: dice.chance(0.5),
      giftcardsEarn: dice.chance(0.5),
      headStart: dice.pick([0, 0, 15]),
      bookingsOn: dice.chance(0.9),
      bookingDelay: dice.pick([0, 3]),
      visitCredit: dice.pick(['invoice', 'invoice', 'booking']),
    };
    const { programs, rewards, bonuses } = opened.rules;
    const changed = programs.map((program) => ({
      ...program,
      terms: { ...program.terms, points: dice.between(1, 3) },
    }));
    return {
      seen: opened.rulesetHash,
      policies: policies(wish),
      programs: changed,
      rewards: rewards.map((reward) => ({ ...reward, on: dice.chance(0.9) })),
      bonuses: [...bonuses],
      from: dice.chance(0.3) ? addDays(opened.today, dice.between(1, 40)) : '',
    } as CommandOf<'save-settings'>;
  },
  refusals: ['settings-changed', 'later-day-past'],
  differs(_command, entry) {
    return entry.kind === 'ruleset' && entry.settings !== null ? [] : [`is no ruleset but ${entry.kind}`];
  },
};

export const changeLater: Drawn<'change-later'> = {
  weight: 2,
  draw(scene) {
    const { dice } = scene;
    const opened = scene.ask('open', {});
    if (opened === null || opened.later === null) return null;
    const from = dice.chance(0.5) ? addDays(opened.today, dice.between(1, 40)) : '';
    return { seen: opened.rulesetHash, waitsFor: opened.later.from, from };
  },
  refusals: ['settings-changed', 'nothing-waits', 'later-day-past'],
  differs(_command, entry) {
    return entry.kind === 'ruleset' ? [] : [`is no ruleset but ${entry.kind}`];
  },
};

export const expirePoints: Drawn<'expire-points'> = {
  weight: 3,
  draw: () => ({ first: 2 }),
  refusals: [],
  differs: writesNoKey,
};

export const changeExpiry: Drawn<'change-expiry'> = {
  weight: 2,
  draw(scene) {
    const opened = scene.ask('open', {});
    return opened && { first: 2, seen: opened.rulesetHash };
  },
  refusals: ['settings-changed'],
  differs: writesNoKey,
};

export const putCatalog: Drawn<'put-catalog'> = {
  weight: 2,
  draw({ dice }) {
    const items = [
      { kind: 'service', code: 'CUT', name: 'Cut', category: 'Hair', price: dice.between(30, 60) * 100 },
      { kind: 'product', code: 'SH', name: 'Shampoo', category: 'Care', price: dice.between(10, 30) * 100 },
      { kind: 'giftcard', code: 'GC', name: 'Gift card', category: '', price: dice.between(20, 60) * 100 },
    ] as const;
    return { items: items.map((item) => ({ ...item, active: true })) };
  },
  refusals: [],
  differs: writesNoKey,
};

export const setItemPoints: Drawn<'set-item-points'> = {
  weight: 1,
  draw({ dice }) {
    const points = dice.between(0, 12);
    return { items: [{ kind: 'service', code: 'CUT', name: 'Cut', points }] };
  },
  refusals: [],
  differs: writesNoKey,
};

export const saveMessage: Drawn<'save-message'> = {
  weight: 2,
  draw({ dice, ask }) {
    const shown = ask('show-messages', {});
    if (shown === null) return null;
    const { occasion, language, template: seen } = dice.pick(shown.messages);
    const text = dice.pick(['=1+1', 'Merci !\n\nÀ bientôt', '{', 'Hello'] as const);
    return { occasion, language, seen, template: { ...seen, text } };
  },
  refusals: ['message-changed', 'brace-alone'],
  differs: writesNoKey,
};

export const putReport: Drawn<'put-report'> = {
  weight: 1,
  draw({ dice }) {
    const name = dice.pick(['Points', 'Clients']);
    const rows = [[dice.pick(['=1+1', 'Julie']), dice.between(0, 900)]];
    const mark = dice.pick(['1', '2']).repeat(32);
    return {
      name,
      mark,
      kinds: ['text', 'money'],
      row: dice.between(1, 3),
      isHeading: false,
      rows,
      isLast: true,
    };
  },
  refusals: ['report-tab-taken'],
  differs: writesNoKey,
};

export const rememberFiles: Drawn<'remember-files'> = {
  weight: 1,
  draw({ dice }) {
    const headings = dice.pick(['0', '1', '2', '3']).repeat(16);
    const columns = { date: [dice.between(0, 9)], amount: [dice.between(10, 19)] };
    return {
      files: [{ headings, kind: 'receipts', columns, answers: { dates: dice.pick(['dmy', 'mdy']) } }],
    };
  },
  refusals: [],
  differs: writesNoKey,
};

export const takeReceipts: Drawn<'take-receipts'> = {
  weight: 9,
  draw(scene) {
    const { dice, known } = scene;
    const count = dice.between(1, 4);
    const invoices = Array.from({ length: count }, () =>
      known.receipts.length > 0 && dice.chance(0.3)
        ? dice.pick(known.receipts)
        : dice.chance(0.35)
          ? newReturn(scene)
          : newReceipt(scene),
    );
    // Most belong to an import that can be undone as one; the same one may be begun again.
    const isNew = known.imports.length === 0 || dice.chance(0.7);
    const batch = dice.chance(0.2) ? '' : isNew ? dice.key().slice(0, 12) : dice.pick(known.imports);
    if (batch !== '' && !known.imports.includes(batch)) known.imports.push(batch);
    return { invoices, recordOnly: dice.chance(0.2), batch };
  },
  refusals: [],
  differs: writesNoKey,
};

function newReceipt({ dice, known }: Scene): Receipt {
  known.counted += 1;
  const codes = known.clients.map(({ code }) => code).filter((code) => code !== '');
  const client = dice.chance(0.2)
    ? ''
    : codes.length > 0 && dice.chance(0.7)
      ? dice.pick(codes)
      : `I${known.counted}`;
  const amount = dice.pick([0, 500, 1999, 5500]);
  const line = { kind: 'service', item: '', name: 'Cut', category: '', quantity: 1, amount } as const;
  const invoice = { source: 'till', receipt: `F${known.counted}`, day: '2026-11-20', staff: '' };
  const named = { ...nobody, code: client };
  const invoiceRow = { row: known.counted, isReturn: false };
  const receipt = {
    client: named,
    ...invoiceRow,
    invoice: { ...invoice, lines: [{ ...line, discount: 0, tax: '' }] },
  };
  known.receipts.push(receipt);
  return receipt;
}

/** Of an earlier receipt, or of a sale that is in no file. */
function newReturn(scene: Scene): Receipt {
  const { dice, known } = scene;
  const sold = known.receipts.filter(({ isReturn }) => !isReturn);
  const of = sold.length > 0 && dice.chance(0.85) ? dice.pick(sold) : newReceipt(scene);
  known.counted += 1;
  const lines = of.invoice.lines.map((line) => ({
    ...line,
    kind: 'deduction' as const,
    of: 'service' as const,
    quantity: -1,
    amount: 0 - line.amount,
  }));
  const receipt: Receipt = {
    ...of,
    row: known.counted,
    isReturn: true,
    invoice: { ...of.invoice, receipt: `F${known.counted}`, lines },
  };
  known.receipts.push(receipt);
  return receipt;
}

export const takeClients: Drawn<'take-clients'> = {
  weight: 4,
  draw(scene) {
    const { dice, known } = scene;
    const isAgain = known.brought.length > 0 && dice.chance(0.3);
    if (isAgain) return dice.pick(known.brought);
    const clients = Array.from({ length: dice.between(1, 4) }, () => newBrought(scene));
    const batch = dice.key().slice(0, 12);
    const expiry = dice.pick(['today', 'file', 'never'] as const);
    const command = { ...takingClients, batch, expiry, clients };
    known.brought.push(command);
    return command;
  },
  refusals: [],
  differs: writesNoKey,
};

function newBrought({ dice, known }: Scene): BroughtClient {
  known.counted += 1;
  const isKnown = known.clients.length > 0 && dice.chance(0.4);
  const id = isKnown ? dice.pick(known.clients).id : `N${String(known.counted).padStart(6, '0')}A`;
  return broughtClient(id, {
    name: `Brought ${known.counted}`,
    points: dice.chance(0.8) ? dice.between(0, 90) : null,
    until: dice.chance(0.5) ? '2027-01-15' : '',
    giftCard: dice.chance(0.2) ? { code: `OLD${known.counted}`, balance: 1500 } : null,
    since: dice.chance(0.3) ? '2020-02-03' : '',
  });
}

export const proveLedger: Drawn<'prove-ledger'> = {
  weight: 1,
  draw: ({ dice }) => ({ from: dice.chance(0.5) ? 'start' : 'stopped' }),
  refusals: [],
  differs: writesNoKey,
};

export const repairLedger: Drawn<'repair-ledger'> = {
  weight: 2,
  draw: () => ({}),
  refusals: [],
  differs: writesNoKey,
};

/** The last year that is over, as the page offers it. */
export const closeYear: Drawn<'close-year'> = {
  weight: 3,
  draw(scene) {
    const year = scene.ask('show-closing', {})?.years.at(-1)?.year;
    return year === undefined ? null : { year };
  },
  refusals: ['lines-out-of-order', 'lines-moved'],
  differs: writesNoKey,
};

export const checkInstallation: Drawn<'check-installation'> = {
  weight: 1,
  draw: () => ({ page: '' }),
  refusals: [],
  differs: writesNoKey,
};

export const setUp: Drawn<'set-up'> = {
  weight: 1,
  draw: () => ({ language: 'en', currency: 'EUR' }),
  refusals: [],
  differs: writesNoKey,
};

/** Without weight: an adoption needs a reason, which a separate act provides. */
export const adoptSheet: Drawn<'adopt-sheet'> = {
  weight: 0,
  draw: () => ({ reason: 'a version was restored' }),
  refusals: [],
  differs: ({ reason }, entry: Entry) =>
    entry.kind === 'adopt' && entry.note === reason ? [] : [`is ${entry.kind} with "${entry.note}"`],
};
